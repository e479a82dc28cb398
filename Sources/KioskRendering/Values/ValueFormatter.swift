import Foundation
package import KioskContent
import KioskText

/// Turns values into words of one locale: Gregorian dates, amounts, spans, times.
///
/// Dates and amounts take the locale's digits with their own separators; everything that is dialled,
/// looked for or copied keeps ASCII digits. Patterns and names are CLDR's; a language that CLDR does
/// not know gets dates in figures, day first, as German letters and forms write them.
package struct ValueFormatter: Sendable {
  /// The phrases that values are put into.
  package let words: Words
  private let locale: Locale
  private let dateLocale: Locale
  private let digits: DigitSystem
  /// What stands between hours and minutes.
  private let timeSeparator: String
  /// Whether the months have names in the language; others would be English ones.
  let hasMonthNames: Bool

  /// The languages that CLDR has data for.
  private static let known = Set(Locale.availableIdentifiers.map { $0.prefix { $0 != "_" } })

  /// A formatter for the locale of some words.
  package init(words: Words) {
    self.words = words
    digits = words.locale.digits
    // Some locales' own calendars and digits are not those of German letters and forms.
    var components = Locale.Components(identifier: words.locale.tag.canonicalized.description)
    components.calendar = .gregorian
    components.numberingSystem = Locale.NumberingSystem(digits.rawValue)
    locale = Locale(components: components)
    // A language without a country has the dates of Europe (UN M49: 150): 24 December, not
    // December 24.
    if components.languageComponents.region == nil {
      components.languageComponents.region = Locale.Region("150")
    }
    dateLocale = Locale(components: components)
    timeSeparator = ValueFormatter.timeSeparator(components)
    hasMonthNames = ValueFormatter.known.contains(words.locale.tag.canonicalized.language[...])
  }

  /// A day, with the month in words.
  package func date(_ date: CalendarDate) -> String {
    guard hasMonthNames else { return "\(inFigures(date.day, date.month))\(figures(date.year))" }
    return formatted(date, Date.FormatStyle(date: .long, time: .omitted))
  }

  /// A time of day by the clock of 24 hours, in ASCII digits as on the door: `08:00`, in Finnish
  /// `08.00`.
  ///
  /// - Parameter minutes: after midnight; 1440 is the end of the day, `24:00`, and later times are
  ///   those of the next one.
  package func time(_ minutes: Int) -> String {
    func padded(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    let inDay = minutes > 1440 ? minutes - 1440 : minutes
    return "\(padded(inDay / 60))\(timeSeparator)\(padded(inDay % 60))"
  }

  private static func timeSeparator(_ components: Locale.Components) -> String {
    var components = components
    components.numberingSystem = "latn"
    components.hourCycle = .zeroToTwentyThree
    var style = Date.FormatStyle().hour(.twoDigits(amPM: .omitted)).minute(.twoDigits)
      .locale(Locale(components: components))
    style.timeZone = .gmt
    let midnight = Date(timeIntervalSince1970: 0).formatted(style)
    let between = midnight.split(separator: "00", omittingEmptySubsequences: false)
    return between.count == 3 ? String(between[1]) : ":"
  }

  /// A month's name, as it stands alone.
  func month(_ month: Int) -> String {
    formatted(CalendarDate(year: 2000, month: month, day: 1), Date.FormatStyle().month(.wide))
  }

  /// A day of any year.
  func day(_ day: OpeningHours.YearDay) -> String {
    guard hasMonthNames else { return inFigures(day.day, day.month) }
    return formatted(
      CalendarDate(year: 2000, month: day.month, day: day.day),
      Date.FormatStyle().day().month(.wide))
  }

  private func inFigures(_ day: Int, _ month: Int) -> String {
    "\(figures(day)).\(figures(month))."
  }

  private func figures(_ number: Int) -> String {
    localizedDigits(number < 10 ? "0\(number)" : String(number), digits: digits)
  }

  private func formatted(_ date: CalendarDate?, _ style: Date.FormatStyle) -> String {
    var style = style.locale(dateLocale)
    style.timeZone = .gmt
    style.calendar = Calendar(identifier: .gregorian)
    let seconds = Double(date?.dayNumber ?? 0) * 86400
    return localizedDigits(
      Date(timeIntervalSince1970: seconds).formatted(style), digits: digits)
  }

  /// Two days with the words between them; one day where both are the same.
  package func dates(from: CalendarDate, to: CalendarDate) -> String {
    from == to ? date(from) : words[.fromTo, ["from": date(from), "to": date(to)]]
  }

  /// A whole number.
  package func number(_ number: Int) -> String {
    localizedDigits(number.formatted(.number.locale(locale)), digits: digits)
  }

  /// A span of time with its unit in the right plural form.
  package func span(_ span: TimeSpan) -> String {
    switch span.unit {
    case .hours: words.counted(.hours, span.count)
    case .days: words.counted(.days, span.count)
    case .weeks: words.counted(.weeks, span.count)
    case .months: words.counted(.months, span.count)
    case .years: words.counted(.years, span.count)
    }
  }

  /// An amount with its currency, without cents where there are none.
  package func money(_ money: Money) -> String {
    let amount = Decimal(money.hundredths) / 100
    let fraction = money.hundredths % 100 == 0 ? 0 : 2
    let style = Decimal.FormatStyle.Currency(code: money.currency, locale: locale)
      .presentation(.narrow).precision(.fractionLength(fraction))
    let text = localizedDigits(removingBidiControls(amount.formatted(style)), digits: digits)
    guard let rhythm = money.rhythm else { return text }
    return words[rhythm.phrase, ["amount": text]]
  }

  /// What stands in a block of its own.
  package func quantity(_ value: QuantityValue, bound: Bound?) -> String {
    let text =
      switch value {
      case .deadline(.span(let span)), .duration(let span): self.span(span)
      case .deadline(.day(let day)), .date(let day): date(day)
      case .cost(let money): self.money(money)
      case .count(let count): number(count)
      }
    switch bound {
    case nil: return text
    case .upTo: return words[.upTo, ["value": text]]
    case .atLeast: return words[.atLeast, ["value": text]]
    }
  }

  /// Words with the comma of the locale's script between.
  package func list(_ parts: [String]) -> String { parts.joined(separator: separator) }

  private var separator: String {
    switch words.locale.script {
    case "Arab", "Aran", "Syrc", "Thaa": "، "
    case "Hans", "Hant", "Jpan", "Hani": "、"
    case "Ethi": "፣ "
    default: ", "
    }
  }
}
