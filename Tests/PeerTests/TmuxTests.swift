import Foundation
import TestSupport
import Testing

/// The full screen as tmux understands what it is sent.
@Suite(.serialized) struct TmuxTests {
  private func tmux(
    _ arguments: String..., columns: Int = 80, rows: Int = 24
  ) async throws -> Tmux {
    try await Tmux(arguments, site: Repository.everything, columns: columns, rows: rows)
  }

  @Test func `a visit from the languages to a page and back`() async throws {
    let tmux = try await tmux()
    try await tmux.expect("> 1. Deutsch (de)")
    try await tmux.expect("112 Notruf")
    try await tmux.press("1")
    try await tmux.expect("> 1. Thema eins")
    try await tmux.press("Down", "Enter")
    try await tmux.expect("Thema zwei")
    try await tmux.press("Escape")
    try await tmux.expect("> 2. Thema zwei")
    try await tmux.type("/Ämt")
    try await tmux.expect("Ämt")
    try await tmux.press("BSpace", "BSpace", "Enter")
    try await tmux.expect("Suche: Ä")
    try await tmux.press("0")
    try await tmux.press("?")
    try await tmux.expect("Mit den Pfeiltasten")
  }

  @Test func `the cursor follows the selected choice`() async throws {
    let tmux = try await tmux("--locale", "de")
    try await tmux.expect("> 1. Thema eins")
    for key in ["Down", "Down"] {
      try await tmux.press(key)
    }
    let outcome = try await tmux.waits { $0.contains("> 3. ") }
    let row = outcome.screen.split(separator: "\n", omittingEmptySubsequences: false)
      .firstIndex { $0.hasPrefix("> 3. ") }
    #expect(try await tmux.cursor() == "0,\(row ?? -1)")
  }

  @Test func `right to left begins at the right edge`() async throws {
    let tmux = try await tmux("--locale", "ar", columns: 60, rows: 20)
    try await tmux.expect("112")
    let outcome = try await tmux.waits { $0.contains("١.") }
    #expect(outcome.isRight)
    let cursor = try await tmux.cursor()
    #expect(cursor.hasPrefix("0,") || cursor.hasPrefix("59,"))
  }

  @Test func `every size shows the numbers in its last row`() async throws {
    let tmux = try await tmux("--locale", "de")
    try await tmux.expect("> 1. Thema eins")
    for (columns, rows) in [(20, 6), (200, 50), (33, 9), (61, 17), (80, 24)] {
      try await tmux.resize(columns: columns, rows: rows)
      let outcome = try await tmux.waits { screen in
        let lines = screen.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        return lines.count == rows && lines.last?.hasPrefix("112") == true
      }
      #expect(outcome.isRight, "\(columns)×\(rows):\n\(outcome.screen)")
    }
  }

  @Test func `two languages stand beside each other`() async throws {
    let tmux = try await tmux("--locale", "de", columns: 100, rows: 30)
    try await tmux.expect("> 1. Thema eins")
    try await tmux.press("+")
    try await tmux.expect("Zweite Sprache daneben")
    try await tmux.press("1")
    let outcome = try await tmux.waits { screen in
      screen.contains(/1\. Thema eins .* 1\. \[Deutsch\] Thema eins/)
    }
    #expect(outcome.isRight, "\(outcome.screen)")
  }

  @Test func `after a silence the screen and what was scrolled off are empty`() async throws {
    let tmux = try await tmux("--locale", "de", "--idle", "1", rows: 12)
    try await tmux.expect("Thema eins")
    try await tmux.type("/geheim")
    try await tmux.press("Enter")
    try await tmux.expect("1. Deutsch (de)")
    #expect(try await !tmux.history().contains("geheim"))
  }
}
