import KioskContent

/// What is written on a pair of open files from the first screen to the end.
struct LineConversation {
  /// What stands between two readers.
  static let separator = String(repeating: "-", count: 20)

  private var session: LineSession
  /// What ends the line that the reader typed: a terminal shows the reader's own line end,
  /// elsewhere the prompt would not get one.
  private let lineEnd: String
  /// Whether somebody has been here since the list of languages was shown unasked.
  private var isTouched = false
  private(set) var isOver = false

  init(_ session: LineSession, isTerminal: Bool) {
    self.session = session
    lineEnd = isTerminal ? "" : "\n"
  }

  /// The first screen.
  mutating func start(_ edition: Edition, _ time: CityTime) -> String {
    let reply = session.start(edition: edition, at: time)
    isTouched = session.isInUse
    return text(reply)
  }

  /// What is to be written after an event.
  mutating func text(
    after event: LineInput.Event, _ edition: Edition, _ time: CityTime
  ) -> String {
    switch event {
    case .end:
      isOver = true
      return "\n"
    case .idle:
      guard isTouched else { return "" }
      isTouched = false
      return "\n\n\(LineConversation.separator)\n\n" + text(session.reset(edition: edition))
    case .line(let line):
      isTouched = true
      let reply = session.handle(line, edition: edition, at: time)
      isOver = reply.ends
      return lineEnd + "\n" + text(reply)
    }
  }

  private func text(_ reply: LineReply) -> String {
    reply.lines.map { $0 + "\n" }.joined() + reply.prompt
  }
}
