#include "cicu.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include <unicode/ubidi.h>
#include <unicode/ubrk.h>
#include <unicode/ucal.h>
#include <unicode/uchar.h>
#include <unicode/ucol.h>
#include <unicode/udat.h>
#include <unicode/udatpg.h>
#include <unicode/uenum.h>
#include <unicode/uldnames.h>
#include <unicode/uloc.h>
#include <unicode/unorm2.h>
#include <unicode/unumberformatter.h>
#include <unicode/unumsys.h>
#include <unicode/upluralrules.h>
#include <unicode/uscript.h>
#include <unicode/ustring.h>
#include <unicode/utext.h>
#include <unicode/utrans.h>

/*
 * Opening a break iterator costs more than breaking a paragraph, so each thread keeps its own, and
 * its collators, for the languages it met last. They are private to the thread: no lock, and freed when it ends.
 */
enum { SLOTS = 16, TAG_CAPACITY = 48, BREAK_KINDS = 2 };

struct slot {
  char tag[TAG_CAPACITY];
  UBreakIterator *breaks[BREAK_KINDS];
  UPluralRules *plurals;
  UCollator *collator;
};

struct cache {
  struct slot slots[SLOTS];
  int32_t used;
  int32_t oldest;
  UTransliterator *pinyin;
};

static pthread_once_t cache_once = PTHREAD_ONCE_INIT;
static pthread_key_t cache_key;
static int cache_key_error;

static void empty_slot(struct slot *slot) {
  for (int32_t kind = 0; kind < BREAK_KINDS; kind++) {
    if (slot->breaks[kind]) ubrk_close(slot->breaks[kind]);
  }
  if (slot->plurals) uplrules_close(slot->plurals);
  if (slot->collator) ucol_close(slot->collator);
  memset(slot, 0, sizeof *slot);
}

static void free_cache(void *pointer) {
  struct cache *cache = pointer;
  for (int32_t index = 0; index < cache->used; index++) empty_slot(&cache->slots[index]);
  if (cache->pinyin) utrans_close(cache->pinyin);
  free(cache);
}

static void make_cache_key(void) { cache_key_error = pthread_key_create(&cache_key, free_cache); }

static struct cache *thread_cache(void) {
  pthread_once(&cache_once, make_cache_key);
  if (cache_key_error) return NULL;
  struct cache *cache = pthread_getspecific(cache_key);
  if (cache) return cache;
  cache = calloc(1, sizeof *cache);
  if (cache && pthread_setspecific(cache_key, cache)) {
    free(cache);
    return NULL;
  }
  return cache;
}

static struct slot *slot_for(const char *tag) {
  struct cache *cache = thread_cache();
  if (!cache) return NULL;
  /* No language needs a tag this long; its rules are the root's. */
  if (strlen(tag) >= TAG_CAPACITY) tag = "";
  for (int32_t index = 0; index < cache->used; index++) {
    if (strcmp(cache->slots[index].tag, tag) == 0) return &cache->slots[index];
  }
  struct slot *slot;
  if (cache->used < SLOTS) {
    slot = &cache->slots[cache->used++];
  } else {
    slot = &cache->slots[cache->oldest];
    cache->oldest = (cache->oldest + 1) % SLOTS;
    empty_slot(slot);
  }
  strcpy(slot->tag, tag);
  return slot;
}

/* ICU's own name for a BCP 47 tag; the root's empty name if the tag is no tag. */
static const char *icu_locale(const char *tag, char *buffer, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  int32_t length = uloc_forLanguageTag(tag, buffer, capacity, NULL, &status);
  if (U_FAILURE(status) || length >= capacity) buffer[0] = 0;
  return buffer;
}

static UBreakIterator *break_iterator(int32_t kind, const char *tag) {
  struct slot *slot = slot_for(tag);
  if (!slot) return NULL;
  if (slot->breaks[kind]) return slot->breaks[kind];
  char name[ULOC_FULLNAME_CAPACITY];
  UErrorCode status = U_ZERO_ERROR;
  UBreakIteratorType type = kind == CICU_LINE_BREAKS ? UBRK_LINE : UBRK_WORD;
  UBreakIterator *breaks =
      ubrk_open(type, icu_locale(slot->tag, name, sizeof name), NULL, 0, &status);
  if (U_FAILURE(status)) return NULL;
  slot->breaks[kind] = breaks;
  return breaks;
}

