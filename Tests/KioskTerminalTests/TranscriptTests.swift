import TestSupport
import Testing

@testable import KioskTerminal

@Suite struct TranscriptTests {
  @Test func `a program on a pipe sees every kind of screen`() async throws {
    var transcript = Transcript(try await TestSite.everything())
    transcript.type("?", "1", "2", "0", "1", "1", "5", "/kurs amt", "/Kurs", "1", "/", "x", "?")
    transcript.type("0", "m", "", "00", "0", "q")
    try expectGolden(transcript.text, "pipe.txt")
  }

  @Test func `a narrow terminal gets parts and short lines`() async throws {
    var transcript = Transcript(
      try await TestSite.everything(), isLocked: true,
      layout: LineLayout(columns: 40, pageLines: 12))
    transcript.type("de", "m", "m", "1", "2", "m", "", "", "", "", "3", "x", "00", "?", "q")
    try expectGolden(transcript.text, "narrow.txt")
  }

  @Test func `a right-to-left reader gets logical text`() async throws {
    let edition = try await TestSite.everything(with: ["Locales/ar.xliff": ArabicWords.file])
    var transcript = Transcript(edition, initialLocale: "ar")
    transcript.type("٢", "٢", "٠", "／112", "؟", "٠٠")
    try expectGolden(transcript.text, "right-to-left.txt")
  }
}
