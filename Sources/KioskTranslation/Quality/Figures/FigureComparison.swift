/// The dates and the numbers of a pair, and which of them differ; both rules read this, since a
/// date is numbers where its month is not recognised.
struct FigureComparison {
  private(set) var missingDates: [String] = []
  private(set) var addedDates: [String] = []
  private(set) var missingNumbers: [String] = []
  private(set) var addedNumbers: [String] = []

  private let pair: ReadPair

  init(_ pair: ReadPair) {
    self.pair = pair
    guard pair.source.hasDigits || pair.target.hasDigits || pair.target.hasEthiopicNumerals else {
      return
    }
    let before = DateReader(
      pair.source, months: pair.context.sourceMonths[pair.pair.sourceLanguage] ?? .none
    ).dates
    let after = DateReader(pair.target, months: pair.context.months).dates
    compare(before, after)
  }

  private mutating func compare(_ before: [DateToken], _ after: [DateToken]) {
    var lost = before.filter { date in !after.contains { $0.agrees(with: date) } }
    var strange = after.filter { date in !before.contains { $0.agrees(with: date) } }
    // What is read as a date on one side alone may be there as numbers on the other.
    var sourceDates = before.map(\.range)
    var targetDates = after.map(\.range)
    if strange.isEmpty {
      let numbers = NumberToken.all(in: pair.target, without: targetDates).map(\.value)
      let found = lost.filter { date in
        !date.numbers.isEmpty && date.numbers.allSatisfy(numbers.contains)
      }
      lost.removeAll(where: found.contains)
      sourceDates.removeAll { range in found.contains { $0.range == range } }
      compareNumbers(sourceDates, targetDates, months: found.map { "\($0.month)" })
    } else if lost.isEmpty {
      let numbers = NumberToken.all(in: pair.source, without: sourceDates).map(\.value)
      let found = strange.filter { date in date.numbers.allSatisfy(numbers.contains) }
      strange.removeAll(where: found.contains)
      targetDates.removeAll { range in found.contains { $0.range == range } }
      compareNumbers(sourceDates, targetDates, months: found.map { "\($0.month)" })
    } else {
      compareNumbers(sourceDates, targetDates, months: [])
    }
    missingDates = lost.map(\.text)
    addedDates = strange.map(\.text)
  }

  private mutating func compareNumbers(
    _ sourceDates: [Range<Int>], _ targetDates: [Range<Int>], months: [String]
  ) {
    let before = NumberToken.all(in: pair.source, without: sourceDates)
    let after = NumberToken.all(in: pair.target, without: targetDates)
    var lost = before.without(after)
    var strange = after.filter { token in !before.contains { $0.value == token.value } }
    guard !lost.isEmpty || !strange.isEmpty else { return }
    dropScaled(&lost, &strange)
    dropRegrouped(&lost, &strange)
    dropClock(&lost, &strange)
    dropWords(&lost, &strange)
    strange.removeAll { months.contains($0.value) }
    lost.removeAll { months.contains($0.value) }
    missingNumbers = lost.map(\.text)
    addedNumbers = strange.map(\.text)
  }

  /// 1.5 million is 1,500,000 and 150万.
  private func dropScaled(_ lost: inout [NumberToken], _ strange: inout [NumberToken]) {
    func value(_ token: NumberToken, _ text: QualityText) -> String {
      NumberScale.scaled(token.value, by: NumberScale.power(after: token, in: text))
    }
    for token in lost {
      let same = strange.firstIndex { value($0, pair.target) == value(token, pair.source) }
      guard let same else { continue }
      strange.remove(at: same)
      lost.removeAll { $0 == token }
    }
  }

  /// A phone number in other groups, 2025/26 for 2025/2026.
  private func dropRegrouped(_ lost: inout [NumberToken], _ strange: inout [NumberToken]) {
    func digits(_ tokens: [NumberToken]) -> String {
      tokens.map { $0.value.filter { $0 != "." } }.joined()
    }
    if !lost.isEmpty, digits(lost) == digits(strange) {
      (lost, strange) = ([], [])
      return
    }
    for token in lost {
      let same = strange.firstIndex { other in
        (other.value.count == 4 && token.value.count == 2 && other.value == "20" + token.value)
          || (other.value.count == 2 && token.value == "20" + other.value)
      }
      guard let same else { continue }
      strange.remove(at: same)
      lost.removeAll { $0 == token }
    }
  }

  /// 14 Uhr is 2 p.m.
  private func dropClock(_ lost: inout [NumberToken], _ strange: inout [NumberToken]) {
    let string = pair.source.string
    guard string.contains("Uhr") || string.contains(":") else { return }
    for token in lost {
      let parts = token.value.split(separator: ".", maxSplits: 1)
      guard let hour = parts.first.flatMap({ Int($0) }), hour > 12 || hour == 0, hour <= 24 else {
        continue
      }
      let rest = parts.count > 1 ? "." + parts[1] : ""
      let half = hour == 0 ? 12 : hour - 12
      let same = strange.firstIndex { $0.value == "\(half)" + rest }
      guard let same else { continue }
      strange.remove(at: same)
      lost.removeAll { $0 == token }
    }
  }

  /// Numbers that are words on the other side.
  private func dropWords(_ lost: inout [NumberToken], _ strange: inout [NumberToken]) {
    var written = NumberWords.values(in: pair.target, language: pair.language)
    let knows = NumberWords.knows(pair.language)
    lost.removeAll { token in
      if let index = written.firstIndex(of: token.value) {
        written.remove(at: index)
        return true
      }
      if token.value == "1" { return isCounted(token) }
      return !knows && (Int(token.value) ?? 100) <= 12
    }
    let meant = NumberWords.values(in: pair.source, language: pair.sourceLanguage)
    strange.removeAll { meant.contains($0.value) }
  }

  /// Whether a one counts the word after it, as in 1 Jahr: languages say "a year" or just "year".
  private func isCounted(_ token: NumberToken) -> Bool {
    let rest = pair.source.scalars[token.range.upperBound...].drop { $0 == "." }
    return rest.first?.properties.isWhitespace == true && rest.dropFirst().first?.isWordPart == true
  }
}

extension QualityText {
  /// Whether there is a number in Ethiopic numerals.
  var hasEthiopicNumerals: Bool { scalars.contains { (0x1369...0x137C).contains($0.value) } }
}

extension [NumberToken] {
  /// The numbers that the others have not, or have fewer times.
  fileprivate func without(_ others: [NumberToken]) -> [NumberToken] {
    var rest = others.map(\.value)
    return filter { token in
      guard let index = rest.firstIndex(of: token.value) else { return true }
      rest.remove(at: index)
      return false
    }
  }
}