static bool is_marked(int32_t kind, int32_t rule_status) {
  if (kind == CICU_LINE_BREAKS) {
    return rule_status >= UBRK_LINE_HARD && rule_status < UBRK_LINE_HARD_LIMIT;
  }
  return rule_status >= UBRK_WORD_NUMBER;
}

static int32_t collect(UBreakIterator *breaks, int32_t kind, int32_t *boundaries,
                       int32_t capacity) {
  int32_t count = 0;
  for (int32_t at = ubrk_next(breaks); at != UBRK_DONE; at = ubrk_next(breaks)) {
    if (count < capacity) {
      boundaries[count] = is_marked(kind, ubrk_getRuleStatus(breaks)) ? -at : at;
    }
    count++;
  }
  return count;
}

int32_t cicu_breaks(int32_t kind, const char *tag, const uint8_t *text, int32_t length,
                    int32_t *boundaries, int32_t capacity) {
  static const UChar nothing[1] = {0};
  if (kind < 0 || kind >= BREAK_KINDS || length < 0) return CICU_FAILED;
  if (length == 0) return 0;
  UBreakIterator *breaks = break_iterator(kind, tag);
  if (!breaks) return CICU_FAILED;
  UErrorCode status = U_ZERO_ERROR;
  UText view = UTEXT_INITIALIZER;
  utext_openUTF8(&view, (const char *)text, length, &status);
  ubrk_setUText(breaks, &view, &status);
  int32_t count = U_SUCCESS(status) ? collect(breaks, kind, boundaries, capacity) : CICU_FAILED;
  /* The iterator outlives this call: it must not go on pointing at the caller's text. */
  status = U_ZERO_ERROR;
  ubrk_setText(breaks, nothing, 0, &status);
  utext_close(&view);
  return U_FAILURE(status) ? CICU_FAILED : count;
}

