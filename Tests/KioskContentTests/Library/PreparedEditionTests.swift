import Foundation
import Testing

@testable import KioskContent

@Suite struct PreparedEditionTests {
  @Test(arguments: [1, 2, 5])
  func `who has searched does not wait for the next edition's index`(edits: Int) async throws {
    let site = try TemporarySite(["Content/guides/flat.xml": TemporarySite.document()])
    let live = try await site.live()
    let (uk, ar) = try (locale("uk", live), locale("ar", live))
    _ = live.current.value.searchIndex(for: uk)
    var edition = live.current.value
    // Without a wait between: what was not prepared in time is prepared for the next one.
    for number in 1...edits {
      try site.write(
        "Content/guides/flat.xml", TemporarySite.document(title: "Zimmer \(number)"))
      edition = try #require(await live.refresh())
    }
    for _ in 0..<600 where !edition.hasSearchIndex(for: uk) {
      try await Task.sleep(for: .milliseconds(50))
    }
    #expect(edition.hasSearchIndex(for: uk))
    #expect(!edition.hasSearchIndex(for: ar))
    #expect(edition.searchIndex(for: uk).search("Zimmer \(edits)").map(\.rawValue) == ["flat"])
  }

  private func locale(_ tag: String, _ live: LiveSite) throws -> LocaleDeclaration {
    try #require(live.current.value.library.locale(.tag(tag)))
  }
}
