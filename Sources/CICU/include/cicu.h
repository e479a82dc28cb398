/*
 * The few questions KioskText puts to ICU, without ICU's own types.
 *
 * Every function is one call: text in, the caller's array out. Nothing that is passed in is kept
 * after the return, and nothing that comes out needs to be freed. Where an array is filled, the
 * answer is the number of elements the whole result has; if that is more than `capacity`, the
 * array's content is unspecified and the caller asks again with room enough. A negative answer is
 * an error. All functions may be called from any thread.
 */
#ifndef CICU_H
#define CICU_H

#include <stdbool.h>
#include <stdint.h>

enum { CICU_FAILED = -1 };

/* What cicu_breaks looks for: UAX #14 line breaks or UAX #29 words. */
enum { CICU_LINE_BREAKS = 0, CICU_WORD_BREAKS = 1 };

/*
 * Boundaries in UTF-8 text, ascending, without 0 and with the end of the text. A boundary is its
 * byte offset; it is negated where the line must end (CICU_LINE_BREAKS) or where the segment
 * before it is a word or number (CICU_WORD_BREAKS). `tag` is a BCP 47 tag; an unknown one gives
 * the root rules.
 */
int32_t cicu_breaks(int32_t kind, const char *tag, const uint8_t *text, int32_t length,
                    int32_t *boundaries, int32_t capacity);

/* Columns of a terminal one code point takes: 0, 1 or 2. */
int32_t cicu_cell_width(uint32_t scalar);

/* How cicu_bidi_levels finds the paragraph level (UAX #9 P2 and P3, or given). */
enum {
  CICU_BASE_LEFT_TO_RIGHT = 0,
  CICU_BASE_RIGHT_TO_LEFT = 1,
  CICU_BASE_FIRST_STRONG = 2,
};

/* Resolved embedding levels (UAX #9, rule L1 applied), one for each UTF-16 unit. */
int32_t cicu_bidi_levels(const uint16_t *text, int32_t length, int32_t base, uint8_t *levels,
                         int32_t capacity);

/* First strong direction of the first paragraph: 0 left to right, 1 right to left, 2 neither. */
int32_t cicu_base_direction(const uint16_t *text, int32_t length);

/* The Bidi_Mirroring_Glyph of a code point, or the code point itself. */
uint32_t cicu_mirrored(uint32_t scalar);

/* Direction of a code point's script: 0 left to right, 1 right to left, 2 shared by scripts. */
int32_t cicu_script_direction(uint32_t scalar);

/* How a letter joins its neighbours (Joining_Type). */
enum {
  CICU_NON_JOINING = 0,
  CICU_JOIN_CAUSING = 1,
  CICU_DUAL_JOINING = 2,
  CICU_LEFT_JOINING = 3,
  CICU_RIGHT_JOINING = 4,
  CICU_TRANSPARENT = 5,
};

/* The joining type of a code point. */
int32_t cicu_joining_type(uint32_t scalar);

/* Where a presentation form stands in its word. */
enum {
  CICU_NO_FORM = 0,
  CICU_ISOLATED = 1,
  CICU_FINAL = 2,
  CICU_INITIAL = 3,
  CICU_MEDIAL = 4,
};

/* The place a code point is a presentation form for, by its Decomposition_Type. */
int32_t cicu_form(uint32_t scalar);

/* The letters a presentation form stands for: its compatibility decomposition, one level deep. */
int32_t cicu_form_letters(uint32_t scalar, uint16_t *letters, int32_t capacity);

/* The cardinal plural categories, as bit numbers and results. */
enum {
  CICU_PLURAL_ZERO = 0,
  CICU_PLURAL_ONE = 1,
  CICU_PLURAL_TWO = 2,
  CICU_PLURAL_FEW = 3,
  CICU_PLURAL_MANY = 4,
  CICU_PLURAL_OTHER = 5,
};

/* Category of a number up to 2^53, without visible fraction digits. */
int32_t cicu_plural_of_integer(const char *tag, double magnitude);

/*
 * Category of a decimal numeral: ASCII digits with at most one full stop, all fraction digits
 * visible ("1.50" has two).
 */
int32_t cicu_plural_of_decimal(const char *tag, const char *numeral);

/* Bit set of the categories the language's cardinal rules can give. */
int32_t cicu_plural_categories(const char *tag);

/* 1 if UTF-16 text is in Normalization Form C, 0 if not. */
int32_t cicu_is_nfc(const uint16_t *text, int32_t length);

/* Normalization Form C of UTF-16 text. */
int32_t cicu_nfc(const uint16_t *text, int32_t length, uint16_t *result, int32_t capacity);

/* Normalization Form D of UTF-16 text. */
int32_t cicu_nfd(const uint16_t *text, int32_t length, uint16_t *result, int32_t capacity);

/* NFKC_Casefold of UTF-16 text, then Normalization Form D. */
int32_t cicu_fold(const uint16_t *text, int32_t length, uint16_t *result, int32_t capacity);

/* Sort key of UTF-16 text in a language (UTS #10), with its end mark, a zero byte. */
int32_t cicu_sort_key(const char *tag, const uint16_t *text, int32_t length, uint8_t *key,
                      int32_t capacity);

/* UTF-16 text with Chinese characters as pinyin syllables with tone marks, a space between two. */
int32_t cicu_pinyin(const uint16_t *text, int32_t length, uint16_t *result, int32_t capacity);

/*
 * UTF-16 name of a language in another language as a menu shows it (CLDR); 0 where ICU has no data
 * for the language that the name should be in.
 */
int32_t cicu_language_name(const char *tag, const char *in_tag, uint16_t *result, int32_t capacity);

/* Name of the default numbering system of a language, ASCII with its end mark. */
int32_t cicu_numbering_system(const char *tag, char *result, int32_t capacity);

/*
 * ASCII code of a language that ICU has data for, some of them several times; 0 behind the last. One
 * without data would be answered in the language of the machine.
 */
int32_t cicu_language(int32_t index, char *result, int32_t capacity);

/*
 * UTF-16 patterns (UTS #35 part 4) of a language, each with a line feed behind it: day, month in
 * words and year; day and month in words; the month alone; hours of 24 and minutes.
 */
int32_t cicu_date_patterns(const char *tag, uint16_t *result, int32_t capacity);

/*
 * UTF-16 names of the twelve months, each with a line feed behind it: as they are in dates, as they
 * stand alone, shortened in dates, shortened alone.
 */
int32_t cicu_month_names(const char *tag, uint16_t *result, int32_t capacity);

/* UTF-16 text of an ASCII decimal numeral by an ASCII number skeleton of ICU. */
int32_t cicu_number(const char *tag, const char *skeleton, const char *numeral, uint16_t *result,
                    int32_t capacity);

/*
 * When the clocks of a zone of the IANA database change, seconds since 1970, ascending, the first of
 * them `from`; with the seconds east of Greenwich that hold from then on. Negative for an unknown
 * zone.
 */
int32_t cicu_zone_changes(const char *zone, int64_t from, int64_t until, int64_t *seconds,
                          int32_t *offsets, int32_t capacity);

#endif
