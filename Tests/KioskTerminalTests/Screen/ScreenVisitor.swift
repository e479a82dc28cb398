import KioskContent
import KioskText

@testable import KioskTerminal

/// Somebody at a full screen, without a terminal.
struct ScreenVisitor {
  var session: ScreenSession
  private(set) var answers: [ScreenAnswer] = []

  init(
    _ edition: Edition, _ columns: Int, _ rows: Int, locale: String? = nil,
    strategy: BidiStrategy = .logical, isLocked: Bool = false, hasCode: Bool = false,
    time: CityTime = TestSite.time
  ) {
    session = ScreenSession(
      display: ScreenDisplay(
        size: ScreenSize(columns: columns, rows: rows), placer: TextPlacer(strategy),
        isLocked: isLocked, hasCode: hasCode),
      initialLocale: locale.flatMap { LanguageTag($0) }, edition: edition, at: time)
  }

  /// Presses keys one after another.
  mutating func press(_ keys: ScreenKey...) {
    for key in keys { answers.append(session.handle(key)) }
  }

  /// Types a text.
  mutating func type(_ text: String) {
    for scalar in text.unicodeScalars { answers.append(session.handle(.character(scalar))) }
  }

  /// Opens a page without the way there.
  mutating func open(_ address: PageAddress) {
    session.state.open(.page(address))
    session.resize(to: session.display.size)
  }

  /// The frame as a terminal shows it, with the role of every row's first run in front and the cursor
  /// below.
  var picture: String {
    let frame = session.frame
    var terminal = ModelTerminal(frame.size)
    terminal.take(FramePainter(hasColours: true).bytes(from: nil, to: frame))
    let rows = terminal.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    let edge = String(repeating: "-", count: frame.size.columns)
    let lines = zip(frame.rows, rows).map { row, text in "\(Self.letter(of: row))|\(text)" }
    let cursor = "cursor \(frame.cursor.row + 1);\(frame.cursor.column + 1)"
    return (["\(edge)-\(frame.size.columns)×\(frame.size.rows)"] + lines + [cursor])
      .map { $0 + "\n" }.joined()
  }

  private static func letter(of row: FrameRow) -> String {
    switch row.runs.map(\.role).first(where: { $0 != .body }) {
    case nil, .body: " "
    case .heading: "h"
    case .warning: "!"
    case .notice: "*"
    case .selected: ">"
    case .field: "f"
    case .header: "t"
    case .hint: "k"
    case .emergency: "e"
    }
  }
}
