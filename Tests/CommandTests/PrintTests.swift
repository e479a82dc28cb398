import Foundation
import KioskRendering
import TestSupport
import Testing

/// `kiosk print`, with shell scripts in place of kiosk-paper, lp and lpstat.
@Suite struct PrintTests {
  /// A machine with a program that makes PDFs, and with a printer.
  private struct Machine {
    let fake: FakeProgram

    init(paper: String = #"cat >"$here/in"; printf '%%PDF-1.7 page'"#) throws {
      fake = try FakeProgram(paper)
      try fake.add(
        """
        case "$1" in
          -e) echo office; echo hall ;;
          *) [ "$3" = hall ] && echo 'printer hall disabled since Mon -' ;;
        esac
        """, named: "lpstat")
      try fake.add(#"echo "$*" >"$here/arguments"; cat >"$here/bytes""#, named: "lp")
    }

    func run(_ arguments: String...) async throws -> Command.Outcome {
      try await kiosk(
        ["print"] + arguments + ["--paper-program", fake.path, "--cups", fake.folder.path]
      ).run()
    }

    var document: PrintDocument {
      get throws {
        try JSONDecoder().decode(PrintDocument.self, from: Data(fake.text("in").utf8))
      }
    }
  }

  @Test func `a page is a PDF on standard output`() async throws {
    let machine = try Machine()
    let outcome = try await machine.run(
      "registration", "--locale", "ar", "--with", "de", "--large", "--date", "2026-05-04")
    #expect(outcome == .init(output: "%PDF-1.7 page", errors: "", status: 0))
    let document = try machine.document
    #expect(document.language == PrintLanguage(tag: "ar", isRightToLeft: true))
    #expect(document.date == "2026-05-04" && document.size == .large)
    #expect(document.sheets.count == 1 && document.contents == nil)
  }

  @Test func `the day is an input, and equal input is equal to the byte`() async throws {
    let machine = try Machine()
    var inputs: Set<String> = []
    for day in ["2026-05-04", "2026-05-04", "2026-05-05"] {
      let outcome = try await machine.run("registration", "citizens-office", "--date", day)
      #expect(outcome.status == 0)
      inputs.insert(machine.fake.text("in"))
    }
    #expect(inputs.count == 2)
    #expect(try machine.document.sheets.count == 2)
  }

  @Test func `a booklet has a cover and contents`() async throws {
    let machine = try Machine()
    #expect(try await machine.run("--booklet", "first-steps", "--locale", "uk").status == 0)
    let document = try machine.document
    #expect(document.sheets.first?.kind == .cover && document.contents != nil)
    let outcome = try await machine.run("--booklet", "registration")
    #expect(outcome.status == 64 && outcome.errors.hasPrefix("error: the site has nothing of this"))
  }

  @Test func `first steps follow the answers`() async throws {
    let machine = try Machine()
    #expect(try await machine.run("--my-first-steps", "--locale", "ar").status == 0)
    let whole = try machine.document
    #expect(
      try await machine.run(
        "--my-first-steps", "--locale", "ar", "--eu", "--no-work", "--no-study",
        "--no-protection", "--no-children", "--no-flat"
      ).status == 0)
    #expect(try machine.document != whole)
  }

  @Test func `a file is written whole or not at all`() async throws {
    let machine = try Machine()
    let path = machine.fake.folder.url("out.pdf").path
    let outcome = try await machine.run("registration", "--output", path)
    #expect(outcome == .init(output: "", errors: outcome.errors, status: 0))
    #expect(machine.fake.text("out.pdf") == "%PDF-1.7 page")
    let failing = try Machine(paper: "printf '%%PDF-half'; exit 1")
    let half = failing.fake.folder.url("out.pdf").path
    #expect(try await failing.run("registration", "--output", half).status == 74)
    #expect(!FileManager.default.fileExists(atPath: half))
    let nowhere = try await machine.run("registration", "--output", "/proc/none/out.pdf")
    #expect(nowhere.status == 74)
    #expect(nowhere.errors.hasSuffix("error: /proc/none/out.pdf cannot be written\n"))
  }

  @Test func `what is old is listed before the paper`() async throws {
    let machine = try Machine()
    let old = try await machine.run("registration", "--date", "2040-01-01")
    #expect(old.status == 0 && old.output == "%PDF-1.7 page")
    let lines = old.errors.split(separator: "\n")
    #expect(!lines.isEmpty && lines.allSatisfy { $0.hasPrefix("warning: ") })
    #expect(old.errors.contains(" – prüfen seit "))
  }

