/// Which rows of a screen hold what.
struct ScreenRegions: Equatable {
  let header: Range<Int>
  let body: Range<Int>
  /// Keys, a field or a message.
  let footer: Range<Int>
  let emergencies: Range<Int>

  /// - Parameters:
  ///   - footer: how many rows the keys or the field take.
  ///   - emergencies: how many rows the emergency numbers take.
  init(size: ScreenSize, hasHeader: Bool, footer: Int, emergencies: Int) {
    let rows = size.rows
    // A short screen has better use for its rows.
    let isShort = rows < 10
    let hasGap = rows >= 16
    let lastRows = max(0, rows - emergencies)
    let footerStart = max(0, lastRows - footer)
    header = 0..<(hasHeader && !isShort ? 1 : 0)
    body = header.upperBound..<max(header.upperBound, footerStart - (hasGap ? 1 : 0))
    self.footer = footerStart..<lastRows
    self.emergencies = lastRows..<rows
  }
}
