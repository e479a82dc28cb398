import Foundation
import KioskRendering
import KioskText
import TestSupport
import Testing

@testable import KioskContent

/// What the site that comes with the program promises in each of its languages.
@Suite struct CompleteLanguagesTests {
  private static let tags = ["en", "uk", "ar", "fa", "tr", "ti", "zh-Hans"]
  private let time: CityTime = "2026-11-21T10:00"

  @Test(arguments: tags)
  func `every unit is translated from today's source`(tag: String) async throws {
    let library = try await TestSite.shipped().library
    let locale = try #require(LanguageTag(tag))
    let units = library.originals(for: locale).flatMap(\.units)
    let faulty = units.filter { unit in
      let stored = library.translations[locale]?[unit.id]
      let status = TranslationStatus(of: stored, source: unit.text)
      // A phrase of nothing but values may be the same in two languages.
      let hasWords = unit.text.filled(with: ["label": "", "value": "", "remark": ""])
        .contains(where: \.isLetter)
      return !status.isUsable && hasWords || status == .outdated
    }
    #expect(faulty.map(\.id) == [])
    #expect(units.count > 1000)
  }

  @Test(arguments: ["de"] + tags)
  func `a number of anything is said in the reader's language`(tag: String) async throws {
    let edition = try await TestSite.shipped()
    let reader = try edition.reader(tag)
    let words = edition.words(for: reader.locale)
    let digits = Set((0...9).map { localizedDigits(String($0), digits: reader.locale.digits) })
    for phrase in CountedPhrase.allCases {
      for category in PluralCategory.categories(of: tag) {
        let key = "\(phrase.rawValue).\(category.rawValue)"
        #expect(words.phrases[key]?.language.tag.description == tag, "\(key)")
      }
      for count in Array(0...130) + [1000, 1_000_000] {
        let text = words.counted(phrase, count)
        let number = localizedDigits(String(count), digits: reader.locale.digits)
        #expect(text.contains(number) && text.count > number.count, "\(phrase) \(count)")
        #expect(text.filter { digits.contains(String($0)) }.count == String(count).count)
      }
    }
  }

  @Test(arguments: ["de"] + tags)
  func `no page lacks anything, and each says who translated it`(tag: String) async throws {
    let edition = try await TestSite.shipped()
    for page in edition.everyPage(for: try edition.reader(tag)) {
      #expect(page.coverage.missing == 0, "\(page.address)")
      let text = TextRenderer.text(page, at: time, style: .http(columns: 200))
      #expect(
        text.contains(page.words[.machineTranslated]) == (tag != "de"), "\(page.address)")
    }
  }

  @Test(arguments: ["de"] + tags)
  func `every invented record says so`(tag: String) async throws {
    let edition = try await TestSite.shipped()
    let examples = edition.library.documents.values.filter(\.isExample)
    for document in examples {
      let page = try edition.page(document.id.rawValue, for: try edition.reader(tag))
      let lines = TextRenderer.lines(page, at: time, style: .http(columns: 200))
      #expect(lines.contains("! " + page.words[.example]), "\(document.id)")
    }
    #expect(examples.count > 25)
  }

  @Test(arguments: ["de"] + tags)
  func `JSON is in normal form NFC and holds no empty text`(tag: String) async throws {
    let edition = try await TestSite.shipped()
    for page in edition.everyPage(for: try edition.reader(tag)) {
      let json = JSONRenderer.text(page, at: time)
      let isNormal = json.precomposedStringWithCanonicalMapping.utf8.elementsEqual(json.utf8)
      #expect(isNormal, "\(page.address)")
      #expect(!json.contains(#""text":"""#), "\(page.address)")
      #expect(!json.contains(#""words":"""#) && !json.contains(#"["",""#), "\(page.address)")
    }
  }

  /// Takes a third of the translations away, at random, and looks for German that does not say that
  /// it is German.
  @Test(arguments: tags, 1...3)
  func `what is not in the reader's language is marked, always`(tag: String, seed: Int) async throws
  {
    let whole = try await TestSite.shipped().library
    let locale = try #require(LanguageTag(tag))
    var random = SplitMix(seed: UInt64(seed))
    let kept = (whole.translations[locale]?.all ?? []).filter { unit in
      unit.id.hasPrefix("interface.") || Int.random(in: 0..<3, using: &random) > 0
    }
    let library = Library(
      site: whole.site, locales: whole.locales, interface: whole.interface,
      documents: Array(whole.documents.values),
      files: [LocaleFile(tag: locale, path: "Locales/\(tag).xliff", units: kept)],
      builtInWords: whole.builtInWords, diagnostics: [])
    let edition = Edition(library: library, hash: whole.site.city)
    // Sentences only: names of offices stand in brackets behind their translations, too.
    let german = Set(
      (whole.documents.values.flatMap(\.units) + whole.site.units).map(\.text.plain)
        .filter { $0.count { $0 == " " } >= 4 && ".?!".contains($0.suffix(1)) })
    var marked = 0
    for page in edition.everyPage(for: try edition.reader(tag)) {
      let unmarked = Self.lines(of: page, time).filter { line in
        guard let text = german.first(where: { line.contains($0) }) else { return false }
        let isMarked = line.contains("[Deutsch] \(text)")
        marked += isMarked ? 1 : 0
        return !isMarked
      }
      #expect(unmarked == [], "\(page.address)")
      let says = page.words[.shownIn, ["languages": ""]].prefix { $0 != ":" && $0 != "：" }
      let text = TextRenderer.text(page, at: time, style: .http(columns: 200))
      #expect(text.contains(says) == (page.coverage.missing > 0), "\(page.address)")
    }
    #expect(marked > 200)
  }

  private static func lines(of page: Page, _ time: CityTime) -> [String] {
    let style = TextStyle(columns: nil, marksHeadings: true, links: .titles, hasFooter: true)
    return TextRenderer.lines(page, at: time, style: style)
  }
}
