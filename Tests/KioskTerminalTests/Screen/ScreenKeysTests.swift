import KioskContent
import KioskText
import Testing

@testable import KioskTerminal

@Suite struct ScreenKeysTests {
  private func visitor(
    _ columns: Int = 80, _ rows: Int = 24, locale: String? = "de", isLocked: Bool = false,
    hasCode: Bool = false
  ) async throws -> ScreenVisitor {
    ScreenVisitor(
      try await TestSite.everything(), columns, rows, locale: locale, isLocked: isLocked,
      hasCode: hasCode)
  }

  private func here(_ visitor: ScreenVisitor) -> ScreenAddress {
    visitor.session.state.here.address
  }

  private static let everything = PageAddress.page(DocumentID("everything")!)

  @Test(arguments: [("1", "de"), ("２", "uk"), ("٣", "ar"), ("४", "ar"), ("໕", "zh-Hans")])
  func `a language is chosen by a digit of any script`(key: String, tag: String) async throws {
    var visitor = try await visitor(locale: nil)
    visitor.type(key)
    #expect(visitor.session.state.locale?.description == tag)
    #expect(here(visitor) == .page(.topics))
  }

  @Test func `a language is chosen by arrows and Enter`() async throws {
    var visitor = try await visitor(locale: nil)
    visitor.press(.down, .down, .up, .enter)
    #expect(visitor.session.state.locale?.description == "uk")
  }

  @Test func `zero leads back, twice to the languages, and a pause lies between two visits`()
    async throws
  {
    var visitor = try await visitor()
    visitor.type("11")
    #expect(here(visitor) == .page(Self.everything))
    visitor.type("0")
    let topic = try #require(DocumentID("topic-one"))
    #expect(here(visitor) == .page(.page(topic)))
    visitor.session.settle()
    visitor.type("٠")
    #expect(here(visitor) == .page(.topics))
    visitor.type("110")
    visitor.type("0")
    #expect(here(visitor) == .languages)
    #expect(visitor.session.state == ScreenState())
  }

  @Test(arguments: [ScreenKey.escape, .backspace, .left])
  func `keys lead back to where one was`(key: ScreenKey) async throws {
    var visitor = try await visitor(80, 10)
    visitor.press(.pageDown, .tab)
    let before = visitor.session.frame
    visitor.press(.enter)
    #expect(visitor.session.frame != before)
    visitor.press(key)
    #expect(visitor.session.frame == before)
    visitor.press(key, key, key)
    #expect(here(visitor) == .languages)
  }

  @Test func `arrows to the side follow the direction of reading`() async throws {
    var visitor = try await visitor(locale: "ar")
    visitor.press(.left)
    #expect(here(visitor) != .page(.topics))
    visitor.press(.right)
    #expect(here(visitor) == .page(.topics))
  }

  @Test func `a number that may get another digit waits`() async throws {
    var visitor = ScreenVisitor(try await TestSite.shipped(), 80, 24, locale: "de")
    let count = try #require(visitor.session.view?.content.targets.count)
    try #require(count >= 10)
    visitor.type("1")
    #expect(here(visitor) == .page(.topics))
    #expect(visitor.session.state.input == .number(1))
    visitor.press(.enter)
    #expect(here(visitor) != .page(.topics))
    visitor.press(.escape)
    visitor.type("10")
    #expect(here(visitor) != .page(.topics))
  }

  @Test func `a number that there is not is refused in words until the next key`() async throws {
    var visitor = try await visitor()
    visitor.type("9")
    #expect(visitor.picture.contains("Das gibt es hier nicht."))
    visitor.press(.down)
    #expect(!visitor.picture.contains("Das gibt es hier nicht."))
  }

  @Test func `what is looked for is typed in any script`() async throws {
    var visitor = try await visitor(locale: "uk")
    visitor.type("/Kуr\u{301}中🇺🇦")
    #expect(visitor.session.state.input == .search("Kуr\u{301}中🇺🇦"))
    visitor.press(.backspace)
    #expect(visitor.session.state.input == .search("Kуr\u{301}中"))
    visitor.press(.backspace, .backspace)
    #expect(visitor.session.state.input == .search("Kу"))
    visitor.press(.control("u"))
    visitor.type("Kurs q0?/+")
    visitor.press(.enter)
    #expect(here(visitor) == .page(.search(query: "Kurs q0?/+")))
  }

