import Foundation
import Glibc
import KioskContent
import Testing

@testable import KioskTerminal

@Suite(.serialized) struct LineTerminalTests {
  private func transcript(_ lines: [String], isLocked: Bool = false) async throws -> String {
    var transcript = Transcript(
      try await TestSite.everything(), isLocked: isLocked, initialLocale: "de")
    var text = replyText(transcript.last)
    for line in lines {
      transcript.type(line: line)
      text += "\n\n" + replyText(transcript.last)
    }
    return transcript.last.ends ? text : text + "\n"
  }

  private func replyText(_ reply: LineReply) -> String {
    reply.lines.map { $0 + "\n" }.joined() + reply.prompt
  }

  private func run(_ text: String, isLocked: Bool = false) async throws -> String {
    try await run(Array(text.utf8), isLocked: isLocked)
  }

  private func run(_ bytes: [UInt8], isLocked: Bool = false) async throws -> String {
    try PipeRun(try await TestSite.everything(), isLocked: isLocked, locale: "de")
      .text(typing: bytes)
  }

  @Test func `nothing to read ends quietly after the first screen`() async throws {
    #expect(try await run("") == transcript([]))
  }

  @Test func `the last line needs no line end`() async throws {
    #expect(try await run("2\n1") == transcript(["2", "1"]))
  }

  @Test func `line ends of other systems are line ends`() async throws {
    #expect(try await run("2\r\n1\r\n") == transcript(["2", "1"]))
  }

  @Test func `q ends, and what follows is not read`() async throws {
    #expect(try await run("2\nq\n1\n") == transcript(["2", "q"]))
  }

  @Test func `a locked terminal goes on after q`() async throws {
    let text = try await run("2\nq\n1\n", isLocked: true)
    #expect(try await text == transcript(["2", "q", "1"], isLocked: true))
  }

  @Test func `what is not UTF-8 is repaired`() async throws {
    #expect(try await run([0x2F, 0xFF, 0xE4, 0x0A]) == transcript(["/\u{FFFD}\u{FFFD}"]))
  }

  @Test func `the rest of a very long line is not a second line`() async throws {
    let long = "/" + String(repeating: "a", count: 20_000)
    #expect(try await run(long + "\n2\n") == transcript([long, "2"]))
  }

  @Test func `a reader who has gone ends the session`() async throws {
    let pipes = PipeRun(try await TestSite.everything())
    try pipes.input.fileHandleForWriting.write(contentsOf: Data("1\n1\n".utf8))
    try pipes.output.fileHandleForReading.close()
    pipes.run()
  }

  @Test func `an input that cannot be read ends the session`() async throws {
    let pipes = PipeRun(try await TestSite.everything(), locale: "de")
    let folder = open("/", O_RDONLY | O_DIRECTORY)
    defer { close(folder) }
    pipes.terminal.run(
      input: folder, output: pipes.output.fileHandleForWriting.fileDescriptor)
    try pipes.output.fileHandleForWriting.close()
    let data = try pipes.output.fileHandleForReading.readToEnd() ?? Data()
    #expect(try await String(decoding: data, as: UTF8.self) == transcript([]))
  }

  @Test func `after a while without input the languages come back once`() async throws {
    let edition = try await TestSite.everything()
    let pipes = PipeRun(edition, idleLimit: .milliseconds(50), locale: "de")
    let thread = Thread { pipes.run() }
    thread.start()
    try pipes.input.fileHandleForWriting.write(contentsOf: Data("2\nhalf".utf8))
    let languages = replyText(Transcript(edition).last)
    let expected =
      try await String(transcript(["2"]).dropLast())
      + "\n\n\(LineConversation.separator)\n\n\(languages)"
    var bytes = Data()
    while bytes.count < expected.utf8.count {
      let more = pipes.output.fileHandleForReading.availableData
      guard !more.isEmpty else { break }
      bytes += more
    }
    #expect(String(decoding: bytes, as: UTF8.self) == expected)
    // Several idle spans later nothing more has been written but the end's line feed.
    try await Task.sleep(for: .milliseconds(200))
    try pipes.input.fileHandleForWriting.close()
    #expect(pipes.output.fileHandleForReading.availableData == Data("\n".utf8))
  }

  @Test func `a locked terminal survives ^D and ends when it is hung up`() async throws {
    var controller: Int32 = -1
    var terminal: Int32 = -1
    try #require(openpty(&controller, &terminal, nil, nil, nil) == 0)
    let (input, device) = (controller, terminal)
    let line = LineTerminal(
      current: CurrentEdition(try await TestSite.everything()), isLocked: true,
      layout: LineLayout(columns: 80, pageLines: 20), initialLocale: LanguageTag("de"))
    let thread = Thread {
      line.run(input: device, output: device)
      close(device)
    }
    thread.start()
    let typed = Array("\u{4}2\n".utf8)
    #expect(write(input, typed, typed.count) == typed.count)
    var shown = ""
    while !shown.contains("\nThema zwei\r\n") {
      var bytes = [UInt8](repeating: 0, count: 4096)
      let count = read(input, &bytes, bytes.count)
      guard count > 0 else { break }
      shown += String(decoding: bytes[..<count], as: UTF8.self)
    }
    #expect(shown.contains("\nThema zwei\r\n"))
    #expect(!shown.contains("\u{1B}"))
    close(input)
    let deadline = ContinuousClock.now + .seconds(20)
    while !thread.isFinished, ContinuousClock.now < deadline {
      try await Task.sleep(for: .milliseconds(10))
    }
    #expect(thread.isFinished)
  }
}