  @Test func `a printer gets the PDF and neutral words`() async throws {
    let machine = try Machine()
    let outcome = try await machine.run(
      "registration", "--printer", "office", "--copies", "2", "--date", "2026-05-04")
    #expect(outcome == .init(output: "", errors: "", status: 0))
    #expect(
      machine.fake.text("arguments")
        == "-d office -n 2 -t welcome-kiosk -o sides=two-sided-long-edge\n")
    #expect(machine.fake.text("bytes") == "%PDF-1.7 page")
  }

  struct Refused: CustomTestStringConvertible, Sendable {
    let arguments: [String]
    let errors: String
    let status: Int32
    var testDescription: String { arguments.joined(separator: " ") }
  }

  @Test(arguments: [
    Refused(
      arguments: ["--printer", "cellar"],
      errors: "error: there is no printer 'cellar'\n  help: it has: office, hall\n", status: 64),
    Refused(
      arguments: ["--printer", "hall"],
      errors: "error: printer 'hall' is away\n  help: switch it on, then: cupsenable hall\n",
      status: 74),
    Refused(
      arguments: ["--cups", "/nowhere", "--printer", "hall"],
      errors: "error: nothing can go to a printer: there is no program /nowhere/lpstat\n"
        + "  help: sudo apt-get install cups-client\n", status: 74),
  ])
  func `a printer that takes nothing is told`(row: Refused) async throws {
    let machine = try Machine()
    let outcome = try await kiosk(
      [
        "print", "registration", "--date", "2026-05-04", "--paper-program",
        machine.fake.path, "--cups", machine.fake.folder.path,
      ] + row.arguments
    ).run()
    #expect(outcome == .init(output: "", errors: row.errors, status: row.status))
  }

  @Test func `without kiosk-paper the packages are named`() async throws {
    let outcome = try await kiosk(
      "print", "registration", "--date", "2026-05-04", "--paper-program", "/nowhere/kiosk-paper"
    ).run()
    #expect(outcome.status == 74 && outcome.output == "")
    let lines = outcome.errors.split(separator: "\n")
    #expect(
      lines.first == "error: nothing can be printed: there is no program /nowhere/kiosk-paper")
    #expect(lines.last?.contains("libpangoft2-1.0-0") == true)
  }

  @Test func `a missing glyph names its package`() async throws {
    let machine = try Machine(
      paper: #"""
        cat >/dev/null
        echo '{"fault":"missing-glyphs","characters":["字"],"language":"zh"}' >&2; exit 65
        """#)
    let outcome = try await machine.run("registration", "--date", "2026-05-04")
    #expect(
      outcome.errors
        == "error: no installed font shows 1 character of 'zh': 字 (U+5B57)\n"
        + "  help: sudo apt-get install fonts-noto-cjk\n")
    #expect(outcome.status == 74)
  }

  @Test func `a terminal gets no PDF`() async throws {
    let outcome = try await Command(
      program: "/usr/bin/script",
      arguments: [
        "-qec", "\(Repository.program) print registration --site \(Repository.site)", "/dev/null",
      ], environment: ["PATH": "/usr/bin:/bin", "SHELL": "/bin/sh"]
    ).run()
    #expect(outcome.output.contains("error: a PDF is nothing for a terminal"))
    #expect(outcome.status == 64)
  }

  struct Slip: CustomTestStringConvertible, Sendable {
    let arguments: [String]
    let reason: String
    init(_ arguments: String..., says reason: String) {
      self.arguments = arguments
      self.reason = reason
    }
    var testDescription: String { arguments.joined(separator: " ") }
  }

  @Test(arguments: [
    Slip(says: "Error: name pages, or one of '--booklet' and '--my-first-steps'."),
    Slip(
      "a", "--booklet", "b",
      says: "Error: name pages, or one of '--booklet' and '--my-first-steps'."),
    Slip("a", "--eu", says: "Error: answers go with '--my-first-steps'."),
    Slip(
      "a", "--output", "b", "--printer", "c",
      says: "Error: '--output' and '--printer' exclude each other."),
    Slip("a", "--printer", "c", "--copies", "10", says: "Error: '--copies' must be from 1 to 9."),
    Slip("a", "--printer", "c", "--copies", "0", says: "Error: '--copies' must be from 1 to 9."),
    Slip("a", "--copies", "2", says: "Error: '--copies' goes with '--printer'."),
    Slip("a", "--date", "2026-02-30", says: "Error: '--date' must be a day like 2026-12-24."),
    Slip("registraton", says: "error: there is no page 'registraton'"),
    Slip("registration", "--locale", "xx", says: "error: the site has no language 'xx'"),
  ])
  func `a slip is named`(slip: Slip) async throws {
    let outcome = try await kiosk(["print"] + slip.arguments).run()
    #expect(outcome.errors.split(separator: "\n").first.map(String.init) == slip.reason)
    #expect(outcome.output == "" && outcome.status == 64)
  }

  @Test(arguments: [
    (["serve", "--screen-printer", "a"], "Error: '--screen-printer' goes with '--screen-port'."),
    (["serve", "--staff-printer", "a"], "Error: '--staff-printer' goes with '--staff-port'."),
  ])
  func `a printer needs a listener`(arguments: [String], reason: String) async throws {
    let outcome = try await kiosk(arguments).run()
    #expect(outcome.errors.split(separator: "\n").first.map(String.init) == reason)
    #expect(outcome.status == 64)
  }

  @Test func `the service makes PDFs with the program beside it`() async throws {
    let machine = try Machine()
    let server = try await Server.started(
      kiosk(
        "serve", "--port", "0", "--paper-program", machine.fake.path))
    let paper = try await server.get("/ar/registration.pdf")
    #expect(paper.status == 200 && paper.text == "%PDF-1.7 page" && paper.language == "ar, de")
    #expect(try await server.get("/de/registration", accept: "text/html").text.contains(".pdf"))
    #expect(await server.stop() == 0)
  }

  @Test func `a service without the program says so, and logs the packages`() async throws {
    let server = try await Server.started(
      kiosk("serve", "--port", "0", "--paper-program", "/nowhere/kiosk-paper"))
    let paper = try await server.get("/de/registration.pdf", accept: "text/html")
    #expect(paper.status == 503 && paper.text.contains("mit Ihrem Browser"))
    #expect(await server.stop() == 0)
    let log = try server.files.text("errors")
    #expect(log.contains("warning") && log.contains("libpangoft2-1.0-0"))
  }
}
