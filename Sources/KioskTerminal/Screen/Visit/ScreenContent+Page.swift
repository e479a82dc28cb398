import KioskContent
import KioskRendering
import KioskText

extension ScreenContent {
  /// Cells in front of every line: the mark of the selected choice and a gap.
  static let margin = 2
  /// The longest line that is easy to read.
  static let longestLine = 100
  /// The narrowest screen that holds two languages beside each other.
  static let narrowestPair = 72
  private static let gap = 3

  /// A page as its reader sees it; with two languages beside each other where there is room.
  init?(
    _ address: PageAddress, _ edition: Edition, reader: Reader, time: CityTime, size: ScreenSize
  ) {
    if let beside = reader.beside, size.columns >= ScreenContent.narrowestPair,
      let own = edition.page(address, for: Reader(locale: reader.locale)),
      let other = edition.page(address, for: Reader(locale: beside)),
      let pair = ScreenContent(own, beside: other, at: time, size: size)
    {
      self = pair
      return
    }
    guard let page = edition.page(address, for: reader) else { return nil }
    let direction = reader.locale.direction
    let cells = ScreenContent.wholeWidth(size, direction)
    let screen = TextScreen(page, at: time, columns: cells.count - ScreenContent.margin)
    let pieces = screen.lines.map { ScreenPiece($0) }
    self.init(
      columns: [Column(cells: cells, pieces: pieces)], targets: ScreenContent.targets(screen))
  }

  /// A page in two languages, its parts level with each other; `nil` where their parts differ.
  private init?(_ own: Page, beside other: Page, at time: CityTime, size: ScreenSize) {
    let width = min((size.columns - ScreenContent.gap) / 2, ScreenContent.longestLine)
    let screens = [own, other].map {
      TextScreen($0, at: time, columns: width - ScreenContent.margin)
    }
    guard screens[0].choices == screens[1].choices else { return nil }
    let parts = screens.map { ScreenPart.parts(of: $0.lines) }
    var pieces: [[ScreenPiece?]] = [[], []]
    for number in 0..<(parts.map(\.count).max() ?? 0) {
      let both = parts.map { number < $0.count ? $0[number] : ScreenPart() }
      let height = both.map(\.pieces.count).max() ?? 0
      guard height > 0 else { continue }
      let gap = both.contains(where: \.isApart) && !pieces[0].isEmpty ? 1 : 0
      for (index, part) in both.enumerated() {
        let below = height - part.pieces.count
        pieces[index] += ScreenPart.empty(gap) + part.pieces + ScreenPart.empty(below)
      }
    }
    let left = 0..<width
    let right = (size.columns - width)..<size.columns
    let cells = own.reader.locale.direction == .leftToRight ? [left, right] : [right, left]
    self.init(
      columns: zip(cells, pieces).map { Column(cells: $0, pieces: $1) },
      targets: ScreenContent.targets(screens[0]))
  }

  private static func targets(_ screen: TextScreen) -> [ScreenTarget] {
    screen.choices.map { choice in choice.locale.map { .language($0) } ?? .page(choice.address) }
  }

  /// The cells of the only column.
  static func wholeWidth(_ size: ScreenSize, _ direction: TextDirection) -> Range<Int> {
    let width = min(size.columns, longestLine + margin)
    return direction == .leftToRight ? 0..<width : (size.columns - width)..<size.columns
  }
}
