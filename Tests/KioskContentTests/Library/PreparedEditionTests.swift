import Foundation
import Testing

@testable import KioskContent

@Suite struct PreparedEditionTests {
  @Test func `who has searched does not wait for the next edition's index`() async throws {
    let site = try TemporarySite(["Content/guides/flat.xml": TemporarySite.document()])
    let live = try await site.live()
    let (uk, ar) = try await (locale("uk", live), locale("ar", live))
    _ = live.current.value.searchIndex(for: uk)
    try site.write("Content/guides/flat.xml", TemporarySite.document(title: "Zimmer"))
    let edition = try #require(await live.refresh())
    for _ in 0..<600 where !edition.hasSearchIndex(for: uk) {
      try await Task.sleep(for: .milliseconds(50))
    }
    #expect(edition.hasSearchIndex(for: uk))
    #expect(!edition.hasSearchIndex(for: ar))
    #expect(edition.searchIndex(for: uk).search("Zimmer").map(\.rawValue) == ["flat"])
  }

  private func locale(_ tag: String, _ live: LiveSite) async throws -> LocaleDeclaration {
    try #require(live.current.value.library.locale(.tag(tag)))
  }
}
