/// A day of the calendar, or a month of a year, as it stands in a text.
struct DateToken: Sendable, Equatable {
  let day: Int?
  let month: Int
  let year: Int?
  /// As written.
  let text: String
  /// Where it stands among the scalars of its text.
  let range: Range<Int>

  /// Whether both name the same day as far as both name it.
  func agrees(with other: DateToken) -> Bool {
    month == other.month && day == other.day
      && (year == other.year || year == nil || other.year == nil)
  }

  /// The numbers that name it wherever the month is a word.
  var numbers: [String] { [day, year].compactMap { $0 }.map { "\($0)" } }
}

/// Finds dates: 1.2.2026, 2026-02-01, 2026年2月1日, 1 February 2026, February 1, February 2026.
struct DateReader {
  private let scalars: [Unicode.Scalar]
  private let months: MonthNames

  init(_ text: QualityText, months: MonthNames) {
    scalars = text.scalars
    self.months = months
  }

  /// The dates of the text, in order.
  var dates: [DateToken] {
    var dates: [DateToken] = []
    var index = 0
    while index < scalars.count {
      let isWordStart =
        index == 0 || !(scalars[index - 1].isWordPart || scalars[index - 1].decimalValue != nil)
      let isNumber = scalars[index].decimalValue != nil
      if isWordStart || (isNumber && scalars[index - 1].decimalValue == nil),
        let date = isNumber ? numeric(at: index) ?? dayFirst(at: index) : monthFirst(at: index)
      {
        dates.append(date)
        index = date.range.upperBound
      } else {
        index += 1
      }
    }
    return dates
  }

  private func token(
    _ start: Int, _ end: Int, day: Int?, month: Int, year: Int?
  ) -> DateToken? {
    guard (1...12).contains(month), day.map((1...31).contains) ?? true else { return nil }
    let full = year.map { $0 < 100 ? $0 + 2000 : $0 }
    return DateToken(
      day: day, month: month, year: full, text: String(scalars[start..<end]).trimmed,
      range: start..<end)
  }

  // MARK: Numbers alone

  private func numeric(at start: Int) -> DateToken? {
    guard let first = number(at: start) else { return nil }
    if let chinese = chinese(first, start) { return chinese }
    guard let sign = scalar(first.end), "./-".unicodeScalars.contains(sign),
      let second = number(at: afterSpace(first.end + 1, if: sign == ".")), second.digits <= 2
    else { return nil }
    let end = second.end
    guard scalar(end) == sign else { return nil }
    let third = number(at: afterSpace(end + 1, if: sign == "."))
    if first.digits == 4, let third, third.digits <= 2 {
      return token(start, third.end, day: third.value, month: second.value, year: first.value)
    }
    guard first.digits <= 2 else { return nil }
    if let third, third.digits == 4 || (third.digits == 2 && sign != "-" && end + 1 == third.start)
    {
      return token(start, third.end, day: first.value, month: second.value, year: third.value)
    }
    // 1.2. without a year; a range of times or a section has no stop behind its second number.
    guard sign == ".", third == nil || scalar(end + 1)?.properties.isWhitespace == true,
      second.value > 0
    else { return nil }
    return token(start, end + 1, day: first.value, month: second.value, year: nil)
  }

  private func chinese(_ first: (value: Int, digits: Int, start: Int, end: Int), _ start: Int)
    -> DateToken?
  {
    if scalar(first.end) == "年", let month = number(at: first.end + 1), scalar(month.end) == "月" {
      if let day = number(at: month.end + 1), isDaySign(day.end) {
        return token(start, day.end + 1, day: day.value, month: month.value, year: first.value)
      }
      return token(start, month.end + 1, day: nil, month: month.value, year: first.value)
    }
    if scalar(first.end) == "月", let day = number(at: first.end + 1), isDaySign(day.end) {
      return token(start, day.end + 1, day: day.value, month: first.value, year: nil)
    }
    return nil
  }

  private func isDaySign(_ index: Int) -> Bool {
    scalar(index).map { "日号號".unicodeScalars.contains($0) } ?? false
  }

  // MARK: Months by name

  private func dayFirst(at start: Int) -> DateToken? {
    guard let day = number(at: start), day.digits <= 2 else { return nil }
    var index = day.end
    // 1st, 2nd, 1er, 1-е, 1.
    while let next = scalar(index), next.isWordPart || ".-º".unicodeScalars.contains(next),
      index - day.end < 4
    {
      index += 1
    }
    index = skippingSmallWord(afterSpace(index))
    guard index > day.end, let month = months.month(at: index, in: scalars) else { return nil }
    let year = year(after: month.end)
    return token(
      start, year?.end ?? month.end, day: day.value, month: month.month, year: year?.value)
  }

  private func monthFirst(at start: Int) -> DateToken? {
    guard scalars[start].isWordPart, let month = months.month(at: start, in: scalars) else {
      return nil
    }
    let index = afterSpace(month.end)
    guard let number = number(at: index) else { return nil }
    if number.digits == 4 {
      return token(start, number.end, day: nil, month: month.month, year: number.value)
    }
    guard number.digits <= 2,
      !(scalar(number.end).map { ":.".unicodeScalars.contains($0) } ?? false)
        || scalar(number.end + 1)?.decimalValue == nil
    else { return nil }
    var end = number.end
    while let next = scalar(end), next.isWordPart, end - number.end < 2 { end += 1 }
    let year = year(after: end)
    return token(
      start, year?.end ?? end, day: number.value, month: month.month, year: year?.value)
  }

  private func year(after index: Int) -> (value: Int, end: Int)? {
    var index = index
    if let next = scalar(index), ",،،".unicodeScalars.contains(next) { index += 1 }
    index = skippingSmallWord(afterSpace(index))
    guard let year = number(at: index), year.digits == 4 else { return nil }
    return (year.value, year.end)
  }

  /// "of", "de", "del", "عام", "سال": one short word between the parts.
  private func skippingSmallWord(_ index: Int) -> Int {
    for word in ["of ", "de ", "del ", "di ", "عام ", "سنة ", "سال "]
    where scalars[index...].starts(with: word.unicodeScalars) {
      return index + word.unicodeScalars.count
    }
    return index
  }

  // MARK: Places

  private func scalar(_ index: Int) -> Unicode.Scalar? {
    scalars.indices.contains(index) ? scalars[index] : nil
  }

  private func afterSpace(_ index: Int, if allowed: Bool = true) -> Int {
    guard allowed, let next = scalar(index), next.properties.isWhitespace else { return index }
    return index + 1
  }

  private func number(at start: Int) -> (value: Int, digits: Int, start: Int, end: Int)? {
    var index = start
    var value = 0
    while let digit = scalar(index)?.decimalValue, index - start < 9 {
      value = value * 10 + digit
      index += 1
    }
    return index > start ? (value, index - start, start, index) : nil
  }
}
