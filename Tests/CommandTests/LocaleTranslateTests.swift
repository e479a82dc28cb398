import Foundation
import TestSupport
import Testing

/// `kiosk locale translate` with a program in place of an engine.
@Suite struct LocaleTranslateTests {
  /// Fills every empty target, and loses the codes of those that have some.
  private static let engine = """
    #!/bin/sh
    [ "$1 $2" = "de so" ] || exit 3
    echo 'the model is loaded' >&2
    exec sed 's|<target state="new"/>|<target>Qoraal</target>|'

    """

  private static func site(engine: String) async throws -> (site: SiteCopy, engine: String) {
    let site = try SiteCopy()
    #expect(try await kiosk("locale", "add", "so", "--yes", site: site.path).run().status == 0)
    let file = try site.folder.write("engine", engine)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path)
    return (site, file.path)
  }

  private static func translate(
    _ site: SiteCopy, _ engine: String, _ more: String...
  ) async throws -> Command.Outcome {
    try await kiosk(
      ["locale", "translate", "so", "--engine", engine] + more, site: site.path
    ).run()
  }

  @Test func `a program's texts are marked, a person's stay, codes are kept`() async throws {
    let (site, engine) = try await Self.site(engine: Self.engine)
    let title =
      "id=\"registration.title\">\n        <source>Wohnung anmelden</source>\n        <target"
    try site.folder.replace(
      title + " state=\"new\"/>", by: title + ">Diiwaangelinta</target>", in: "Locales/so.xliff")
    let outcome = try await Self.translate(site, engine, "--document", "registration")
    #expect(outcome.errors == "the model is loaded\n")
    #expect(outcome.output.contains("registration.summary: missing → machine translated\n"))
    #expect(outcome.output.contains("registration.what refused: its inline codes are not"))
    #expect(!outcome.output.contains("registration.title"))
    #expect(outcome.status == 1)
    let file = try site.folder.text("Locales/so.xliff")
    #expect(file.contains(title + ">Diiwaangelinta</target>"))
    #expect(
      file.contains(
        "<target state=\"needs-review-translation\" state-qualifier=\"mt-suggestion\">Qoraal<"))
    let again = try await Self.translate(site, engine, "--document", "registration")
    #expect(again.output.contains("\n0 texts taken over, ") || again.output.hasPrefix("0 texts"))
    let status = try await kiosk("locale", "status", "so", site: site.path).run()
    #expect(status.output.contains(" machine translated, 1 up to date,"))
  }

  @Test func `what harms is left to people unless it is asked for`() async throws {
    let (site, engine) = try await Self.site(engine: Self.engine)
    let outcome = try await Self.translate(site, engine, "--document", "emergency-call")
    #expect(outcome.output == "Nothing to translate\n")
    #expect(outcome.errors.contains(" left to people, because a wrong word harms there"))
    let asked = try await Self.translate(
      site, engine, "--document", "emergency-call", "--critical")
    #expect(asked.output.contains("emergency-call.title: missing → machine translated\n"))
  }

  @Test(arguments: [
    ("#!/bin/sh\nexit 7\n", "ended with code 7\n"),
    ("#!/bin/sh\nsleep 60\n", "took longer than 1 second\n  help: allow more with --seconds\n"),
    ("#!/bin/sh\necho '<html/>'\n", "cannot be used: root element <html> is not <xliff>\n"),
    ("#!/bin/sh\necho '<html>'\n", "error[not-well-formed]"),
    ("no program\n", "engine cannot be started: Exec format error\n"),
  ])
  func `an engine that fails changes nothing`(engine: String, errors: String) async throws {
    let (site, path) = try await Self.site(engine: engine)
    let before = try site.folder.text("Locales/so.xliff")
    let outcome = try await Self.translate(site, path, "--seconds", "1")
    #expect(outcome.errors.contains(errors), "\(outcome.errors)")
    #expect(outcome.output == "")
    #expect(outcome.status == 1)
    #expect(try site.folder.text("Locales/so.xliff") == before)
  }

  @Test func `what an engine started ends with it`() async throws {
    let (site, path) = try await Self.site(
      engine: """
        #!/bin/sh
        sleep 300 &
        echo $! > "${0%/*}/child"
        wait

        """)
    let outcome = try await Self.translate(site, path, "--seconds", "2")
    #expect(outcome.errors.contains("took longer than 2 seconds\n"))
    let noted = try site.folder.text("child")
    let child = try #require(Int32(noted.split(separator: "\n")[0]))
    let deadline = ContinuousClock.now + .seconds(10)
    while Self.isRunning(child), ContinuousClock.now < deadline {
      try await Task.sleep(for: .milliseconds(20))
    }
    #expect(!Self.isRunning(child))
  }

  /// Whether a process is there and not only its number, which somebody has yet to ask for.
  private static func isRunning(_ process: Int32) -> Bool {
    let status = try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
    return status.map { !$0.contains("State:\tZ") } ?? false
  }

  @Test func `an engine is looked for in the user's settings, never in the site`() async throws {
    let (site, _) = try await Self.site(engine: Self.engine)
    let outcome = try await Self.translate(site, "engine")
    #expect(outcome.errors.hasPrefix("error: there is no engine 'engine'\n  help: make /"))
    #expect(outcome.errors.contains("/.config/welcome-kiosk/engines/engine an executable file"))
    #expect(outcome.status == 64)
  }
}
