import KioskContent
import KioskRendering
import KioskText

/// Where a choice leads.
enum ScreenTarget: Hashable, Sendable {
  case language(LanguageTag)
  case page(PageAddress)
  /// Shows a second language, or ends it.
  case beside(LanguageTag?)
}

/// A piece of text in a row of a screen.
struct ScreenPiece: Hashable, Sendable {
  /// In logical order.
  let text: String
  /// The direction of its paragraph.
  let base: TextDirection
  /// The side at which it begins.
  let alignment: TextDirection
  let role: FrameRole
  /// The choice that it names.
  let choice: Int?
}

/// What stands between header and footer, however much of it is in sight.
struct ScreenContent: Sendable {
  /// A column of the screen.
  struct Column: Sendable {
    /// The cells that it takes; the first two at the side where reading begins are for the mark of the
    /// selected choice.
    let cells: Range<Int>
    /// As many as the content has rows; `nil` for an empty one.
    let pieces: [ScreenPiece?]
  }

  /// The reader's own first.
  let columns: [Column]
  /// Where the choices lead, in the order of their numbers.
  let targets: [ScreenTarget]
  /// The rows of every choice.
  let places: [Range<Int>]

  var rowCount: Int { columns.map(\.pieces.count).max() ?? 0 }

  init(columns: [Column], targets: [ScreenTarget]) {
    self.columns = columns
    self.targets = targets
    var places = [Range<Int>](repeating: 0..<0, count: targets.count)
    for (row, piece) in (columns.first?.pieces ?? []).enumerated() {
      guard let choice = piece?.choice, places.indices.contains(choice) else { continue }
      let start = places[choice].isEmpty ? row : places[choice].lowerBound
      places[choice] = start..<(row + 1)
    }
    self.places = places
  }
}
