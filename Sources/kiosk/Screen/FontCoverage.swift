/// The characters that installed fonts can show.
struct FontCoverage: Equatable {
  /// Sorted, apart from one another.
  private let ranges: [ClosedRange<UInt32>]
  /// Whether Debian's `fonts-noto-core` is there, known by a family of it.
  let hasNotoCore: Bool

  /// Reads what `fc-list --format '%{family}\t%{charset}\n'` prints: a line per font with its
  /// characters as hexadecimal numbers and ranges; what is neither counts as nothing.
  init(fcList: String) {
    let fonts = fcList.split(separator: "\n").map { $0.split(separator: "\t", maxSplits: 1) }
    hasNotoCore = fonts.contains { $0.first == "Noto Sans Ethiopic" }
    let all = Set(fonts.compactMap { $0.count == 2 ? $0[1] : nil })
      .flatMap { $0.split(separator: " ").compactMap(Self.range) }
    var merged: [ClosedRange<UInt32>] = []
    for range in all.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last,
        range.lowerBound <= last.upperBound.addingReportingOverflow(1).partialValue
      {
        merged[merged.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    ranges = merged
  }

  /// `20-7e` or `a0`.
  private static func range(_ text: Substring) -> ClosedRange<UInt32>? {
    let ends = text.split(separator: "-", omittingEmptySubsequences: false)
      .map { UInt32($0, radix: 16) }
    guard let first = ends.first ?? nil, let last = ends.last ?? nil, ends.count <= 2,
      first <= last, last <= 0x10_FFFF
    else { return nil }
    return first...last
  }

  /// Whether a font has the character, or all that it is canonically made of, which text engines put
  /// together.
  func shows(_ scalar: Unicode.Scalar) -> Bool {
    if holds(scalar.value) { return true }
    let parts = String(scalar).decomposedScalars
    return parts != [scalar] && parts.allSatisfy { holds($0.value) }
  }

  private func holds(_ value: UInt32) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound < value { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].contains(value)
  }
}
