import KioskContent
import Testing

@Suite struct ConformanceMatcherTests {
  /// Rows `desired * supported = served desired distance`; `-` where nothing is near enough.
  @Test(arguments: [
    "de-AT * de = de de-AT 4",
    "uk * ru = -",
    "kk * ru, en = ru kk 34",
    "am * en = en am 44",
    "ckb * ar = ar ckb 34",
    "zh-TW * zh-Hans = -",
    "hr * bs = bs hr 8",
    "nb * no = no nb 1",
    "gsw * de = de gsw 8",
    "de * gsw = -",
    "sr-Latn * sr = sr sr-Latn 5",
    "en-AU * en-US, en-GB = en-GB en-AU 3",
    "en-GB * en-AU = en-AU en-GB 3",
    "es-AR * es, es-419 = es-419 es-AR 4",
    "es-419 * es-ES, es-MX = es-MX es-419 4",
    "en-150 * en-US, en-GB = en-GB en-150 3",
    "ar-001 * ar-MA, ar-EG = ar-EG ar-001 5",
    "pt-AO * pt-BR, pt-PT = pt-PT pt-AO 4",
    "zh-HK * zh-TW, zh-MO = zh-MO zh-HK 4",
    "de-LU * de-AT, de = de de-LU 4",
    "pt-US * pt-PT, pt-BR = pt-BR pt-US 4",
    "de, fr * en, fr-CH, de-AT = de-AT de 4",
    "de-AT, fr * de, fr = de de-AT 4",
    "kk, en-AU * ru, en-GB = en-GB en-AU 3",
    "zh-TW, en * zh-Hans, en = en en 0",
    "und * en, und = und und 0",
    "und * en = -",
    "en-XA * en = -",
    "x-house * x-house, en = x-house x-house 0",
    "iw * he, fa = he iw 0",
  ])
  func `the nearest supported locale is found`(line: String) throws {
    let sides = line.split(separator: "=").map(String.init)
    let wishes = sides[0].split(separator: "*").map(String.init)
    let matcher = ConformanceMatcher(supported: try MatchRow.tags(wishes[1]))
    let match = matcher.match(try MatchRow.tags(wishes[0]))
    let found = match.map { "\($0.supported) \($0.desired) \($0.distance)" } ?? "-"
    #expect(found == String(sides[1].dropFirst()))
  }

  @Test func `the default wins a tie, and the first locale is the default`() throws {
    let supported = try MatchRow.tags("fr-BE, fr-CH, fr-CA")
    let asked = try MatchRow.tags("fr-LU")
    #expect(ConformanceMatcher(supported: supported).match(asked)?.supported == supported[0])
    let swiss = ConformanceMatcher(supported: supported, default: supported[1])
    #expect(swiss.match(asked)?.supported == supported[1])
    #expect(ConformanceMatcher(supported: supported).defaultLocale == supported[0])
    #expect(ConformanceMatcher(supported: []).match(asked) == nil)
  }

  @Test func `the threshold and the weight of the language can be set`() throws {
    let supported = try MatchRow.tags("zh-Hans")
    let asked = try MatchRow.tags("zh-TW")
    #expect(ConformanceMatcher(supported: supported, threshold: 60).match(asked)?.distance == 54)
    let byScript = ConformanceMatcher(supported: try MatchRow.tags("ru, en"), favorsScript: true)
    #expect(byScript.match(try MatchRow.tags("bg"))?.distance == 24)
  }
}