int32_t cicu_cell_width(uint32_t scalar) {
  if (scalar == 0xAD) return 1;
  if (scalar >= 0x1160 && scalar <= 0x11FF) return 0;
  switch (u_charType((UChar32)scalar)) {
    case U_NON_SPACING_MARK:
    case U_ENCLOSING_MARK:
    case U_FORMAT_CHAR:
    case U_CONTROL_CHAR:
      return 0;
    default:
      break;
  }
  int32_t width = u_getIntPropertyValue((UChar32)scalar, UCHAR_EAST_ASIAN_WIDTH);
  return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

static bool is_bracket(uint16_t unit) {
  switch (unit) {
    case '(': case ')': case '[': case ']': case '{': case '}': return true;
    default: break;
  }
  /* No other brackets stand before those of Tibetan, and none outside the first plane. */
  return unit >= 0xF3A && u_getIntPropertyValue(unit, UCHAR_BIDI_PAIRED_BRACKET_TYPE) != U_BPT_NONE;
}

/* Marks on a bracket have its level, also across joiners and the like (UAX #9 N0, last paragraph,
 * and W1), which ICU 72 leaves undone. */
static void level_marks_of_brackets(const uint16_t *text, int32_t length, UBiDiLevel *levels) {
  for (int32_t index = 0; index < length; index++) {
    if (!is_bracket(text[index])) continue;
    UBiDiLevel level = levels[index];
    for (int32_t next = index + 1; next < length;) {
      UChar32 scalar;
      int32_t start = next;
      U16_NEXT(text, next, length, scalar);
      UCharDirection direction = u_charDirection(scalar);
      if (direction != U_DIR_NON_SPACING_MARK && direction != U_BOUNDARY_NEUTRAL) break;
      for (int32_t unit = start; unit < next; unit++) levels[unit] = level;
    }
  }
}

enum { TAIL_UNITS = 3 };

int32_t cicu_bidi_levels(const uint16_t *text, int32_t length, int32_t base, uint8_t *levels,
                         int32_t capacity) {
  /* A second paragraph of both directions: to text of one direction ICU gives one level, also where
   * embeddings and Arabic digits have another. */
  static const UChar tail[TAIL_UNITS] = {0x2029, 0x5D0, 0x61};
  if (length < 0 || length > INT32_MAX - TAIL_UNITS) return CICU_FAILED;
  if (length == 0 || capacity < length) return length;
  int32_t room = length + TAIL_UNITS;
  UChar *units = malloc((size_t)room * sizeof *units);
  if (!units) return CICU_FAILED;
  memcpy(units, text, (size_t)length * sizeof *units);
  memcpy(units + length, tail, sizeof tail);
  UErrorCode status = U_ZERO_ERROR;
  UBiDi *bidi = ubidi_openSized(room, 0, &status);
  UBiDiLevel paragraph = base == CICU_BASE_FIRST_STRONG ? UBIDI_DEFAULT_LTR : (UBiDiLevel)base;
  ubidi_setPara(bidi, units, room, paragraph, NULL, &status);
  const UBiDiLevel *resolved = ubidi_getLevels(bidi, &status);
  if (U_SUCCESS(status)) memcpy(levels, resolved, (size_t)length);
  ubidi_close(bidi);
  free(units);
  if (U_FAILURE(status)) return CICU_FAILED;
  level_marks_of_brackets(text, length, levels);
  return length;
}

int32_t cicu_base_direction(const uint16_t *text, int32_t length) {
  if (length < 0) return CICU_FAILED;
  if (length == 0) return 2;
  UErrorCode status = U_ZERO_ERROR;
  UBiDi *bidi = ubidi_openSized(length, 0, &status);
  int32_t level[2] = {0, 1};
  const UBiDiLevel defaults[2] = {UBIDI_DEFAULT_LTR, UBIDI_DEFAULT_RTL};
  for (int32_t index = 0; index < 2; index++) {
    UBiDiLevel found = 0;
    ubidi_setPara(bidi, (const UChar *)text, length, defaults[index], NULL, &status);
    ubidi_getParagraphByIndex(bidi, 0, NULL, NULL, &found, &status);
    level[index] = found & 1;
  }
  ubidi_close(bidi);
  if (U_FAILURE(status)) return CICU_FAILED;
  return level[0] == level[1] ? level[0] : 2;
}

uint32_t cicu_mirrored(uint32_t scalar) { return (uint32_t)u_charMirror((UChar32)scalar); }

int32_t cicu_script_direction(uint32_t scalar) {
  UErrorCode status = U_ZERO_ERROR;
  UScriptCode script = uscript_getScript((UChar32)scalar, &status);
  if (U_FAILURE(status)) return 2;
  switch (script) {
    case USCRIPT_COMMON:
    case USCRIPT_INHERITED:
    case USCRIPT_UNKNOWN:
      return 2;
    default:
      return uscript_isRightToLeft(script) ? 1 : 0;
  }
}

int32_t cicu_joining_type(uint32_t scalar) {
  switch (u_getIntPropertyValue((UChar32)scalar, UCHAR_JOINING_TYPE)) {
    case U_JT_JOIN_CAUSING: return CICU_JOIN_CAUSING;
    case U_JT_DUAL_JOINING: return CICU_DUAL_JOINING;
    case U_JT_LEFT_JOINING: return CICU_LEFT_JOINING;
    case U_JT_RIGHT_JOINING: return CICU_RIGHT_JOINING;
    case U_JT_TRANSPARENT: return CICU_TRANSPARENT;
    default: return CICU_NON_JOINING;
  }
}

int32_t cicu_form(uint32_t scalar) {
  switch (u_getIntPropertyValue((UChar32)scalar, UCHAR_DECOMPOSITION_TYPE)) {
    case U_DT_ISOLATED: return CICU_ISOLATED;
    case U_DT_FINAL: return CICU_FINAL;
    case U_DT_INITIAL: return CICU_INITIAL;
    case U_DT_MEDIAL: return CICU_MEDIAL;
    default: return CICU_NO_FORM;
  }
}

int32_t cicu_form_letters(uint32_t scalar, uint16_t *letters, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2 *nfkc = unorm2_getNFKCInstance(&status);
  int32_t count = unorm2_getRawDecomposition(nfkc, (UChar32)scalar, (UChar *)letters, capacity,
                                             &status);
  if (status == U_BUFFER_OVERFLOW_ERROR) return count;
  return U_FAILURE(status) || count < 0 ? CICU_FAILED : count;
}

static UPluralRules *plural_rules(const char *tag) {
  struct slot *slot = slot_for(tag);
  if (!slot) return NULL;
  if (slot->plurals) return slot->plurals;
  char name[ULOC_FULLNAME_CAPACITY];
  UErrorCode status = U_ZERO_ERROR;
  UPluralRules *rules = uplrules_open(icu_locale(slot->tag, name, sizeof name), &status);
  if (U_FAILURE(status)) return NULL;
  slot->plurals = rules;
  return rules;
}

static int32_t category_named(const char *keyword) {
  static const char *const names[] = {"zero", "one", "two", "few", "many", "other"};
  for (int32_t category = CICU_PLURAL_ZERO; category <= CICU_PLURAL_OTHER; category++) {
    if (strcmp(keyword, names[category]) == 0) return category;
  }
  return CICU_FAILED;
}

enum { KEYWORD_CAPACITY = 16 };

static int32_t category_of_keyword(const UChar *keyword, int32_t length, UErrorCode status) {
  char name[KEYWORD_CAPACITY];
  if (U_FAILURE(status) || length >= KEYWORD_CAPACITY) return CICU_FAILED;
  u_UCharsToChars(keyword, name, length);
  name[length] = 0;
  return category_named(name);
}

int32_t cicu_plural_of_integer(const char *tag, double magnitude) {
  UPluralRules *rules = plural_rules(tag);
  if (!rules) return CICU_FAILED;
  UErrorCode status = U_ZERO_ERROR;
  UChar keyword[KEYWORD_CAPACITY];
  int32_t length = uplrules_select(rules, magnitude, keyword, KEYWORD_CAPACITY, &status);
  return category_of_keyword(keyword, length, status);
}

enum { FRACTION_DIGITS = 30 };

/* ICU's number skeleton that shows exactly this many fraction digits. */
static int32_t fraction_skeleton(int32_t digits, UChar *skeleton) {
  if (digits == 0) {
    u_charsToUChars("precision-integer", skeleton, 17);
    return 17;
  }
  skeleton[0] = u'.';
  for (int32_t index = 1; index <= digits; index++) skeleton[index] = u'0';
  return digits + 1;
}

int32_t cicu_plural_of_decimal(const char *tag, const char *numeral) {
  UPluralRules *rules = plural_rules(tag);
  if (!rules) return CICU_FAILED;
  const char *stop = strchr(numeral, '.');
  size_t digits = stop ? strlen(stop + 1) : 0;
  if (digits > FRACTION_DIGITS) return CICU_FAILED;
  UChar skeleton[FRACTION_DIGITS + 2];
  int32_t skeleton_length = fraction_skeleton((int32_t)digits, skeleton);
  UErrorCode status = U_ZERO_ERROR;
  UNumberFormatter *formatter =
      unumf_openForSkeletonAndLocale(skeleton, skeleton_length, "en", &status);
  UFormattedNumber *number = unumf_openResult(&status);
  unumf_formatDecimal(formatter, numeral, -1, number, &status);
  UChar keyword[KEYWORD_CAPACITY];
  int32_t length = uplrules_selectFormatted(rules, number, keyword, KEYWORD_CAPACITY, &status);
  unumf_closeResult(number);
  unumf_close(formatter);
  return category_of_keyword(keyword, length, status);
}

int32_t cicu_plural_categories(const char *tag) {
  UPluralRules *rules = plural_rules(tag);
  if (!rules) return CICU_FAILED;
  UErrorCode status = U_ZERO_ERROR;
  UEnumeration *keywords = uplrules_getKeywords(rules, &status);
  int32_t categories = 0;
  const char *keyword = NULL;
  while (U_SUCCESS(status) && (keyword = uenum_next(keywords, NULL, &status))) {
    int32_t category = category_named(keyword);
    if (category >= 0) categories |= 1 << category;
  }
  uenum_close(keywords);
  return U_FAILURE(status) ? CICU_FAILED : categories;
}

int32_t cicu_is_nfc(const uint16_t *text, int32_t length) {
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2 *nfc = unorm2_getNFCInstance(&status);
  UBool answer = unorm2_isNormalized(nfc, (const UChar *)text, length, &status);
  return U_FAILURE(status) ? CICU_FAILED : answer != 0;
}

static int32_t normalize(const UNormalizer2 *form, const uint16_t *text, int32_t length,
                         uint16_t *result, int32_t capacity, UErrorCode *status) {
  int32_t needed =
      unorm2_normalize(form, (const UChar *)text, length, (UChar *)result, capacity, status);
  if (*status == U_BUFFER_OVERFLOW_ERROR) *status = U_ZERO_ERROR;
  return U_FAILURE(*status) ? CICU_FAILED : needed;
}

int32_t cicu_nfc(const uint16_t *text, int32_t length, uint16_t *result, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2 *nfc = unorm2_getNFCInstance(&status);
  return normalize(nfc, text, length, result, capacity, &status);
}

int32_t cicu_nfd(const uint16_t *text, int32_t length, uint16_t *result, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2 *nfd = unorm2_getNFDInstance(&status);
  return normalize(nfd, text, length, result, capacity, &status);
}

int32_t cicu_fold(const uint16_t *text, int32_t length, uint16_t *result, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2 *fold = unorm2_getNFKCCasefoldInstance(&status);
  const UNormalizer2 *nfd = unorm2_getNFDInstance(&status);
  /* One UTF-16 unit becomes at most 18 (U+FDFA), so the first try nearly always has room. */
  int32_t room = length + length / 2 + 32;
  uint16_t *folded = malloc((size_t)room * sizeof *folded);
  int32_t needed = folded ? normalize(fold, text, length, folded, room, &status) : CICU_FAILED;
  if (needed > room) {
    free(folded);
    room = needed;
    folded = malloc((size_t)room * sizeof *folded);
    needed = folded ? normalize(fold, text, length, folded, room, &status) : CICU_FAILED;
  }
  if (needed >= 0) needed = normalize(nfd, folded, needed, result, capacity, &status);
  free(folded);
  return needed;
}

static UCollator *collator(const char *tag) {
  struct slot *slot = slot_for(tag);
  if (!slot) return NULL;
  if (slot->collator) return slot->collator;
  char name[ULOC_FULLNAME_CAPACITY];
  UErrorCode status = U_ZERO_ERROR;
  UCollator *opened = ucol_open(icu_locale(slot->tag, name, sizeof name), &status);
  if (U_FAILURE(status)) return NULL;
  slot->collator = opened;
  return opened;
}

int32_t cicu_sort_key(const char *tag, const uint16_t *text, int32_t length, uint8_t *key,
                      int32_t capacity) {
  UCollator *rules = length < 0 ? NULL : collator(tag);
  if (!rules) return CICU_FAILED;
  int32_t needed = ucol_getSortKey(rules, (const UChar *)text, length, key, capacity);
  return needed > 0 ? needed : CICU_FAILED;
}

static UTransliterator *pinyin_rules(void) {
  struct cache *cache = thread_cache();
  if (!cache) return NULL;
  if (cache->pinyin) return cache->pinyin;
  UErrorCode status = U_ZERO_ERROR;
  UTransliterator *opened =
      utrans_openU(u"Han-Latin", -1, UTRANS_FORWARD, NULL, 0, NULL, &status);
  if (U_FAILURE(status)) return NULL;
  cache->pinyin = opened;
  return opened;
}

/* The longest syllable takes six units, and a space goes before and behind it. */
enum { PINYIN_UNITS = 8, PINYIN_LONGEST = 1 << 20 };

int32_t cicu_pinyin(const uint16_t *text, int32_t length, uint16_t *result, int32_t capacity) {
  if (length < 0 || length > PINYIN_LONGEST) return CICU_FAILED;
  if (length == 0) return 0;
  UTransliterator *rules = pinyin_rules();
  int32_t room = length * PINYIN_UNITS;
  UChar *words = malloc((size_t)room * sizeof *words);
  int32_t needed = length, limit = length;
  UErrorCode status = U_ZERO_ERROR;
  if (rules && words) {
    memcpy(words, text, (size_t)length * sizeof *words);
    utrans_transUChars(rules, words, &needed, room, 0, &limit, &status);
  }
  bool done = rules && words && U_SUCCESS(status) && needed <= room;
  if (done && needed <= capacity) memcpy(result, words, (size_t)needed * sizeof *words);
  free(words);
  return done ? needed : CICU_FAILED;
}

/* Without data of its own a language would be answered in that of the machine. */
static bool has_data(const char *locale) {
  char language[ULOC_LANG_CAPACITY], other[ULOC_LANG_CAPACITY];
  UErrorCode status = U_ZERO_ERROR;
  uloc_getLanguage(locale, language, sizeof language, &status);
  for (int32_t index = uloc_countAvailable() - 1; U_SUCCESS(status) && index >= 0; index--) {
    uloc_getLanguage(uloc_getAvailable(index), other, sizeof other, &status);
    if (strcmp(language, other) == 0) return true;
  }
  return false;
}

int32_t cicu_language_name(const char *tag, const char *in_tag, uint16_t *result,
                           int32_t capacity) {
  char name[ULOC_FULLNAME_CAPACITY], in_name[ULOC_FULLNAME_CAPACITY];
  icu_locale(tag, name, sizeof name);
  icu_locale(in_tag, in_name, sizeof in_name);
  if (!name[0] || !has_data(in_name)) return 0;
  UDisplayContext contexts[] = {UDISPCTX_DIALECT_NAMES,
                                UDISPCTX_CAPITALIZATION_FOR_UI_LIST_OR_MENU};
  UErrorCode status = U_ZERO_ERROR;
  ULocaleDisplayNames *names = uldn_openForContext(in_name, contexts, 2, &status);
  int32_t needed = uldn_localeDisplayName(names, name, (UChar *)result, capacity, &status);
  uldn_close(names);
  if (status == U_BUFFER_OVERFLOW_ERROR) status = U_ZERO_ERROR;
  return U_FAILURE(status) ? CICU_FAILED : needed;
}

int32_t cicu_numbering_system(const char *tag, char *result, int32_t capacity) {
  char name[ULOC_FULLNAME_CAPACITY];
  UErrorCode status = U_ZERO_ERROR;
  UNumberingSystem *system = unumsys_open(icu_locale(tag, name, sizeof name), &status);
  if (U_FAILURE(status)) return CICU_FAILED;
  const char *system_name = unumsys_getName(system);
  int32_t needed = (int32_t)strlen(system_name) + 1;
  if (needed <= capacity) strcpy(result, system_name);
  unumsys_close(system);
  return needed;
}

int32_t cicu_language(int32_t index, char *result, int32_t capacity) {
  if (index < 0 || index >= uloc_countAvailable()) return 0;
  UErrorCode status = U_ZERO_ERROR;
  int32_t length = uloc_getLanguage(uloc_getAvailable(index), result, capacity, &status);
  return U_FAILURE(status) || length >= capacity ? CICU_FAILED : length;
}

/* The caller's array, filled as far as there is room. */
struct list {
  UChar *units;
  int32_t needed, capacity;
};

/* Where the next piece goes, and how much room is left for it. */
static UChar *list_end(const struct list *list, int32_t *room) {
  *room = list->needed < list->capacity ? list->capacity - list->needed : 0;
  return *room > 0 ? list->units + list->needed : NULL;
}

/* Takes a piece of so many units for written, with a line feed behind it. */
static void list_take(struct list *list, int32_t length, UErrorCode *status) {
  if (*status == U_BUFFER_OVERFLOW_ERROR || *status == U_STRING_NOT_TERMINATED_WARNING) {
    *status = U_ZERO_ERROR;
  }
  list->needed += length;
  if (list->needed < list->capacity) list->units[list->needed] = u'\n';
  list->needed++;
}

int32_t cicu_date_patterns(const char *tag, uint16_t *result, int32_t capacity) {
  static const UChar *const skeletons[] = {u"yMMMMd", u"MMMMd", u"MMMM", u"HHmm"};
  char name[ULOC_FULLNAME_CAPACITY];
  UErrorCode status = U_ZERO_ERROR;
  UDateTimePatternGenerator *patterns =
      udatpg_open(icu_locale(tag, name, sizeof name), &status);
  struct list list = {(UChar *)result, 0, capacity};
  for (int32_t index = 0; index < 4 && U_SUCCESS(status); index++) {
    int32_t room;
    UChar *end = list_end(&list, &room);
    int32_t length = udatpg_getBestPattern(patterns, skeletons[index], -1, end, room, &status);
    list_take(&list, length, &status);
  }
  udatpg_close(patterns);
  return U_FAILURE(status) ? CICU_FAILED : list.needed;
}

int32_t cicu_month_names(const char *tag, uint16_t *result, int32_t capacity) {
  static const UDateFormatSymbolType kinds[] = {UDAT_MONTHS, UDAT_STANDALONE_MONTHS,
                                                UDAT_SHORT_MONTHS, UDAT_STANDALONE_SHORT_MONTHS};
  char name[ULOC_FULLNAME_CAPACITY];
  UErrorCode status = U_ZERO_ERROR;
  UDateFormat *format = udat_open(UDAT_PATTERN, UDAT_PATTERN, icu_locale(tag, name, sizeof name),
                                  u"Etc/UTC", -1, u"MMMM", -1, &status);
  struct list list = {(UChar *)result, 0, capacity};
  for (int32_t index = 0; index < 48 && U_SUCCESS(status); index++) {
    int32_t room;
    UChar *end = list_end(&list, &room);
    int32_t length = udat_getSymbols(format, kinds[index / 12], index % 12, end, room, &status);
    list_take(&list, length, &status);
  }
  udat_close(format);
  return U_FAILURE(status) ? CICU_FAILED : list.needed;
}

enum { SKELETON_CAPACITY = 96 };

int32_t cicu_number(const char *tag, const char *skeleton, const char *numeral, uint16_t *result,
                    int32_t capacity) {
  char name[ULOC_FULLNAME_CAPACITY];
  UChar form[SKELETON_CAPACITY];
  size_t length = strlen(skeleton);
  if (length > SKELETON_CAPACITY) return CICU_FAILED;
  u_charsToUChars(skeleton, form, (int32_t)length);
  UErrorCode status = U_ZERO_ERROR;
  UNumberFormatter *formatter = unumf_openForSkeletonAndLocale(
      form, (int32_t)length, icu_locale(tag, name, sizeof name), &status);
  UFormattedNumber *number = unumf_openResult(&status);
  unumf_formatDecimal(formatter, numeral, -1, number, &status);
  int32_t needed = unumf_resultToString(number, (UChar *)result, capacity, &status);
  unumf_closeResult(number);
  unumf_close(formatter);
  if (status == U_BUFFER_OVERFLOW_ERROR) status = U_ZERO_ERROR;
  return U_FAILURE(status) ? CICU_FAILED : needed;
}

static int32_t zone_offset(UCalendar *calendar, UErrorCode *status) {
  int32_t milliseconds = ucal_get(calendar, UCAL_ZONE_OFFSET, status);
  return (milliseconds + ucal_get(calendar, UCAL_DST_OFFSET, status)) / 1000;
}

int32_t cicu_zone_changes(const char *zone, int64_t from, int64_t until, int64_t *seconds,
                          int32_t *offsets, int32_t capacity) {
  UChar id[TAG_CAPACITY], canonical[TAG_CAPACITY];
  UErrorCode status = U_ZERO_ERROR;
  UBool is_known = false;
  size_t length = strlen(zone);
  if (length >= TAG_CAPACITY) return CICU_FAILED;
  u_charsToUChars(zone, id, (int32_t)length);
  ucal_getCanonicalTimeZoneID(id, (int32_t)length, canonical, TAG_CAPACITY, &is_known, &status);
  if (U_FAILURE(status) || !is_known) return CICU_FAILED;
  UCalendar *calendar = ucal_open(id, (int32_t)length, "en", UCAL_GREGORIAN, &status);
  UDate next = (double)from * 1000;
  int32_t count = 0, last = INT32_MIN;
  do {
    ucal_setMillis(calendar, next, &status);
    int32_t offset = zone_offset(calendar, &status);
    if (offset == last) continue;
    last = offset;
    if (count < capacity) {
      seconds[count] = (int64_t)(next / 1000);
      offsets[count] = offset;
    }
    count++;
  } while (ucal_getTimeZoneTransitionDate(calendar, UCAL_TZ_TRANSITION_NEXT, &next, &status) &&
           U_SUCCESS(status) && next < (double)until * 1000);
  ucal_close(calendar);
  return U_FAILURE(status) ? CICU_FAILED : count;
}
