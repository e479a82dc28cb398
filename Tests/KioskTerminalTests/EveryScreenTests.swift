import Foundation
import KioskContent
import KioskText
import Testing

@testable import KioskTerminal

@Suite struct EveryScreenTests {
  @Test func `every choice of the fixture opens a sound screen`() async throws {
    #expect(walk(try await TestSite.everything()) > 40)
  }

  @Test(arguments: [nil, 40, 80])
  func `every choice of the shipped site opens a sound screen`(columns: Int?) async throws {
    let layout = LineLayout(columns: columns, pageLines: nil)
    let edition = try await TestSite.shipped()
    let library = edition.library
    let pages = library.documents.values.count { $0.isPublished } + library.site.topics.count
    #expect(walk(edition, layout) >= pages * library.locales.locales.count)
  }

  /// Follows every choice in every language; says how many screens there are.
  private func walk(_ edition: Edition, _ layout: LineLayout = .pipe) -> Int {
    var seen: Set<[String]> = []
    for locale in edition.library.locales.locales {
      var queue = [
        Transcript(
          edition, layout: layout, initialLocale: locale.tag.description
        ).session
      ]
      while let session = queue.popLast() {
        for number in 0...session.choices.count {
          var next = session
          let input = number == 0 ? "/112" : String(number)
          let reply = next.handle(input, edition: edition, at: TestSite.time)
          guard let address = next.way.last,
            seen.insert([locale.tag.description, "\(address)"]).inserted
          else { continue }
          expectSound(reply, next, edition)
          expectFitting(reply, layout, "\(locale.tag) \(address)")
          queue.append(next)
        }
      }
    }
    return seen.count
  }

  /// No line is wider than the terminal, no character outside NFC.
  private func expectFitting(_ reply: LineReply, _ layout: LineLayout, _ place: String) {
    let faulty = reply.lines.filter { line in
      let isNormal = line.precomposedStringWithCanonicalMapping.utf8.elementsEqual(line.utf8)
      return !isNormal || layout.columns.map { cellWidth(of: line) > $0 } ?? false
    }
    #expect(faulty == [], "\(place)")
  }

  private func expectSound(_ reply: LineReply, _ session: LineSession, _ edition: Edition) {
    let numbers = edition.library.site.emergencies.map(\.number)
    #expect(reply.prompt.hasSuffix(" > "))
    #expect(numbers.allSatisfy { number in reply.lines.contains { $0.contains("\(number) ") } })
    #expect(reply.lines.allSatisfy { $0 == removingBidiControls($0) })
    #expect(reply.lines.first?.isEmpty == false)
    for number in session.choices.indices {
      #expect(reply.lines.contains { $0.hasPrefix("\(number + 1). ") })
    }
  }
}
