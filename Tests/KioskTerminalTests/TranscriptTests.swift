import Testing

@testable import KioskTerminal

@Suite struct TranscriptTests {
  @Test func `a program on a pipe sees every kind of screen`() async throws {
    var transcript = Transcript(try await TestSite.everything.edition())
    transcript.type("?", "1", "1", "1", "5", "0", "/kurs amt", "/Kurs", "1", "x", "?", "00", "0", "q")
    try Golden(name: "pipe").expect(transcript.text)
  }

  @Test func `a narrow terminal gets parts and short lines`() async throws {
    var transcript = Transcript(
      try await TestSite.everything.edition(), isLocked: true,
      layout: LineLayout(columns: 40, pageLines: 12))
    transcript.type("de", "1", "1", "m", "", "m", "", "", "", "", "", "", "", "", "", "")
    transcript.type("0", "0", "q")
    try Golden(name: "narrow").expect(transcript.text)
  }

  @Test func `a right-to-left reader gets logical text`() async throws {
    var transcript = Transcript(try await TestSite.everything.edition(), initialLocale: "ar")
    transcript.type("١", "٢", "٠", "/112", "؟", "٠٠")
    try Golden(name: "right-to-left").expect(transcript.text)
  }

  @Test func `a reader finds help in the shipped site`() async throws {
    var transcript = Transcript(try await TestSite.shipped.edition(), initialLocale: "de")
    transcript.type("2", "1", "/anmelden")
    try Golden(name: "shipped").expect(transcript.text)
  }
}