  @Test func `a search is given up`() async throws {
    var visitor = try await visitor()
    let before = visitor.session.frame
    visitor.type("/kurs")
    #expect(visitor.session.frame != before)
    visitor.press(.escape)
    #expect(visitor.session.frame == before)
  }

  @Test func `nothing looked for gives all pages`() async throws {
    var visitor = try await visitor()
    visitor.type("/")
    visitor.press(.enter)
    #expect(visitor.picture.contains("Alle Seiten von A bis Z"))
  }

  @Test func `a query is not longer than what is looked for`() async throws {
    var visitor = try await visitor()
    visitor.type("/" + String(repeating: "ж", count: 500))
    #expect(
      visitor.session.state.input
        == .search(String(repeating: "ж", count: SearchIndex.longestQuery)))
    let row = visitor.session.frame.rows.firstIndex { $0.runs.contains { $0.role == .field } }
    #expect(row == visitor.session.frame.cursor.row)
  }

  @Test func `keys of other keyboards are the same keys`() async throws {
    var visitor = try await visitor(locale: "ar")
    visitor.type("؟")
    #expect(here(visitor) == .page(.help))
    visitor.press(.escape)
    visitor.type("／")
    #expect(visitor.session.state.input == .search(""))
    visitor.press(.escape)
    visitor.type("ض")
    #expect(visitor.answers.last == .leave)
  }

  @Test func `a second language is chosen and ended`() async throws {
    var visitor = try await visitor(100, 30)
    visitor.type("+1")
    #expect(visitor.session.state.beside?.description == "uk")
    #expect(visitor.session.view?.content.columns.count == 2)
    visitor.type("+")
    #expect(visitor.picture.contains("1. Nur eine Sprache"))
    visitor.type("1")
    #expect(visitor.session.state.beside == nil)
    #expect(here(visitor) == .page(.topics))
  }

  @Test func `a narrow screen shows two languages below each other`() async throws {
    var visitor = try await visitor(40, 30)
    visitor.session.state.beside = LanguageTag("uk")
    visitor.open(Self.everything)
    #expect(visitor.session.view?.content.columns.count == 1)
  }

  @Test func `a touch opens what it touches when the finger is lifted there`() async throws {
    var visitor = try await visitor(locale: nil)
    let row = try #require(
      visitor.session.frame.targets.first { $0.action == .choice(1) }?.row)
    visitor.press(.press(row: row, column: 5), .release(row: 0, column: 5))
    #expect(here(visitor) == .languages)
    visitor.press(.press(row: row, column: 5), .release(row: row, column: 7))
    #expect(visitor.session.state.locale?.description == "uk")
    visitor.press(.release(row: row, column: 7))
    #expect(here(visitor) == .page(.topics))
  }

  @Test func `keys on the screen can be touched`() async throws {
    var visitor = try await visitor(locale: "ar")
    let help = try #require(
      visitor.session.frame.targets.first { $0.action == .key(.character("?")) })
    visitor.press(
      .press(row: help.row, column: help.columns.lowerBound),
      .release(row: help.row, column: help.columns.lowerBound))
    #expect(here(visitor) == .page(.help))
  }

  @Test func `the way down passes every row and every choice, and the way up, too`() async throws {
    for key in [ScreenKey.down, .up] {
      var visitor = try await visitor(40, 12)
      visitor.open(Self.everything)
      let count = try #require(visitor.session.view?.content.rowCount)
      if key == .up { for _ in 0..<(count * 2) { visitor.press(.down) } }
      var rows: Set<Int> = []
      var choices: Set<Int> = []
      for _ in 0..<(count * 2) {
        let view = try #require(visitor.session.view)
        let layout = ScreenLayout(visitor.session.state, view)
        rows.formUnion(layout.window)
        if let choice = layout.selection { choices.insert(choice) }
        visitor.press(key)
      }
      #expect(rows.isSuperset(of: 0..<count))
      let targets = try #require(visitor.session.view?.content.targets)
      #expect(choices == Set(targets.indices))
    }
  }

  @Test func `Tab goes round`() async throws {
    var visitor = try await visitor(40, 12)
    let count = try #require(visitor.session.view?.content.targets.count)
    for expected in (1..<count).map({ $0 }) + [0] {
      visitor.press(.tab)
      #expect(visitor.session.state.here.selection == expected)
    }
    visitor.press(.backTab)
    #expect(visitor.session.state.here.selection == count - 1)
  }

  @Test(arguments: ["c", "d", "z", "\\", "a"] as [Character])
  func `keys with Ctrl do nothing on a locked screen`(letter: Character) async throws {
    var visitor = try await visitor(isLocked: true)
    let before = visitor.session.frame
    visitor.press(.control(letter))
    #expect(visitor.session.frame == before)
    #expect(visitor.answers == [.nothing])
  }

  @Test func `an unlocked screen is left by q and by Ctrl and c`() async throws {
    var visitor = try await visitor()
    visitor.type("q")
    visitor.press(.control("c"))
    #expect(visitor.answers == [.leave, .leave])
    #expect(visitor.picture.contains("q beenden"))
  }

  @Test func `a locked screen without a code cannot be left`() async throws {
    var visitor = try await visitor(isLocked: true)
    let before = visitor.session.frame
    visitor.type("q")
    #expect(visitor.answers == [.nothing])
    #expect(visitor.session.frame == before)
    #expect(!visitor.picture.contains("q beenden"))
  }

  @Test func `a code is typed unseen and checked`() async throws {
    var visitor = try await visitor(isLocked: true, hasCode: true)
    visitor.type("q")
    visitor.type("geheim 12")
    #expect(visitor.picture.contains("*********"))
    #expect(!visitor.picture.contains("geheim"))
    visitor.press(.enter)
    #expect(visitor.answers.last == .check(code: "geheim 12"))
    visitor.session.say(.staffWrong)
    #expect(visitor.picture.contains("Das Kennwort stimmt nicht."))
  }

  @Test func `a finished visit leaves nothing`() async throws {
    var visitor = try await visitor(locale: nil)
    let fresh = visitor.session.frame
    visitor.type("1")
    visitor.type("+1")
    visitor.type("/geheim")
    #expect(visitor.session.isInUse)
    visitor.session.reset()
    #expect(!visitor.session.isInUse)
    #expect(visitor.session.frame == fresh)
  }

  @Test func `a page that the site lost gives way to the one before`() async throws {
    var visitor = try await visitor()
    visitor.open(.page(try #require(DocumentID("course"))))
    let edition = try await TestSite.everything(without: ["Content/offers/course.xml"])
    visitor.session.refresh(edition: edition, at: TestSite.time)
    #expect(here(visitor) == .page(.topics))
    #expect(visitor.session.view?.messages.count == 1)
  }

  @Test func `a language that the site lost gives way to the list`() async throws {
    var visitor = try await visitor(locale: "uk")
    let locales = try TestSite.text("Locales/locales.xml").split(separator: "\n")
      .filter { !$0.contains("tag=\"uk\"") && !$0.contains("served=\"uk\"") }
      .joined(separator: "\n").replacing("uk de", with: "de")
    let edition = try await TestSite.everything(with: ["Locales/locales.xml": locales])
    visitor.session.refresh(edition: edition, at: TestSite.time)
    #expect(here(visitor) == .languages)
  }

  @Test(arguments: [(19, 6), (20, 5), (1, 1), (10, 3), (300, 2)])
  func `a screen that is too small says so, and the numbers`(size: (Int, Int)) async throws {
    let visitor = try await visitor(size.0, size.1)
    let frame = visitor.session.frame
    #expect(frame.rows.count == size.1)
    if size.0 * size.1 > 60 {
      #expect(visitor.picture.contains("Das Fenster"))
    }
    if size.0 >= 3 { #expect(visitor.picture.contains("112")) }
  }

  @Test func `keys on a screen that is too small do no harm`() async throws {
    for size in [(1, 1), (5, 2), (19, 6)] {
      var visitor = try await visitor(size.0, size.1)
      visitor.press(
        .down, .up, .tab, .backTab, .pageUp, .pageDown, .home, .end, .enter, .escape,
        .press(row: 0, column: 0), .release(row: 0, column: 0))
      visitor.type("12/abc")
      visitor.press(.enter)
      #expect(visitor.session.frame.rows.count == size.1)
    }
  }
}
