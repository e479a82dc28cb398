/// The words for small numbers, so that a number may be a word on either side.
enum NumberWords {
  /// The values that words of a text may stand for.
  static func values(in text: QualityText, language: String) -> [String] {
    let stems = stems[language] ?? []
    var values: [String] = []
    var last: (values: [Int], end: Int)?
    for (index, word) in text.words.enumerated() where !word.place.contains(.address) {
      let small = word.text.lowercased()
      let own = stems.filter { $0.forms.contains { matches(small, $0) } }.map(\.value)
      values += own.map { "\($0)" } + special(small, language)
      if own.isEmpty {
        // "and" stands between the parts of a number.
        if small.count > 3 { last = nil }
        continue
      }
      if let last, index - last.end < 3 { values += sums(last.values, own).map { "\($0)" } }
      last = (own, index)
    }
    if language == "zh" || language == "ja" || language == "yue" {
      values += HanNumeral.values(in: text.scalars)
    }
    if language == "de" { values += clock(in: text) }
    return values
  }

  /// Twenty-one, خمسة عشر: a ten and a unit in either order.
  private static func sums(_ first: [Int], _ second: [Int]) -> [Int] {
    first.flatMap { one in
      second.compactMap { other in
        let (unit, ten) = (min(one, other), max(one, other))
        return unit < 10 && ten >= 10 && ten < 100 && ten % 10 == 0 ? unit + ten : nil
      }
    }
  }

  /// Zero, midnight and the dual.
  private static func special(_ word: String, _ language: String) -> [String] {
    if zeros.contains(where: word.hasPrefix) { return ["0"] }
    if midnights.contains(where: word.hasPrefix) { return ["0", "24"] }
    return isDual(word, language) ? ["2"] : []
  }

  /// Whether the words of small numbers are known for a language; where they are not, a small number
  /// that is not there in digits may be there in words.
  static func knows(_ language: String) -> Bool {
    stems[language] != nil || ["zh", "ja", "yue"].contains(language)
  }

  /// Forms of three letters or fewer are whole words, longer ones the beginnings of words; Semitic
  /// languages put a prefix before them.
  private static func matches(_ word: String, _ form: Substring) -> Bool {
    let isShort = form.count < 4 && form.utf8.count < 5
    if isShort ? word == form : word.hasPrefix(form) { return true }
    // The parts of a Persian compound have no space between them.
    if word.split(separator: "\u{200C}").contains(where: { $0 == form }) { return true }
    guard let first = form.unicodeScalars.first else { return false }
    let script = WritingScript(of: first)
    return (script == .arabic || script == .hebrew || script == .ethiopic) && form.count > 2
      && word.contains(form)
  }

  /// Whether a word has the ending that means two in Arabic.
  private static func isDual(_ word: String, _ language: String) -> Bool {
    guard language == "ar", word.count > 4 else { return false }
    return word.hasSuffix("ان") || word.hasSuffix("ين") || word.hasSuffix("تا")
  }

  /// Day and night is 24 hours on 7 days.
  private static func clock(in text: QualityText) -> [String] {
    let string = text.string.lowercased()
    var values: [String] = []
    let always = ["rund um die uhr", "tag und nacht", "jederzeit", "immer", "jeden tag", "täglich"]
    if always.contains(where: string.contains) { values += ["24", "7"] }
    if string.contains("halbe") || string.contains("halb") { values += ["30", "0.5"] }
    if string.contains("viertel") { values += ["15", "0.25"] }
    if string.contains("mitternacht") { values += ["24", "0", "12"] }
    if string.contains("mittag") { values.append("12") }
    return values
  }

  private static let zeros = [
    "null", "kein", "zero", "nought", "нул", "нол", "صفر", "معدوم", "sıfır", "零", "ዜሮ", "zéro",
    "cero",
  ]

  private static let midnights = [
    "mitternacht", "midnight", "північ", "півноч", "полноч", "منتصف", "نیمه", "午夜", "ፍርቂ", "minuit",
  ]

  private static func table(_ text: String) -> [(value: Int, forms: [Substring])] {
    text.split(separator: "|").enumerated().map { index, forms in
      (
        index < 12 ? index + 1 : extra[min(index - 12, extra.count - 1)],
        forms.split(separator: " ")
      )
    }
  }

  /// The values behind those of one to twelve.
  private static let extra = [13, 14, 15, 16, 17, 18, 19, 20, 30, 40, 50, 60, 100, 1000]

