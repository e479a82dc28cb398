import Foundation
import Testing

@testable import kiosk_benchmark

@Suite struct SyntheticSiteTests {
  @Test func `the smallest site is a mixture, and no document refers to itself`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    let site = try SyntheticSite(at: folder.path, documents: 5)
    #expect(
      site.documents.map(\.id) == ["contact-0", "contact-1", "guide-2", "office-3", "guide-4"])
    #expect(site.documents.allSatisfy { !$0.xml.contains("ref=\"\($0.id)\"") })
    #expect(site.pageCount == 100)
    #expect(site.size > 100_000)
  }

  @Test func `equal numbers give equal documents`() {
    let one = SyntheticDocument(number: 7, related: "guide-4")
    let other = SyntheticDocument(number: 7, related: "guide-4")
    #expect(one.xml == other.xml)
    #expect(one.xml != SyntheticDocument(number: 27, related: "guide-4").xml)
  }
}
