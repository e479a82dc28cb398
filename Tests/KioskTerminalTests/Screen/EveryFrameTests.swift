import KioskContent
import KioskText
import Testing

@testable import KioskTerminal

@Suite struct EveryFrameTests {
  private static let sizes = [(20, 6), (33, 9), (80, 24), (110, 30), (300, 100)]

  @Test(arguments: sizes, [BidiStrategy.logical, .visual])
  func `every choice of the fixture opens a sound screen`(
    size: (Int, Int), strategy: BidiStrategy
  ) async throws {
    let edition = try await TestSite.everything()
    for locale in edition.library.locales.locales {
      walk(edition, locale.tag.description, nil, size, strategy)
      walk(edition, locale.tag.description, LanguageTag("uk"), size, strategy)
    }
  }

  @Test(arguments: [(20, 6), (100, 30)], ["ar", "de", "en", "fa", "ti", "tr", "uk", "zh-Hans"])
  func `every choice of the shipped site opens a sound screen`(
    size: (Int, Int), locale: String
  ) async throws {
    let edition = try await TestSite.shipped()
    let library = edition.library
    let pages = library.documents.values.count { $0.isPublished } + library.site.topics.count
    #expect(walk(edition, locale, LanguageTag("tr"), size, .visual) >= pages)
  }

  /// Follows every choice and looks at every screenful; says how many screens there are.
  @discardableResult private func walk(
    _ edition: Edition, _ locale: String, _ beside: LanguageTag?, _ size: (Int, Int),
    _ strategy: BidiStrategy
  ) -> Int {
    var seen: Set<ScreenAddress> = []
    var first = ScreenVisitor(edition, size.0, size.1, locale: locale, strategy: strategy)
    first.session.state.beside = beside
    first.open(.search(query: "112"))
    first.press(.escape)
    var queue = [first]
    while var visitor = queue.popLast() {
      guard seen.insert(visitor.session.state.here.address).inserted else { continue }
      let count = visitor.session.view?.content.targets.count ?? 0
      expectSound(&visitor, edition)
      for choice in 0..<count {
        var next = visitor
        next.press(.home)
        if let view = next.session.view { next.session.state.select(choice, view) }
        #expect(next.session.frame.rows.contains { $0.runs.contains { $0.role == .selected } })
        next.press(.enter)
        queue.append(next)
      }
    }
    return seen.count
  }

  /// Looks at a page from its top to its end.
  private func expectSound(_ visitor: inout ScreenVisitor, _ edition: Edition) {
    visitor.press(.home)
    var before: Frame?
    while visitor.session.frame != before {
      let frame = visitor.session.frame
      expectSound(frame, edition, "\(visitor.session.state)")
      before = frame
      visitor.press(.pageDown)
    }
    let view = visitor.session.view
    let layout = view.map { ScreenLayout(visitor.session.state, $0) }
    #expect(layout?.window.upperBound ?? 0 >= view?.content.rowCount ?? 1)
  }

  private func expectSound(_ frame: Frame, _ edition: Edition, _ place: String) {
    let size = frame.size
    for row in frame.rows {
      var end = 0
      for run in row.runs.sorted(by: { $0.column < $1.column }) {
        #expect(run.column >= end, "\(place)")
        #expect(run.text == removingBidiControls(run.text).printableLine, "\(place)")
        end = run.column + cellWidth(of: run.text)
      }
      #expect(end <= size.columns, "\(place)")
    }
    let last = frame.rows.suffix(4).flatMap(\.runs).filter { $0.role == .emergency }.map(\.text)
    for line in edition.library.site.emergencies {
      #expect(last.contains { $0.contains(line.number) }, "\(place)")
    }
    #expect((0..<size.rows).contains(frame.cursor.row), "\(place)")
    #expect((0..<size.columns).contains(frame.cursor.column), "\(place)")
  }
}
