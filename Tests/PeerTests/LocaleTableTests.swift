import KioskContent
import Testing

/// Our tables of CLDR 47, row by row, beside Babel's.
@Suite struct LocaleTableTests {
  @Test func `every row of the likely subtags holds`() async throws {
    let rows = try await Self.babel().likelySubtags
    #expect(rows.count == 7745)
    let broken = rows.filter { LanguageTag($0.key)?.maximized != LanguageTag($0.value) }
    #expect(broken == [:])
  }

  @Test func `every alias of a language, script or variant holds`() async throws {
    let babel = try await Self.babel()
    #expect(babel.languages.count == 434)
    let languages = babel.languages.filter {
      LanguageTag($0.key)?.canonicalized != LanguageTag($0.value)
    }
    #expect(languages == [:])
    #expect(babel.scripts.count == 1)
    #expect(babel.variants.count == 2)
    let others = babel.scripts.merging(babel.variants) { script, _ in script }.filter {
      LanguageTag("de-\($0.key)")?.canonicalized != LanguageTag("de-\($0.value)")
    }
    #expect(others == [:])
  }

  @Test func `every alias of a region holds`() async throws {
    let rows = try await Self.babel().regions
    #expect(rows.count == 640)
    // A tag has no regions of three letters.
    let regions = rows.filter { $0.key.count == 2 || $0.key.allSatisfy(\.isNumber) }
    #expect(regions.count == 335)
    let broken = regions.filter { old, successors in
      LanguageTag("und-\(old)")?.canonicalized != LanguageTag("und-\(successors[0])")
    }
    #expect(broken == [:])
  }

  @Test func `every parent locale holds`() async throws {
    let rows = try await Self.babel().parents
    #expect(rows.count == 145)
    let broken = rows.filter { LanguageTag($0.key)?.parent != LanguageTag($0.value) }
    #expect(broken == [:])
  }

  private static func babel() async throws -> Babel {
    let babel = try await Babel.read()
    try #require(babel.version == "47")
    return babel
  }
}
