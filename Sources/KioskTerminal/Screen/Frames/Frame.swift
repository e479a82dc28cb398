/// What a terminal shows at one moment.
struct Frame: Equatable, Sendable {
  let size: ScreenSize
  /// As many as the size has, from the top.
  private(set) var rows: [FrameRow]
  /// Where the terminal's own cursor stands, for readers whose program follows it.
  var cursor = FramePosition(row: 0, column: 0)
  /// What a finger or the mouse can touch.
  private(set) var targets: [FrameTarget] = []

  init(size: ScreenSize) {
    self.size = size
    rows = Array(repeating: FrameRow(), count: size.rows)
  }

  /// Adds a run, unless its row or its column is beyond the edge.
  mutating func add(_ run: FrameRun, row: Int) {
    guard rows.indices.contains(row), (0..<size.columns).contains(run.column) else { return }
    rows[row].runs.append(run)
  }

  /// Makes some cells lead somewhere.
  mutating func addTarget(_ action: FrameTarget.Action, row: Int, columns: Range<Int>) {
    targets.append(FrameTarget(action: action, row: row, columns: columns))
  }

  /// What a touch of a cell asks for.
  func action(row: Int, column: Int) -> FrameTarget.Action? {
    targets.last { $0.row == row && $0.columns.contains(column) }?.action
  }
}

/// One row of a frame.
struct FrameRow: Equatable, Sendable {
  /// In the order they are written, each with a place of its own.
  var runs: [FrameRun] = []
}

/// Text that stands in one place of a row.
struct FrameRun: Equatable, Sendable {
  /// The first cell, from 0.
  let column: Int
  /// What the terminal is sent, already in the order that it shows.
  let text: String
  let role: FrameRole
}

/// What a run is to the reader; colours repeat what words and places say.
enum FrameRole: Hashable, Sendable, CaseIterable {
  case body, heading, warning, notice, selected, field, header, hint, emergency
}

/// A cell, from 0.
struct FramePosition: Equatable, Sendable {
  var row: Int
  var column: Int
}

/// Cells that do something when they are touched.
struct FrameTarget: Equatable, Sendable {
  enum Action: Equatable, Sendable {
    /// Opens a choice, by its index.
    case choice(Int)
    /// Does what a key does.
    case key(ScreenKey)
  }

  let action: Action
  let row: Int
  let columns: Range<Int>
}
