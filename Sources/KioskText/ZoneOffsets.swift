import CICU

/// How far the clocks of a zone are from UTC, at every moment (IANA time zone database, as ICU has it).
package struct ZoneOffsets: Sendable, Equatable {
  /// Seconds since 1970, ascending.
  private let changes: [Int64]
  /// Seconds east of Greenwich from each of ``changes`` on.
  private let offsets: [Int32]

  /// UTC itself.
  package static let utc = ZoneOffsets(changes: [0], offsets: [0])

  /// From 1900 to 2200, in seconds since 1970: before and after, the nearest offset holds.
  private static let years: Range<Int64> = -2_208_988_800..<7_258_118_400

  private init(changes: [Int64], offsets: [Int32]) {
    self.changes = changes
    self.offsets = offsets
  }

  /// The zone of an IANA name, `Europe/Berlin`; nil where nobody knows it.
  package init?(zone: String) {
    guard let zone = zone.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) ? zone : nil,
      let first = ZoneOffsets.changes(of: zone, room: 1024),
      let all = first.count <= 1024 ? first : ZoneOffsets.changes(of: zone, room: first.count)
    else { return nil }
    self.init(changes: all.changes, offsets: all.offsets)
  }

  private typealias Answer = (count: Int, changes: [Int64], offsets: [Int32])

  private static func changes(of zone: String, room: Int) -> Answer? {
    var changes = [Int64](repeating: 0, count: room)
    var offsets = [Int32](repeating: 0, count: room)
    let count = cicu_zone_changes(
      zone, years.lowerBound, years.upperBound, &changes, &offsets, Int32(room))
    guard count > 0 else { return nil }
    let known = min(Int(count), room)
    return (Int(count), Array(changes.prefix(known)), Array(offsets.prefix(known)))
  }

  /// Seconds east of Greenwich at a second since 1970.
  package func seconds(at second: Int) -> Int {
    var low = 0
    var high = changes.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if changes[middle] <= Int64(second) { low = middle } else { high = middle }
    }
    return Int(offsets[low])
  }
}
