import KioskContent
import KioskText
import TestSupport
import Testing

@testable import KioskTerminal

@Suite struct FrameGoldenTests {
  /// Columns and rows of the screens that the goldens show.
  static let sizes = [(20, 6), (40, 12), (80, 24), (160, 50)]

  @Test(arguments: ["ar", "de", "en", "fa", "ti", "tr", "uk", "zh-Hans"], sizes)
  func `the main screens in a shipped language`(locale: String, size: (Int, Int)) async throws {
    let edition = try await TestSite.shipped()
    var visitor = ScreenVisitor(edition, size.0, size.1)
    var text = visitor.picture
    visitor = ScreenVisitor(edition, size.0, size.1, locale: locale)
    text += visitor.picture
    visitor.press(.down, .down)
    text += visitor.picture
    visitor.open(.page(try #require(DocumentID("registration"))))
    text += visitor.picture
    visitor.press(.pageDown)
    text += visitor.picture
    visitor.press(.escape)
    visitor.open(.list(.office))
    text += visitor.picture
    visitor.press(.escape)
    visitor.type("/Termin")
    text += visitor.picture
    visitor.press(.enter)
    text += visitor.picture
    visitor.press(.escape)
    visitor.type("?")
    text += visitor.picture
    try expectGolden(text, "screens/\(locale)-\(size.0)x\(size.1).txt")
  }

  @Test(arguments: ["ckb", "hi", "th"], sizes)
  func `a page in a further script`(locale: String, size: (Int, Int)) async throws {
    var visitor = ScreenVisitor(
      try await FixtureSite.edition(), size.0, size.1, locale: locale)
    visitor.open(FixtureSite.page)
    var text = visitor.picture
    visitor.press(.tab, .tab)
    text += visitor.picture
    visitor.type("+1")
    text += visitor.picture
    try expectGolden(text, "screens/\(locale)-\(size.0)x\(size.1).txt")
  }

  @Test(arguments: BidiStrategy.allCases)
  func `what each kind of terminal is sent`(strategy: BidiStrategy) async throws {
    var visitor = ScreenVisitor(
      try await FixtureSite.edition(), 80, 24, locale: "ckb", strategy: strategy)
    visitor.open(FixtureSite.page)
    visitor.press(.tab)
    try expectGolden(visitor.picture, "screens/strategy-\(strategy.rawValue).txt")
  }

  @Test(arguments: [("ar", "de"), ("de", "fa"), ("uk", "tr"), ("fa", "ar")])
  func `two languages beside each other`(own: String, beside: String) async throws {
    var visitor = ScreenVisitor(try await TestSite.shipped(), 100, 40, locale: own)
    visitor.session.state.beside = LanguageTag(beside)
    visitor.open(.page(try #require(DocumentID("registration"))))
    try expectGolden(visitor.picture, "screens/beside-\(own)-\(beside).txt")
  }
}
