import CICU
import Synchronization

/// How a locale writes dates, times, numbers and amounts (CLDR, as Debian's ICU has it).
///
/// The calendar is the Gregorian one. Digits may be ASCII: ``localizedDigits(_:digits:)`` puts the
/// locale's in their place; what is between digits is already the locale's.
package struct LocaleForms: Sendable {
  /// The languages that CLDR has data for; ICU would answer others in that of the machine.
  package static let languages: Set<String> = {
    var languages: Set<String> = []
    var index: Int32 = 0
    while let language = language(at: index) {
      languages.insert(language)
      index += 1
    }
    return languages
  }()

  /// Whether the months have names in the language.
  package let isKnown: Bool
  /// What stands between hours and minutes.
  package let timeSeparator: String
  private let numberTag: String
  private let months: MonthForms
  private let longDate: DatePattern
  private let dayOfYear: DatePattern
  private let monthAlone: DatePattern

  private static let made: Mutex<[String: LocaleForms]> = Mutex([:])

  /// The forms of a locale, made once.
  ///
  /// - Parameters:
  ///   - script: of four letters.
  ///   - region: a language without one has the dates of Europe (UN M49: 150): 24 December, not
  ///     December 24.
  package static func of(
    language: String, script: String?, region: String?, digits: DigitSystem
  ) -> LocaleForms {
    let base = [language, script].compactMap(\.self).joined(separator: "-")
    let own = region.map { "\(base)-\($0)" } ?? base
    let key = "\(own)-u-nu-\(digits.rawValue)"
    if let forms = made.withLock({ $0[key] }) { return forms }
    let date = region == nil ? "\(base)-150" : own
    // Figures without commas for others: nothing that could be misread.
    let posix = "en-US-u-ca-gregory-va-posix"
    let forms =
      languages.contains(language)
      ? LocaleForms(isKnown: true, date: "\(date)-u-ca-gregory", number: key)
      : LocaleForms(isKnown: false, date: posix, number: posix)
    made.withLock { $0[key] = forms }
    return forms
  }

  private init(isKnown: Bool, date: String, number: String) {
    self.isKnown = isKnown
    numberTag = number
    months = MonthForms(icuTag: date)
    let patterns = LocaleForms.patterns(of: date)
    longDate = patterns[0]
    dayOfYear = patterns[1]
    monthAlone = patterns[2]
    timeSeparator = patterns[3].text(between: "H", and: "m") ?? ":"
  }

  private static func patterns(of tag: String) -> [DatePattern] {
    let units = utf16Result { cicu_date_patterns(tag, $0, $1) }
    let patterns = String(decoding: units ?? [], as: UTF16.self).split(separator: "\n")
    let all = patterns.count == 4 ? patterns.map(String.init) : ["y-MM-dd", "MM-dd", "LL", "HH:mm"]
    return all.map { DatePattern($0) }
  }

  /// A day, with the month in words.
  package func date(year: Int, month: Int, day: Int) -> String {
    longDate.text(year: year, month: month, day: day, names: months)
  }

  /// A day of any year, with the month in words.
  package func day(month: Int, day: Int) -> String {
    dayOfYear.text(year: 0, month: month, day: day, names: months)
  }

  /// A month's name, as it stands alone.
  package func month(_ month: Int) -> String {
    monthAlone.text(year: 0, month: month, day: 0, names: months)
  }

  /// A whole number with its groups of digits.
  package func number(_ number: Int) -> String {
    // No locale groups three digits.
    (0...999).contains(number) ? String(number) : text("\(number)", "")
  }

  /// An amount with the short sign of its currency, without cents where there are none.
  ///
  /// - Parameter currency: three letters of ISO 4217.
  package func amount(hundredths: Int, currency: String) -> String {
    let cents = hundredths.magnitude % 100
    let numeral =
      "\(hundredths < 0 ? "-" : "")\(hundredths.magnitude / 100).\(cents < 10 ? "0" : "")\(cents)"
    let precision = cents == 0 ? "precision-integer" : ".00"
    return text(numeral, "currency/\(currency) unit-width-narrow \(precision)", or: currency)
  }

  private func text(_ numeral: String, _ skeleton: String, or unit: String = "") -> String {
    let units = utf16Result { cicu_number(numberTag, skeleton, numeral, $0, $1) }
    guard let units else { return unit.isEmpty ? numeral : "\(numeral) \(unit)" }
    return String(decoding: units, as: UTF16.self)
  }
}

/// The code of one of the languages that ICU has data for.
private func language(at index: Int32) -> String? {
  var length: Int32 = 0
  let code = [UInt8](unsafeUninitializedCapacity: 16) { buffer, count in
    buffer.withMemoryRebound(to: CChar.self) {
      length = cicu_language(index, $0.baseAddress, Int32($0.count))
    }
    count = max(0, Int(length))
  }
  return length > 0 ? String(decoding: code, as: UTF8.self) : nil
}
