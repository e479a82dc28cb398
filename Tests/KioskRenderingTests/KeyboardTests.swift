import KioskText
import Testing

@testable import KioskContent
@testable import KioskRendering

@Suite struct KeyboardTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let language: String
    let script: String
    /// The letters below the digits.
    let firstRow: String
    var testDescription: String { "\(language)-\(script)" }
    var layout: KeyboardLayout { .layout(language: language, script: script) }

    init(_ language: String, _ script: String, _ firstRow: String) {
      self.language = language
      self.script = script
      self.firstRow = firstRow
    }
  }

  private static let cases = [
    Case("de", "Latn", "qwertzuiopü"), Case("en", "Latn", "qwertyuiop"),
    Case("tr", "Latn", "qwertyuıopğ"), Case("zh", "Hans", "qwertyuiop"),
    Case("zh", "Hant", "qwertyuiop"), Case("sr", "Latn", "qwertyuiop"),
    Case("uk", "Cyrl", "йцукенгшщзх"), Case("ru", "Cyrl", "йцукенгшщзх"),
    Case("sr", "Cyrl", "йцукенгшщзх"), Case("ar", "Arab", "ضصثقفغعهخحج"),
    Case("fa", "Arab", "ضصثقفغعهخحج"), Case("prs", "Arab", "ضصثقفغعهخحج"),
    Case("ckb", "Arab", "قوەرتیێئۆپع"), Case("ku", "Arab", "قوەرتیێئۆپع"),
    Case("ku", "Latn", "qwertyuiop"), Case("ur", "Arab", "ضصثقفغعهخحج"),
    Case("ti", "Ethi", "ሀለሐመሠረሰሸቀ"), Case("am", "Ethi", "ሀለሐመሠረሰሸቀ"),
    Case("el", "Grek", "ςερτυθιοπ"), Case("he", "Hebr", "קראטוןםפ"),
    Case("hi", "Deva", "अआइईउऊऋएऐओऔ"), Case("ka", "Geor", "qwertyuiop"),
  ]

  @Test(arguments: cases)
  func `a language has its keyboard, another the one of its script`(keyboard: Case) {
    let rows = keyboard.layout.planes[0]
    #expect(rows[0].map(\.text).joined() == "1234567890")
    #expect(rows[1].map(\.label).joined() == keyboard.firstRow)
  }

  @Test(arguments: cases)
  func `no row is long, no key stands twice, and all texts are composed`(keyboard: Case) {
    for plane in keyboard.layout.planes {
      #expect(plane.allSatisfy { (1...11).contains($0.count) })
      let keys = plane.flatMap { $0 }
      #expect(keys.count == Set(keys.map(\.label)).count)
      let texts = keys.map(\.text).filter { !$0.isEmpty }
      #expect(texts.count == Set(texts).count)
      for text in texts { #expect(Array(normalizedNFC(text).utf16) == Array(text.utf16)) }
    }
  }

  @Test(arguments: cases)
  func `every plane can be reached, and left for the first`(keyboard: Case) {
    let planes = keyboard.layout.planes
    let opened = planes.map { plane in Set(plane.flatMap { $0 }.compactMap(\.opens)) }
    #expect(opened[0] == Set(planes.indices.dropFirst()))
    for plane in opened.dropFirst() { #expect(plane == [0]) }
    #expect(planes.flatMap { $0 }.flatMap { $0 }.allSatisfy { !$0.text.isEmpty || $0.opens != nil })
  }

  @Test(arguments: ["de", "en", "uk", "ar", "fa", "tr", "ti"])
  func `every title and heading of a shipped language can be typed`(tag: String) async throws {
    let edition = try await TestSite.shipped()
    let reader = try edition.reader(tag)
    let keys = Self.typed(on: .layout(for: reader.locale))
    let titles = edition.everyPage(for: reader).map(\.title.plain)
    var untyped: Set<Unicode.Scalar> = []
    for title in titles { untyped.formUnion(searchKey(title).unicodeScalars) }
    #expect(untyped.count > 20)
    #expect(untyped.subtracting(keys).subtracting([" "]) == [])
  }

  @Test func `a word that stands on a letter from the office can be typed in every script`() {
    for keyboard in Self.cases {
      let word = searchKey("Wohnungsgeberbestätigung Straße 17").unicodeScalars
      #expect(Set(word).subtracting(Self.typed(on: keyboard.layout)) == [" "])
    }
  }

  @Test func `a plane of Ethiopic orders holds one consonant`() throws {
    let planes = KeyboardLayout.layout(language: "ti", script: "Ethi").planes
    #expect(planes.count == 2 + 35)
    for (plane, key) in zip(planes[2...], planes[0][1...].flatMap { $0 }) {
      let scalars = plane.flatMap { $0 }.flatMap(\.text.unicodeScalars)
      let names = try scalars.map { scalar in
        let name = try #require(scalar.properties.name)
        return name.replacing(/W?(?:[AEIO]{1,2}|U)$/, with: "")
      }
      #expect(key.label == plane[0][0].text)
      #expect(Set(names).count == 1, "\(names)")
      #expect((7...13).contains(scalars.count))
    }
  }

  /// The code points of the search keys of all that the layout types.
  private static func typed(on layout: KeyboardLayout) -> Set<Unicode.Scalar> {
    Set(layout.planes.flatMap { $0 }.flatMap { $0 }.flatMap { searchKey($0.text).unicodeScalars })
  }
}
