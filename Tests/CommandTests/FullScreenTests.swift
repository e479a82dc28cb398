import Foundation
import Glibc
import TestSupport
import Testing

/// `kiosk terminal` on a terminal of its own, which the test plays.
@Suite struct FullScreenTests {
  private static let esc = "\u{1B}"
  private static let end = "\u{1B}[?25h"

  /// The kiosk on the fixture site.
  private func terminal(
    _ arguments: String..., site: String = Repository.everything, state: String? = nil,
    columns: Int = 80, rows: Int = 24, adding variables: [String: String] = [:]
  ) throws -> PseudoTerminal {
    let home = FileManager.default.temporaryDirectory.appending(path: "kiosk-home").path
    return try PseudoTerminal(
      [Repository.program, "terminal", "--site", site]
        + (state.map { ["--state", $0] } ?? []) + arguments,
      columns: columns, rows: rows,
      environment: ["TERM": "xterm-256color", "HOME": home, "PATH": "/usr/bin:/bin"]
        .merging(variables) { $1 })
  }

  // MARK: What is sent

  @Test func `a terminal that knows bidi is told that the text is in order`() async throws {
    let terminal = try terminal()
    #expect(await terminal.shows("\u{1B}[8$p\u{1B}[c"))
    #expect(terminal.isRaw)
    terminal.type("\u{1B}[8;1$y\u{1B}[?65;1;9c")
    #expect(await terminal.shows("\u{1B}[8l"))
    #expect(await terminal.shows("1. Deutsch (de)"))
    #expect(terminal.text.contains("العربية".reversedScalars))
    terminal.type("q")
    #expect(await terminal.shows("\u{1B}[8h"))
    #expect(await terminal.shows("\u{1B}[?1049l"))
    #expect(await terminal.end() == 0)
    #expect(!terminal.isRaw)
  }

  @Test func `a terminal that knows nothing of bidi gets joined letters`() async throws {
    let terminal = try terminal()
    #expect(await terminal.shows("\u{1B}[c"))
    terminal.type("\u{1B}[8;0$y\u{1B}[?64;1;2c")
    #expect(await terminal.shows("1. Deutsch (de)"))
    #expect(await terminal.shows(Self.end))
    let letters = terminal.text.unicodeScalars
    #expect(letters.contains { (0xFE70...0xFEFC).contains($0.value) })
    #expect(!letters.contains { (0x620...0x64A).contains($0.value) })
    #expect(!terminal.text.contains("\u{1B}[8l"))
    terminal.type("q")
    #expect(await terminal.end() == 0)
    #expect(!terminal.text.contains("\u{1B}[8h"))
  }

  @Test func `a terminal that does not answer is waited for a second, and its keys count`()
    async throws
  {
    // From before it asks: when the question is seen here is another matter.
    let start = ContinuousClock.now
    let terminal = try terminal()
    #expect(await terminal.shows("\u{1B}[c"))
    terminal.type("1")
    #expect(await terminal.shows("Thema eins"))
    let taken = ContinuousClock.now - start
    #expect(taken >= .seconds(1))
    #expect(!terminal.text.contains("\u{1B}[8l"))
  }

  @Test(
    arguments: [
      (["--bidi", "explicit"], [:], "\u{1B}[8l", true),
      (["--bidi", "logical"], [:], "العربية", true),
      ([], ["TERM": "xterm-kitty"], "\u{1B}[8l", false),
      ([], ["MLTERM": "3.9.0"], "العربية", true),
      (["--bidi", "visual"], ["KONSOLE_VERSION": "221203"], "العربية", false),
    ] as [([String], [String: String], String, Bool)])
  func `who is told is not asked`(
    arguments: [String], variables: [String: String], text: String, isThere: Bool
  ) async throws {
    let terminal = try PseudoTerminal(
      [Repository.program, "terminal", "--site", Repository.everything] + arguments,
      environment: ["TERM": "xterm", "HOME": "/tmp"].merging(variables) { $1 })
    #expect(await terminal.shows("1. Deutsch (de)"))
    #expect(await terminal.shows(Self.end))
    #expect(!terminal.text.contains("\u{1B}[8$p"))
    #expect(terminal.text.contains(text) == isThere)
  }

  @Test(
    arguments: [
      (["--line"], [:]), ([], ["KIOSK_LINE": "1"]), ([], ["TERM": "dumb"]), ([], ["TERM": ""]),
    ] as [([String], [String: String])])
  func `a terminal can be read line by line`(
    arguments: [String], variables: [String: String]
  ) async throws {
    let terminal = try PseudoTerminal(
      [Repository.program, "terminal", "--site", Repository.everything] + arguments,
      environment: ["TERM": "xterm", "HOME": "/tmp"].merging(variables) { $1 })
    #expect(await terminal.shows("1. Deutsch (de)\r\n"))
    #expect(await terminal.shows("1-5 > "))
    #expect(!terminal.text.contains(Self.esc))
    #expect(!terminal.isRaw)
  }

