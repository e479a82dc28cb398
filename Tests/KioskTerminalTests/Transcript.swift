import KioskContent

@testable import KioskTerminal

/// A session and everything that was said in it.
struct Transcript {
  var session: LineSession
  var edition: Edition
  private(set) var text = ""
  private(set) var last: LineReply

  init(
    _ edition: Edition, isLocked: Bool = false, layout: LineLayout = .pipe,
    initialLocale: String? = nil
  ) {
    session = LineSession(
      isLocked: isLocked, layout: layout, initialLocale: initialLocale.flatMap { LanguageTag($0) })
    self.edition = edition
    last = session.start(edition: edition, at: TestSite.time)
    add(last)
  }

  /// Types lines one after another.
  mutating func type(_ lines: String...) { for line in lines { type(line: line) } }

  mutating func type(line: String) {
    text += line + "\n\n"
    last = session.handle(line, edition: edition, at: TestSite.time)
    add(last)
  }

  private mutating func add(_ reply: LineReply) {
    text += reply.lines.map { $0 + "\n" }.joined() + reply.prompt
  }

  /// The first line of the answer.
  var title: String? { last.lines.first }
}
