import CICU

/// Where a title stands in an index by letters: below which letter, and before which other titles.
package struct IndexPlace: Sendable, Comparable {
  /// The heading: a capital letter, `0–9` for digits and for what has no letter.
  package let letter: String
  /// Equal for all titles below one letter.
  private let letterKey: [UInt8]
  private let titleKey: [UInt8]

  /// Finds the place of a title among titles for readers of a language, a BCP 47 tag.
  ///
  /// - An accented letter stands below the plain one, unless the language takes it for a letter of
  ///   its own: Ä below A in German, below Ä in Swedish.
  /// - The Arabic article is skipped, and all forms of alef are one.
  /// - An Ethiopic syllable stands below the first form of its row.
  /// - A Chinese character stands below the first letter of its pinyin.
  package init(of title: String, locale: String) {
    let locale = Self.collation(locale)
    let scalars = title.unicodeScalars.drop { !$0.properties.isAlphabetic && !$0.isDecimalDigit }
    let text = String(scalars.withoutArticle)
    titleKey = sortKey(text, locale: locale)
    if let first = text.first, let scalar = first.unicodeScalars.first, !scalar.isDecimalDigit {
      letter = Self.letter(of: first, scalar, titleKey, locale)
      letterKey = primarySortKey(letter, locale: locale)
    } else {
      letter = "0–9"
      letterKey = []
    }
  }

  /// Whether both stand below the same letter.
  package func isBelowLetter(of other: IndexPlace) -> Bool { letterKey == other.letterKey }

  package static func < (left: IndexPlace, right: IndexPlace) -> Bool {
    left.letterKey == right.letterKey
      ? left.titleKey.lexicographicallyPrecedes(right.titleKey)
      : left.letterKey.lexicographicallyPrecedes(right.letterKey)
  }

  package static func == (left: IndexPlace, right: IndexPlace) -> Bool {
    left.letterKey == right.letterKey && left.titleKey == right.titleKey
  }

  /// Chinese, traditional or not, is sorted by its pinyin: headings must follow the same order.
  private static func collation(_ locale: String) -> String {
    locale == "zh" || locale.hasPrefix("zh-") ? pinyinCollation : locale
  }

  private static let pinyinCollation = "zh-u-co-pinyin"

  private static func letter(
    of character: Character, _ scalar: Unicode.Scalar, _ titleKey: [UInt8], _ locale: String
  ) -> String {
    switch scalar.value {
    case 0x622, 0x623, 0x625, 0x627, 0x671: "\u{627}"
    // Rows of eight syllables, the first form first; what lies outside them has no row.
    case 0x1200...0x1357, 0x2DA0...0x2DDE:
      Unicode.Scalar(scalar.value & ~7).map { String($0) } ?? String(character)
    case _ where scalar.properties.isIdeographic: pinyinLetter(of: String(character))
    default: alphabeticLetter(of: character, locale)
    }
  }

  /// The capital letter, without its accents where the language sorts it with the plain letter.
  private static func alphabeticLetter(of character: Character, _ locale: String) -> String {
    let composed = normalizedNFC(String(character)).unicodeScalars.prefix(1)
    let own = capital(String(composed), locale)
    guard let folded = utf16Result(of: Array(String(character).utf16), cicu_fold) else {
      return own
    }
    let base = String(decoding: folded, as: UTF16.self).unicodeScalars.prefix(1)
    let plain = capital(String(base), locale)
    return primarySortKey(plain, locale: locale) == primarySortKey(own, locale: locale)
      ? plain : own
  }

  /// The first letter in title case, which Georgian keeps small; in Turkish i and ı are two.
  private static func capital(_ letter: String, _ locale: String) -> String {
    let language = locale.prefix { $0 != "-" }
    if letter == "i", language == "tr" || language == "az" { return "İ" }
    guard let scalar = letter.unicodeScalars.first else { return "" }
    return String(scalar.properties.titlecaseMapping.prefix(1))
  }

  /// CLDR's collation by pinyin holds a mark before the first character of each letter: U+FDD0 and
  /// the letter. The last mark that is not behind the character names its letter.
  private static func pinyinLetter(of character: String) -> String {
    let key = sortKey(character, locale: pinyinCollation)
    let passed = pinyinMarks.last { !key.lexicographicallyPrecedes($0.key) }
    return passed?.letter ?? character
  }

  private static let pinyinMarks = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".utf16.map { letter in
    let mark = String(decoding: [0xFDD0, letter], as: UTF16.self)
    return (
      letter: String(decoding: [letter], as: UTF16.self),
      key: sortKey(mark, locale: pinyinCollation)
    )
  }
}

extension Substring.UnicodeScalarView {
  /// Without the Arabic article, where enough follows it for a word of its own.
  fileprivate var withoutArticle: Substring.UnicodeScalarView {
    guard starts(with: ["\u{627}", "\u{644}"]) else { return self }
    let rest = dropFirst(2)
    let word = rest.prefix { !$0.properties.isWhitespace }
    let letters = word.count { $0.properties.generalCategory == .otherLetter }
    return letters >= 3 ? rest : self
  }
}

extension Unicode.Scalar {
  fileprivate var isDecimalDigit: Bool { decimalDigit(self) != nil }
}
