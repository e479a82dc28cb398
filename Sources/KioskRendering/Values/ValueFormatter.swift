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
  private let forms: LocaleForms
  private let digits: DigitSystem
  /// Whether the months have names in the language; others would be English ones.
  var hasMonthNames: Bool { forms.isKnown }

  /// A formatter for the locale of some words.
  package init(words: Words) {
    self.words = words
    digits = words.locale.digits
    let tag = words.locale.tag.canonicalized
    // Some locales' own calendars and digits are not those of German letters and forms.
    forms = LocaleForms.of(
      language: tag.language, script: tag.script, region: tag.region, digits: digits)
  }

  /// A day, with the month in words.
  package func date(_ date: CalendarDate) -> String {
    guard hasMonthNames else { return "\(inFigures(date.day, date.month))\(figures(date.year))" }
    return localizedDigits(
      forms.date(year: date.year, month: date.month, day: date.day), digits: digits)
  }

  /// A time of day by the clock of 24 hours, in ASCII digits as on the door: `08:00`, in Finnish
  /// `08.00`.
  ///
  /// - Parameter minutes: after midnight; 1440 is the end of the day, `24:00`, and later times are
  ///   those of the next one.
  package func time(_ minutes: Int) -> String {
    func padded(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    let inDay = minutes > 1440 ? minutes - 1440 : minutes
    return "\(padded(inDay / 60))\(forms.timeSeparator)\(padded(inDay % 60))"
  }

  /// A month's name, as it stands alone.
  func month(_ month: Int) -> String { localizedDigits(forms.month(month), digits: digits) }

  /// A day of any year.
  func day(_ day: OpeningHours.YearDay) -> String {
    guard hasMonthNames else { return inFigures(day.day, day.month) }
    return localizedDigits(forms.day(month: day.month, day: day.day), digits: digits)
  }

  private func inFigures(_ day: Int, _ month: Int) -> String {
    "\(figures(day)).\(figures(month))."
  }

  private func figures(_ number: Int) -> String {
    localizedDigits(number < 10 ? "0\(number)" : String(number), digits: digits)
  }

  /// Two days with the words between them; one day where both are the same.
  package func dates(from: CalendarDate, to: CalendarDate) -> String {
    from == to ? date(from) : words[.fromTo, ["from": date(from), "to": date(to)]]
  }

  /// A whole number.
  package func number(_ number: Int) -> String {
    localizedDigits(forms.number(number), digits: digits)
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
    let amount = forms.amount(hundredths: money.hundredths, currency: money.currency)
    let text = localizedDigits(removingBidiControls(amount), digits: digits)
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
