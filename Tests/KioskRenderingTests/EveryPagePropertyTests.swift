import Foundation
import KioskContent
import KioskRendering
import KioskText
import Testing

/// What holds for every page of the site that comes with the program, in every language.
@Suite struct EveryPagePropertyTests {
  private let time: CityTime = "2026-11-21T10:00"

  @Test(arguments: [20, 40, 72, 200])
  func `lines are clean and no wider than asked`(columns: Int) async throws {
    for page in try await Self.pages.value {
      let text = TextRenderer.text(page, at: time, style: .http(columns: columns))
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      let faulty = lines.filter { !isClean($0) || cellWidth(of: $0) > columns }
      #expect(faulty == [], "\(page.address) \(page.reader.locale.tag)")
      #expect(lines.last == "" && lines.dropLast().last != "" && lines.first != "")
      #expect(!text.contains("\n\n\n"), "\(page.address) \(page.reader.locale.tag)")
    }
  }

  @Test func `without a width, a line holds a whole paragraph and nothing that binds`() async throws
  {
    let style = TextStyle(columns: nil, marksHeadings: false, links: .titles, hasFooter: false)
    for page in try await Self.pages.value {
      let lines = TextRenderer.lines(page, at: time, style: style)
      #expect(lines.filter { !isClean($0) } == [], "\(page.address) \(page.reader.locale.tag)")
    }
  }

  private func isClean(_ line: String) -> Bool {
    !line.hasSuffix(" ") && hasBalancedIsolates(line) && line.unicodeScalars.allSatisfy(isPlain)
      && line.unicodeScalars.elementsEqual(
        line.precomposedStringWithCanonicalMapping.unicodeScalars)
  }

  /// Neither what keeps words together nor a box or a control.
  private func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA1, 0x200B, 0x202F, 0x2060, 0x2500...0x259F: false
    default: true
    }
  }

  @Test(arguments: ["de", "en", "uk", "ar", "fa", "tr", "ti", "zh-Hans"])
  func `the program speaks the reader's language`(tag: String) async throws {
    let edition = try await TestSite.shipped()
    let words = edition.words(for: try edition.reader(tag).locale)
    let foreign = Phrase.allCases.filter { phrase in
      // A phrase that only joins two values belongs to no language.
      let isWords = words[phrase, ["label": "", "value": "", "remark": ""]].contains(
        where: \.isLetter)
      return isWords && words.language(of: phrase).tag.description != tag
    }
    #expect(foreign == [])
  }

  @Test func `JSON holds every unit of its document`() async throws {
    let edition = try await TestSite.shipped()
    // No fact has passed and no exception is over on this day.
    let time: CityTime = "2026-01-01T10:00"
    for page in try await Self.pages.value {
      let json = JSONRenderer.text(page, at: time)
      #expect(json.hasSuffix("}\n") && json.dropLast().allSatisfy { !$0.isNewline })
      let texts = texts(in: try JSONSerialization.jsonObject(with: Data(json.utf8)))
      guard case .page(let id) = page.address, page.reader.locale.tag.description == "de",
        let document = edition.library.documents[id]
      else { continue }
      for unit in document.units {
        #expect(texts.contains(unit.text.plain), "\(unit.id)")
      }
    }
  }

  private func texts(in json: Any) -> Set<String> {
    switch json {
    case let text as String: [text]
    case let values as [Any]: values.reduce(into: []) { $0.formUnion(texts(in: $1)) }
    case let members as [String: Any]:
      members.values.reduce(into: []) { $0.formUnion(texts(in: $1)) }
    default: []
    }
  }

  @Test func `text and JSON show an emergency number on every page`() async throws {
    for page in try await Self.pages.value {
      let text = TextRenderer.text(page, at: "2099-01-01", style: .http(columns: 72))
      let json = JSONRenderer.text(page, at: "2099-01-01")
      for line in page.emergencies {
        #expect(text.contains(line.number) && json.contains("\"number\":\"\(line.number)\""))
      }
    }
  }

  private static let pages = Task {
    let edition = try await TestSite.shipped()
    return try edition.library.locales.locales.flatMap { locale in
      let tag = locale.tag.description
      return edition.everyPage(for: try edition.reader(tag))
        + edition.everyPage(for: try edition.reader(tag, with: tag == "de" ? "ar" : "de"))
    }
  }
}
