import KioskContent
import KioskText

/// Digits of the locale or of ASCII, one kind within a number, and no letters that look like digits.
struct MixedDigitsRule {
  let pair: ReadPair

  var faults: [QualityFault] {
    let scalars = pair.target.scalars
    guard pair.target.hasDigits else { return [] }
    for run in runs where isMixed(scalars[run]) { return [.mixedDigits(String(scalars[run]))] }
    let kinds = Set(scalars.compactMap(kind))
    // Words to copy keep ASCII digits in every language; two other kinds never stand together.
    if kinds.subtracting([0x30]).count > 1 { return [.mixedDigits(excerpt)] }
    let foreign = kinds.subtracting([0x30, ownZero]).subtracting(
      pair.source.scalars.compactMap(kind))
    return foreign.isEmpty ? [] : [.mixedDigits(excerpt)]
  }

  /// The zero of the locale's digits.
  private var ownZero: UInt32 {
    localizedDigits("0", digits: pair.context.locale.digits).unicodeScalars.first?.value ?? 0x30
  }

  private var excerpt: String {
    let digits = pair.target.scalars.indices.filter { pair.target.scalars[$0].decimalValue != nil }
    let places = digits.filter { kind(pair.target.scalars[$0]) != 0x30 }
    return places.first.map { pair.target.excerpt(around: $0) } ?? ""
  }

  /// The zero of a digit's kind.
  private func kind(_ scalar: Unicode.Scalar) -> UInt32? {
    scalar.decimalValue.map { scalar.value - UInt32($0) }
  }

  /// Runs of digits and letters, without addresses and without what the source has as well.
  private var runs: [Range<Int>] {
    let scalars = pair.target.scalars
    var runs: [Range<Int>] = []
    var start: Int?
    for index in 0...scalars.count {
      let isPart =
        index < scalars.count && !pair.target.guards[index].contains(.address)
        && (scalars[index].decimalValue != nil || scalars[index].isWordPart)
      if isPart {
        start = start ?? index
      } else if let first = start {
        runs.append(first..<index)
        start = nil
      }
    }
    return runs
  }

  private func isMixed(_ run: ArraySlice<Unicode.Scalar>) -> Bool {
    guard run.contains(where: { $0.decimalValue != nil }) else { return false }
    if Set(run.compactMap(kind)).count > 1 { return true }
    return hasFalseDigit(Array(run)) && !pair.source.string.contains(String(run))
  }

  /// Whether a letter that looks like 0 or 1 stands where a digit should, after a digit at the end or
  /// before another one; or a zero where a letter should, inside a word.
  private func hasFalseDigit(_ run: [Unicode.Scalar]) -> Bool {
    if run.indices.dropFirst().dropLast().contains(where: { index in
      run[index].decimalValue == 0 && run[index - 1].properties.isLowercase
        && run[index + 1].properties.isLowercase
    }) {
      return true
    }
    let twins = "OОοoоОlIІІ"
    return run.indices.contains { index in
      guard twins.unicodeScalars.contains(run[index]) else { return false }
      let isAfter = index > 0 && run[index - 1].decimalValue != nil
      let isBefore = index + 1 < run.count && run[index + 1].decimalValue != nil
      let isZero = "OОοoо".unicodeScalars.contains(run[index])
      return (isAfter && isBefore) || (isAfter && isZero && index + 1 == run.count)
        || (isBefore && !isZero && index == 0 && run.count > 2)
    }
  }
}