  @Test func `colours can be left out`() async throws {
    let terminal = try terminal("--bidi", "visual", adding: ["NO_COLOR": "1"])
    #expect(await terminal.shows("\u{1B}[1;7m112 Notruf"))
    #expect(await terminal.shows(Self.end))
    #expect(!terminal.text.contains("41m"))
  }

  // MARK: Keys

  @Test func `letters arrive in pieces`() async throws {
    let terminal = try terminal("--bidi", "logical", "--locale", "uk")
    #expect(await terminal.shows("112 "))
    #expect(await terminal.shows(Self.end))
    for byte in "/Ж中".utf8 {
      terminal.type([byte])
      try await Task.sleep(for: .milliseconds(60))
    }
    #expect(await terminal.shows("Ж中"))
    for byte in "\u{1B}[200~é\u{1B}[201~".utf8 { terminal.type([byte]) }
    #expect(await terminal.shows("Ж中é"))
    terminal.type("\u{1B}")
    // A letter that came at once would be one with Alt.
    try await Task.sleep(for: .milliseconds(500))
    terminal.type("q")
    #expect(await terminal.end() == 0)
  }

  @Test func `a lone Esc leads back`() async throws {
    let terminal = try terminal("--bidi", "logical", "--locale", "de")
    #expect(await terminal.shows("Thema zwei"))
    terminal.type("2")
    #expect(await terminal.shows("112"))
    terminal.type("\u{1B}")
    #expect(await terminal.shows("1. Thema eins"))
  }

  @Test func `fingers and arrows open pages`() async throws {
    let terminal = try terminal("--bidi", "logical")
    #expect(await terminal.shows("1. Deutsch (de)"))
    #expect(await terminal.shows(Self.end))
    let row = try #require(
      terminal.text.matches(of: /\e\[(\d+);3H3\. العربية/).last.map { String($0.1) })
    terminal.type("\u{1B}[<0;5;\(row)M\u{1B}[<0;5;\(row)m")
    #expect(await terminal.shows("١. Thema eins".replacing("Thema", with: "[Deutsch] Thema")))
    terminal.type("\u{1B}[B\r")
    #expect(await terminal.shows("Thema zwei"))
  }

  // MARK: Size

  @Test func `a terminal may change its size at any moment`() async throws {
    let terminal = try terminal("--bidi", "visual", "--locale", "de")
    #expect(await terminal.shows("Thema eins"))
    var random = SplitMix(seed: 5)
    for _ in 0..<60 {
      terminal.resize(
        columns: Int.random(in: 1...300, using: &random),
        rows: Int.random(in: 1...100, using: &random))
      let keys = ["\u{1B}[B", "\u{1B}[6~", "1", "\u{1B}", "/x\r", "+"]
      terminal.type(keys[Int.random(in: keys.indices, using: &random)])
      if Bool.random(using: &random) { try await Task.sleep(for: .milliseconds(3)) }
      _ = terminal.text
    }
    terminal.resize(columns: 61, rows: 17)
    #expect(await terminal.shows("\u{1B}[17;1H\u{1B}[K\u{1B}[17;1H\u{1B}[1;97;41m112 Notruf"))
    #expect(await terminal.shows(Self.end))
    terminal.send(SIGTERM)
    #expect(await terminal.end() == 0)
  }

  @Test func `a window that is too small says so`() async throws {
    let terminal = try terminal("--bidi", "visual")
    #expect(await terminal.shows("1. Deutsch (de)"))
    terminal.resize(columns: 30, rows: 4)
    #expect(await terminal.shows("Das Fenster ist zu klein."))
    terminal.resize(columns: 80, rows: 24)
    #expect(await terminal.shows("1. Deutsch (de)"))
  }

  // MARK: Ends

  @Test(arguments: [SIGTERM, SIGINT, SIGHUP, SIGQUIT])
  func `a signal ends it and the terminal is as before`(number: Int32) async throws {
    let terminal = try terminal("--bidi", "visual")
    #expect(await terminal.shows("1. Deutsch (de)"))
    terminal.send(number)
    #expect(await terminal.shows("\u{1B}[?1049l"))
    #expect(await terminal.end() == 0)
    #expect(!terminal.isRaw)
  }

  @Test func `Ctrl and c end it`() async throws {
    let terminal = try terminal("--bidi", "visual")
    #expect(await terminal.shows("1. Deutsch (de)"))
    terminal.type("\u{3}")
    #expect(await terminal.end() == 0)
    #expect(!terminal.isRaw)
  }

  @Test(arguments: [[], ["--locked"]])
  func `a terminal that is gone ends it`(arguments: [String]) async throws {
    let terminal = try PseudoTerminal(
      [Repository.program, "terminal", "--site", Repository.everything, "--bidi", "visual"]
        + arguments,
      environment: ["TERM": "xterm", "HOME": "/tmp"])
    #expect(await terminal.shows("1. Deutsch (de)"))
    terminal.hangUp()
    #expect(await terminal.end() == 0)
  }

