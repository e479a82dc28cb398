import Foundation
import TestSupport
import Testing

/// `kiosk show`, one page on standard output.
@Suite struct ShowTests {
  @Test(arguments: [
    ("de", "# Wohnung anmelden\n"), ("uk", "# Реєстрація місця проживання\n"),
    ("ar", "# "), ("zh-Hans", "# "),
  ])
  func `a page reads in every language of the site`(locale: String, start: String) async throws {
    let outcome = try await kiosk("show", "registration", "--locale", locale).run()
    #expect(outcome.output.hasPrefix(start))
    #expect(outcome.output.hasSuffix("\n"))
    #expect(!outcome.output.hasSuffix("\n\n"))
    #expect(outcome.errors == "")
    #expect(outcome.status == 0)
  }

  @Test func `lines keep to the width that was asked for`() async throws {
    let narrow = try await kiosk("show", "registration", "--cols", "30").run()
    let wide = try await kiosk("show", "registration", "--cols", "200").run()
    let longest = narrow.output.split(separator: "\n").map(\.count).max() ?? 0
    #expect((20...30).contains(longest))
    #expect(Self.letters(narrow) == Self.letters(wide))
  }

  private static func letters(_ outcome: Command.Outcome) -> String {
    outcome.output.filter { !$0.isWhitespace }
  }

  @Test func `a second language stands beside the first`() async throws {
    let alone = try await kiosk("show", "registration", "--locale", "uk").run()
    let both = try await kiosk("show", "registration", "--locale", "uk", "--with", "de").run()
    #expect(!alone.output.contains("Wohnung anmelden"))
    #expect(both.output.contains("Wohnung anmelden"))
    #expect(both.output.contains("Реєстрація місця проживання"))
  }

  @Test func `JSON is one object and a line end`() async throws {
    let outcome = try await kiosk("show", "registration", "--locale", "ar", "--format", "json")
      .run()
    let page = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    #expect(page is [String: Any])
    #expect(outcome.output.hasSuffix("}\n"))
    #expect(outcome.errors == "")
    #expect(outcome.status == 0)
  }

  @Test func `an unknown page leads to the nearest one`() async throws {
    let outcome = try await kiosk("show", "registraton").run()
    #expect(
      outcome.errors.wholeMatch(
        of: /error: there is no page 'registraton'\n  help: did you mean registration[a-z, -]*\?\n/)
        != nil)
    #expect(outcome.output == "")
    #expect(outcome.status == 64)
  }

  @Test func `an unknown language leads to the list of languages`() async throws {
    let errors = """
      error: the site has no language 'xx'
        help: it has: de, en, uk, ar, fa, tr, ti, zh-Hans

      """
    #expect(
      try await kiosk("show", "--locale", "xx").run()
        == .init(output: "", errors: errors, status: 64))
    #expect(
      try await kiosk("show", "--with", "xx").run()
        == .init(output: "", errors: errors, status: 64))
  }

  @Test func `a relative of a language is understood`() async throws {
    let asked = try await kiosk("show", "registration", "--locale", "ar-SY").run()
    let served = try await kiosk("show", "registration", "--locale", "ar").run()
    #expect(asked == served)
  }

  @Test func `a reader that goes away is no fault`() async throws {
    let program = Repository.program
    let script = """
      { "$0" show --site "$1" doctor-and-emergency --cols 20; echo "ended with $?" >&2; } | true
      """
    for _ in 0..<3 {
      let outcome = try await Command(
        program: "/bin/sh", arguments: ["-c", script, program, Repository.site]
      ).run()
      #expect(outcome == .init(output: "", errors: "ended with 0\n", status: 0))
    }
    let full = try await Command(
      program: "/bin/sh",
      arguments: ["-c", "\"$0\" show --site \"$1\" | head -n 1", program, Repository.site]
    ).run()
    #expect(full == .init(output: "# Willkommen in Musterstadt\n", errors: "", status: 0))
  }
}
