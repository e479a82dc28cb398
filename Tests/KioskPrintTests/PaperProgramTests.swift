import Foundation
import KioskRendering
import TestSupport
import Testing

@testable import KioskPrint

/// The program that makes PDFs, played by shell scripts.
@Suite struct PaperProgramTests {
  private func paper(
    _ script: String, _ limits: PaperProgram.Limits = .init(), title: String = "Titel",
    pages: Int? = nil
  ) async throws -> (pdf: String, program: FakeProgram) {
    let fake = try FakeProgram(script)
    let program = PaperProgram(path: fake.path, limits: limits)
    let pdf = try await program.pdf(of: .titled(title), pages: pages)
    return (String(decoding: pdf, as: UTF8.self), fake)
  }

  private func fault(
    _ script: String, _ limits: PaperProgram.Limits = .init(), title: String = "Titel"
  ) async throws -> PaperFault? {
    do {
      _ = try await paper(script, limits, title: title)
      return nil
    } catch let fault as PaperFault {
      return fault
    }
  }

  @Test func `the document goes in as JSON, the PDF comes out, limits are arguments`() async throws
  {
    let script = #"cat >"$here/in"; echo "$*" >"$here/arguments"; printf '%%PDF-1.7 page'"#
    let (pdf, fake) = try await paper(script, pages: 30)
    #expect(pdf == "%PDF-1.7 page")
    let document = try JSONDecoder().decode(PrintDocument.self, from: Data(fake.text("in").utf8))
    #expect(document == .titled("Titel"))
    #expect(fake.text("arguments") == "--memory 1024 --pages 30\n")
  }

  @Test func `nobody may have more pages than all may`() async throws {
    let script = #"echo "$*" >"$here/arguments"; printf '%%PDF-'"#
    let (_, fake) = try await paper(script, .init(memory: 100, pages: 20), pages: 30)
    #expect(fake.text("arguments") == "--memory 100 --pages 20\n")
  }

  @Test func `a program that writes before it reads waits for nobody`() async throws {
    let script = """
      printf '%%PDF-'; head -c 3000000 /dev/zero | tr '\\0' x
      head -c 3000000 /dev/zero >&2
      wc -c >"$here/read"
      """
    let title = String(repeating: "lang ", count: 600_000)
    let (pdf, fake) = try await paper(script, title: title)
    #expect(pdf.utf8.count == 3_000_005)
    #expect(Int(fake.text("read").trimmingCharacters(in: .whitespacesAndNewlines)) ?? 0 > 3_000_000)
  }

  @Test func `a program that reads nothing does no harm`() async throws {
    let title = String(repeating: "lang ", count: 600_000)
    let (pdf, _) = try await paper("printf '%%PDF-'", title: title)
    #expect(pdf == "%PDF-")
  }

  @Test func `a program that takes too long is ended with all it started`() async throws {
    let fake = try FakeProgram(#"sleep 60 & echo $! >"$here/child"; echo $$ >"$here/own"; wait"#)
    let program = PaperProgram(path: fake.path, limits: .init(time: .seconds(2)))
    await #expect(throws: PaperFault.tookTooLong(limit: .seconds(2))) {
      try await program.pdf(of: .titled("Titel"))
    }
    #expect(fake.text("own") != "" && !fake.isRunning("own"))
    try await Task.sleep(for: .milliseconds(100))
    #expect(fake.text("child") != "" && !fake.isRunning("child"))
  }

  @Test func `a program that closes its streams and stays is ended, too`() async throws {
    let script = "printf '%%PDF-'; exec >&- 2>&- <&-; sleep 60"
    #expect(
      try await fault(script, .init(time: .seconds(2)))
        == .tookTooLong(limit: .seconds(2)))
  }

  @Test func `what a program leaves running holds nothing up`() async throws {
    // Whoever waited for its streams would be stopped by the limit.
    let limits = PaperProgram.Limits(time: .seconds(120))
    #expect(try await paper("sleep 600 & printf '%%PDF-'", limits).pdf == "%PDF-")
  }

  @Test func `a program that writes without end is ended`() async throws {
    #expect(
      try await fault("yes %PDF-", .init(output: 1 << 20)) == .tooLarge(bytes: 1 << 20))
  }

  struct Fault: CustomTestStringConvertible, Sendable {
    let script: String
    let fault: PaperFault
    var testDescription: String { script }
  }

  @Test(arguments: [
    Fault(
      script: #"""
        echo '{"fault":"missing-glyphs","characters":["ሰ","ላ"],"language":"ti"}' >&2; exit 65
        """#,
      fault: .missingGlyphs(characters: ["ሰ", "ላ"], language: "ti")),
    Fault(
      script: #"echo warning >&2; echo '{"fault":"too-many-pages"}' >&2; exit 65"#,
      fault: .tooManyPages(limit: 400)),
    Fault(
      script: #"echo '{"fault":"bad-document","detail":"sheets"}' >&2; exit 65"#,
      fault: .failed(status: 65, reason: "bad-document: sheets")),
    Fault(
      script: #"""
        echo 'kiosk-paper: error while loading shared libraries: libpangoft2-1.0.so.0: cannot open' \
          >&2; exit 127
        """#,
      fault: .libraryMissing(name: "libpangoft2-1.0.so.0")),
    Fault(script: "exit 3", fault: .failed(status: 3, reason: "")),
    Fault(
      script: "echo one >&2; echo two >&2; exit 1", fault: .failed(status: 1, reason: "two")),
    Fault(script: "kill -9 $$", fault: .failed(status: 137, reason: "")),
    Fault(script: "printf 'no PDF'", fault: .failed(status: 0, reason: "")),
    Fault(script: "printf '%%PDF-'; exit 1", fault: .failed(status: 1, reason: "")),
    Fault(script: "kill -XCPU $$", fault: .tookTooLong(limit: .seconds(30))),
  ])
  func `what goes wrong has a name`(row: Fault) async throws {
    #expect(try await fault(row.script) == row.fault)
  }

  @Test func `a program that is not there, or may not run, is not installed`() async throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("kiosk-paper", "#!/bin/sh\n").path
    for path in [path, folder.url("other").path] {
      let program = PaperProgram(path: path)
      #expect(!program.isInstalled)
      await #expect(throws: PaperFault.notInstalled(program: path)) {
        try await program.pdf(of: .titled("Titel"))
      }
    }
  }
}