  private static let stems: [String: [(value: Int, forms: [Substring])]] = [
    "de": table(
      "ein eine einen einem einer eines eins einmal erst einzeln|zwei zweit beid doppel zwo|drei dritt"
        + "|vier|fünf|sechs|sieb|acht|neun|zehn|elf|zwölf dutzend|dreizehn|vierzehn|fünfzehn"
        + "|sechzehn|siebzehn|achtzehn|neunzehn|zwanzig|dreißig|vierzig|fünfzig|sechzig|hundert"
        + "|tausend"),
    "en": table(
      "a an one once first single each per|two twice second both double couple pair half fortnight"
        + "|three third thrice triple|four quarter|five fifth|six|seven week|eight eighth|nine ninth"
        + "|ten tenth|eleven|twelve twelfth dozen noon midnight|thirteen|fourteen fortnight|fifteen"
        + "|sixteen|seventeen|eighteen|nineteen|twent|thirt|fort|fift|sixt|hundred|thousand"),
    "uk": table(
      "один одна одне одн перш раз|два дві двох двом двома двос дво друг обид пара|три трьо трет трет"
        + "|чотир четверт чверт|п'ят п’ят пят|шіст шест|сім сьом сем|вісім восьм|дев'ят дев’ят|десят"
        + "|одинадцят|дванадцят|тринадцят|чотирнадцят|п'ятнадцят п’ятнадцят|шістнадцят|сімнадцят"
        + "|вісімнадцят|дев'ятнадцят дев’ятнадцят|двадцят|тридцят|сорок|п'ятдесят п’ятдесят"
        + "|шістдесят|сто сот|тисяч"),
    "ru": table(
      "один одна одно одн перв раз|два две двух двум двумя двой втор оба обе пара|три трёх трех трет"
        + "|четыр четв|пят|шест|семь семи седьм|восем восьм|девят|десят|одиннадцат|двенадцат"
        + "|тринадцат|четырнадцат|пятнадцат|шестнадцат|семнадцат|восемнадцат|девятнадцат|двадцат"
        + "|тридцат|сорок|пятьдесят|шестьдесят|сто сот|тысяч"),
    "ar": table(
      "واحد أول أولى مرة إحدى أحد|اثن اثنا إثن ثاني ثان مرتين كلا كلتا ضعف|ثلاث ثالث|أربع رابع|خمس خامس"
        + "|ست سادس|سبع سابع أسبوع|ثمان ثامن|تسع تاسع|عشر عاشر|-|-|-|-|-|-|-|-|-|عشرون عشرين|ثلاثون ثلاثين|أربعون أربعين|خمسون خمسين|ستون ستين|مئة مائة|ألف"
    ),
    "fa": table(
      "یک یکم اول نخست|دو دوم هردو دوبار|سه سوم|چهار چهارم|پنج پنجم|شش ششم|هفت هفتم|هشت هشتم|نه نهم"
        + "|ده دهم|یازده|دوازده|سیزده|چهارده|پانزده|شانزده|هفده|هجده|نوزده|بیست|سی|چهل|پنجاه|شصت"
        + "|صد|هزار"),
    "tr": table(
      "bir birinci ilk tek|iki ikinci çift|üç üçüncü|dört dördüncü|beş beşinci|altı altıncı"
        + "|yedi yedinci|sekiz|dokuz|onuncu on|onbir|oniki|onüç|ondört|onbeş|onaltı|onyedi|onsekiz"
        + "|ondokuz|yirmi|otuz|kırk|elli|altmış|yüz|bin"),
    "ti": table(
      "ሓደ ሓንቲ ሓንሳብ ቀዳማይ ቀዳመይቲ መጀመርታ|ክልተ ካልኣይ ካልአይቲ ክልቲኡ ክልቲኦም ክልቲኤን|ሰለስተ ሳልሳይ ሳልሰይቲ|ኣርባዕተ ራብዓይ ራብዐይቲ|ሓሙሽተ ሓምሻይ ሓምሸይቲ"
        + "|ሽዱሽተ ሻድሻይ|ሸውዓተ ሻውዓይ|ሸሞንተ ሻምናይ|ትሽዓተ ታሽዓይ|ዓሰርተ ዓስራይ|-|-|-|-|-|-|-|-|-|ዕስራ|ሰላሳ|ኣርብዓ|ሓምሳ|ሱሳ|ሚእቲ|ሽሕ"
    ),
    "fr": table(
      "un une premier première|deux second double|trois troisième tiers|quatre|cinq|six|sept|huit"
        + "|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-sept|dix-huit|dix-neuf|vingt|trente"
        + "|quarante|cinquante|soixante|cent|mille"),
    "es": table(
      "un una uno primer|dos segund ambos|tres tercer|cuatro cuart|cinco quint|seis sext|siete"
        + "|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciséis|diecisiete|dieciocho"
        + "|diecinueve|veint|treinta|cuarenta|cincuenta|sesenta|cien|mil"),
    "pl": table(
      "jeden jedna jedno jedn pierwsz|dwa dwie dwóch dwu drug oba oboje|trzy trzech trzec"
        + "|czter czwart|pięć pięci piąt|sześć szóst|siedem siódm|osiem ósm|dziewię|dziesię"
        + "|jedenast|dwanaście dwunast"),
    "ro": table(
      "un una unu o prim|doi două doua dubl ambele|trei|patru|cinci|șase sase|șapte sapte|opt|nouă"
        + "|zece|unsprezece|doisprezece douăsprezece"),
  ]
}

/// Chinese numerals: units with 十 百 千 万, and 两 for two.
enum HanNumeral {
  /// The values of the numerals of a text.
  static func values(in scalars: [Unicode.Scalar]) -> [String] {
    var values: [String] = []
    var run: [Unicode.Scalar] = []
    for scalar in scalars + [" "] {
      if units[scalar] != nil || powers[scalar] != nil {
        run.append(scalar)
      } else if !run.isEmpty {
        values += readings(of: run)
        run = []
      }
    }
    return values
  }

  private static func readings(of run: [Unicode.Scalar]) -> [String] {
    var total = 0
    var unit = 0
    for scalar in run.prefix(12) {
      if let value = units[scalar] {
        unit = value
      } else if let power = powers[scalar] {
        total += max(unit, 1) * power
        unit = 0
      }
    }
    return ["\(total + unit)"] + run.compactMap { units[$0].map { "\($0)" } }
  }

  private static let units: [Unicode.Scalar: Int] = [
    "一": 1, "二": 2, "两": 2, "兩": 2, "双": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8,
    "九": 9, "首": 1, "半": 30,
  ]

  private static let powers: [Unicode.Scalar: Int] = [
    "十": 10, "百": 100, "千": 1000, "万": 10_000,
  ]
}
