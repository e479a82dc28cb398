import CICU

/// The cardinal plural categories of CLDR (UTS #35 part 3).
package enum PluralCategory: String, CaseIterable, Sendable {
  case zero, one, two, few, many, other

  /// The category of a whole number in a language; a language without rules has only `other`.
  ///
  /// `locale` is a BCP 47 tag. A negative number has the category of its magnitude.
  package init(of number: Int, locale: String) {
    let magnitude = number.magnitude
    if magnitude <= 1 << 53 {
      self.init(code: cicu_plural_of_integer(locale, Double(magnitude)))
    } else {
      self.init(code: cicu_plural_of_decimal(locale, String(magnitude)))
    }
  }

  /// The category of a decimal number as it is shown: `1.50` has two fraction digits, `1` has none.
  ///
  /// `numeral` is ASCII digits with at most one full stop, a digit on both sides of it, at most 30
  /// fraction digits and perhaps a minus sign before; nil for anything else.
  package init?(ofDecimal numeral: String, locale: String) {
    let unsigned = numeral.utf8.drop { $0 == UInt8(ascii: "-") }
    let parts = unsigned.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let areDigits = parts.allSatisfy { part in
      !part.isEmpty && part.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
    guard numeral.utf8.count - unsigned.count <= 1, (1...2).contains(parts.count), areDigits,
      parts.count == 1 || parts[1].count <= 30, parts[0].count <= 300
    else { return nil }
    self.init(code: cicu_plural_of_decimal(locale, String(decoding: unsigned, as: UTF8.self)))
  }

  /// The categories the cardinal rules of a language can give; `other` is always among them.
  package static func categories(of locale: String) -> Set<PluralCategory> {
    let bits = max(0, cicu_plural_categories(locale))
    let given = (Int32(CICU_PLURAL_ZERO)...Int32(CICU_PLURAL_OTHER))
      .filter { bits & (1 << $0) != 0 }
    return Set(given.map { PluralCategory(code: $0) }).union([.other])
  }

  private init(code: Int32) {
    switch Int(code) {
    case Int(CICU_PLURAL_ZERO): self = .zero
    case Int(CICU_PLURAL_ONE): self = .one
    case Int(CICU_PLURAL_TWO): self = .two
    case Int(CICU_PLURAL_FEW): self = .few
    case Int(CICU_PLURAL_MANY): self = .many
    default: self = .other
    }
  }
}