  @Test func `a terminal that does not read cannot keep it`() async throws {
    let terminal = try terminal("--bidi", "visual", columns: 300, rows: 100)
    #expect(await terminal.shows("1. Deutsch (de)"))
    // More frames than a terminal's buffers hold, and none of them is read.
    for _ in 0..<400 {
      terminal.send(SIGCONT)
      usleep(1000)
    }
    terminal.send(SIGTERM)
    try await Task.sleep(for: .seconds(2))
    #expect(await terminal.end() == 0)
  }

  // MARK: Locked

  @Test func `a locked screen takes no key and no signal but SIGTERM`() async throws {
    let terminal = try terminal("--locked", "--bidi", "visual")
    #expect(await terminal.shows("1. Deutsch (de)"))
    terminal.type("\u{3}\u{1A}\u{1C}\u{4}\u{13}\u{11}q")
    for number in [SIGINT, SIGQUIT, SIGTSTP, SIGTTIN, SIGTTOU] { terminal.send(number) }
    terminal.type("1")
    #expect(await terminal.shows("Thema eins"))
    #expect(terminal.isRunning)
    #expect(try children(of: terminal.process) == [])
    terminal.send(SIGTERM)
    #expect(await terminal.shows("\u{1B}[3J"))
    #expect(await terminal.end() == 0)
    #expect(!terminal.isRaw)
  }

  @Test func `an operator leaves with the pass phrase of the counter`() async throws {
    let folder = try TemporaryFolder()
    let state = folder.url("state").path
    try await setPassPhrase("drei gute Wörter", state: state)
    let terminal = try terminal(
      "--locked", "--bidi", "visual", "--locale", "de", state: state)
    #expect(await terminal.shows("Thema eins"))
    #expect(!terminal.text.contains("beenden"))
    terminal.type("q")
    #expect(await terminal.shows("Kennwort"))
    terminal.type("falsch\r")
    #expect(await terminal.shows("Das Kennwort stimmt nicht."))
    terminal.type("q")
    #expect(await terminal.shows("Kennwort"))
    terminal.type("drei gute Wörter\r")
    #expect(await terminal.end() == 0)
    #expect(!terminal.isRaw)
    #expect(!terminal.text.contains("gute"))
  }

  @Test func `a pass phrase cannot be tried often`() async throws {
    let folder = try TemporaryFolder()
    let state = folder.url("state").path
    try await setPassPhrase("drei gute Wörter", state: state)
    let terminal = try terminal(
      "--locked", "--bidi", "visual", "--locale", "de", state: state)
    #expect(await terminal.shows("Thema eins"))
    for _ in 0..<5 {
      terminal.type("q")
      #expect(await terminal.shows("Kennwort"))
      terminal.type("falsch\r")
      #expect(await terminal.shows("Das Kennwort stimmt nicht."))
      #expect(await terminal.shows(Self.end))
    }
    terminal.type("q")
    #expect(await terminal.shows("Kennwort"))
    terminal.type("drei gute Wörter\r")
    #expect(await terminal.shows("Zu viele Versuche."))
    #expect(terminal.isRunning)
  }

  private func setPassPhrase(_ text: String, state: String) async throws {
    let outcome = try await Command(
      program: "/bin/sh",
      arguments: [
        "-c", "printf '%s\\n' \"$1\" | \"$0\" staff --site \"$2\" --state \"$3\"",
        Repository.program, text, Repository.everything, state,
      ]
    ).run()
    #expect(outcome.status == 0)
  }

  /// The processes that a process has started, by proc(5): the parent stands behind the name, which is
  /// in brackets, and the state.
  private func children(of process: pid_t) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "/proc").filter { name in
      let stat = try? String(contentsOfFile: "/proc/\(name)/stat", encoding: .utf8)
      let fields = stat?.split(separator: ")").last?.split(separator: " ") ?? []
      return fields.count > 1 && fields[1] == "\(process)"
    }
  }

  // MARK: Time

  @Test func `after a while the next reader finds no trace`() async throws {
    let terminal = try terminal("--bidi", "visual", "--idle", "1")
    #expect(await terminal.shows("1. Deutsch (de)"))
    terminal.type("1")
    #expect(await terminal.shows("Thema eins"))
    terminal.type("/geheim")
    #expect(await terminal.shows("geheim"))
    #expect(await terminal.shows("\u{1B}[2J\u{1B}[3J"))
    #expect(await terminal.shows("1. Deutsch (de)"))
    #expect(await terminal.shows(Self.end))
    try await Task.sleep(for: .milliseconds(1500))
    #expect(terminal.rest == "")
  }

  @Test func `a changed site shows by itself`() async throws {
    let site = try SiteCopy.ofEverything()
    let state = try TemporaryFolder()
    let terminal = try terminal(
      "--bidi", "visual", "--locale", "de", site: site.path, state: state.path)
    #expect(await terminal.shows("Thema zwei"))
    #expect(await terminal.shows(Self.end))
    try site.folder.replace("Thema zwei", by: "Neues Thema", in: "Content/site.xml")
    #expect(await terminal.shows("Neues Thema"))
  }
}

extension String {
  /// The letters as a terminal gets them that shows what it gets from left to right.
  fileprivate var reversedScalars: String {
    String(String.UnicodeScalarView(unicodeScalars.reversed()))
  }
}
