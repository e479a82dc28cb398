import KioskContent
import KioskText
import Testing

@testable import KioskTerminal

@Suite struct LineSessionTests {
  @Test(arguments: [
    ("1", "de"), ("２", "uk"), ("٣", "ar"), ("4", "ar"), ("5", "zh-Hans"),
    ("Deutsch", "de"), ("DEUTSCH", "de"), (" deutsch ", "de"), ("українська", "uk"),
    ("العربيه", "ar"), ("العربية", "ar"), ("مصرى", "ar"), ("مصري", "ar"), ("简体中文", "zh-Hans"),
    ("German", "de"), ("ukrainian", "uk"), ("Chinese (simplified)", "zh-Hans"),
    ("de", "de"), ("DE", "de"), ("arz", "ar"), ("zh-hans", "zh-Hans"), ("zh_Hans", "zh-Hans"),
    ("zh", "zh-Hans"), ("zh-CN", "zh-Hans"), ("de-AT", "de"), ("ar-EG", "ar"), ("be", "uk"),
    ("ua", nil), ("zh-Hant", nil), ("en", nil), ("English", nil), ("0", nil), ("6", nil),
    ("hilfe", nil), ("...", nil), ("/de", nil), ("", nil), ("m", nil), ("00", nil),
  ])
  func `a language is chosen by number, name or tag`(input: String, tag: String?) async throws {
    var transcript = Transcript(try await TestSite.everything())
    transcript.type(line: input)
    #expect(transcript.session.locale?.description == tag)
  }

  @Test(arguments: [
    ("Українська", "uk"), ("uk", "uk"), ("zh", "de"), ("de-AT", "de"), ("be", "de"),
  ])
  func `elsewhere only the very name or tag changes the language`(
    input: String, tag: String
  ) async throws {
    var transcript = Transcript(try await TestSite.everything(), initialLocale: "de")
    transcript.type(line: input)
    #expect(transcript.session.locale?.description == tag)
  }

  @Test func `back goes the way that was come, up to the languages`() async throws {
    var transcript = Transcript(try await TestSite.everything(), initialLocale: "de")
    transcript.type("1", "1", "5", "?", "?", "/Kurs")
    var titles = [transcript.title]
    for _ in 1...7 {
      transcript.type("0")
      titles.append(transcript.title)
    }
    #expect(
      titles == [
        "Suche: Kurs", "Hilfe", "Impressum", "Alle Bausteine", "Thema eins", "Musterstadt",
        "Musterstadt", nil,
      ])
    #expect(transcript.session.locale == nil)
  }

  @Test func `a reader who walks in circles still finds back to the topics`() async throws {
    var transcript = Transcript(try await TestSite.everything(), initialLocale: "de")
    for _ in 0..<LineSession.longestWay { transcript.type("/Kurs", "1") }
    #expect(transcript.session.way.count == LineSession.longestWay)
    for _ in 1..<LineSession.longestWay { transcript.type("0") }
    #expect(transcript.session.way == [.topics])
  }

  @Test func `every part shows the emergency number, and m only where there is more`() async throws
  {
    var transcript = Transcript(
      try await TestSite.everything(), layout: LineLayout(columns: 60, pageLines: 10),
      initialLocale: "de")
    transcript.type("1", "1")
    var parts = 0
    while transcript.last.lines.contains(where: { $0.contains("m weiter") }) {
      #expect(transcript.last.lines.contains("112 Notruf"))
      #expect(transcript.last.lines.count <= 10 + 4)
      #expect(transcript.last.lines.allSatisfy { cellWidth(of: $0) <= 60 })
      transcript.type(parts.isMultiple(of: 2) ? "m" : "")
      parts += 1
    }
    #expect(parts > 5)
    #expect(transcript.last.lines.contains("112 Notruf"))
    transcript.type("m")
    #expect(transcript.last.lines == ["Hier ist das Ende."])
    transcript.type("")
    #expect(transcript.last == LineReply(lines: [], prompt: "Nummer eingeben > "))
  }

  @Test func `all parts together are the whole screen`() async throws {
    let edition = try await TestSite.everything()
    var whole = Transcript(edition, layout: LineLayout(columns: 60, pageLines: nil))
    whole.type("de", "1", "1")
    var parts = Transcript(edition, layout: LineLayout(columns: 60, pageLines: 1))
    parts.type("de", "1", "1")
    var lines = parts.last.lines.prefix { !$0.isEmpty }
    while !parts.session.rest.isEmpty {
      parts.type("m")
      lines += parts.last.lines.prefix { !$0.isEmpty }
    }
    #expect(Array(lines) == whole.last.lines.dropLast(3).filter { !$0.isEmpty })
  }

  @Test(arguments: [true, false])
  func `q leaves where the terminal is not locked`(isLocked: Bool) async throws {
    var transcript = Transcript(
      try await TestSite.everything(), isLocked: isLocked, initialLocale: "de")
    #expect(transcript.last.lines.last?.contains("q beenden") == !isLocked)
    transcript.type("q")
    #expect(transcript.last.ends == !isLocked)
    let invalid = "Das gibt es hier nicht. Geben Sie eine Nummer aus der Liste ein."
    #expect(transcript.last.lines == (isLocked ? [invalid] : []))
  }

  @Test func `a page that has vanished is said to be gone, and the one before shows`() async throws
  {
    var transcript = Transcript(try await TestSite.everything(), initialLocale: "de")
    transcript.type("1", "1")
    transcript.edition = try await TestSite.everything(without: ["Content/notices/notice.xml"])
    transcript.type("5")
    #expect(transcript.last.lines.prefix(3) == ["Diese Seite gibt es nicht", "", "Alle Bausteine"])
    transcript.type("0")
    #expect(transcript.title == "Thema eins")
  }

  @Test func `a changed site shows from the next screen on`() async throws {
    var transcript = Transcript(try await TestSite.everything(), initialLocale: "de")
    let path = "Content/site.xml"
    let changed = try TestSite.text(path).replacing("Thema zwei", with: "Thema neu")
    transcript.edition = try await TestSite.everything(with: [path: changed])
    transcript.type("2")
    #expect(transcript.title == "Thema neu")
  }

  @Test func `a language that has vanished leads to the list of languages`() async throws {
    var transcript = Transcript(try await TestSite.everything(), initialLocale: "uk")
    let path = "Locales/locales.xml"
    let changed = try TestSite.text(path).split(separator: "\n")
      .filter { !$0.contains("tag=\"uk\"") && !$0.contains("served=\"uk\"") }
      .map { $0.replacing("fallback=\"uk de\"", with: "fallback=\"de\"") }
      .joined(separator: "\n")
    transcript.edition = try await TestSite.everything(with: [path: changed])
    transcript.type("1")
    #expect(transcript.last.prompt == "1-4 > ")
    #expect(transcript.session.locale == nil)
  }

  @Test func `a reset forgets the reader`() async throws {
    let edition = try await TestSite.everything()
    var transcript = Transcript(edition, initialLocale: "de")
    transcript.type("1", "1")
    let first = Transcript(edition).last
    #expect(transcript.session.reset(edition: edition) == first)
    #expect(!transcript.session.isInUse)
    transcript.type("0")
    #expect(transcript.last == LineReply(lines: [], prompt: "1-5 > "))
  }

  @Test func `a greeting stands once for each wording`() async throws {
    let edition = try await TestSite.everything(with: ["Locales/ar.xliff": ArabicWords.file])
    let greetings = ["Sprache wählen", "اختاروا لغتكم"]
    #expect(LanguageMenu.several(.chooseLanguage, edition) == greetings)
  }
}
