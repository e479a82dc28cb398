import Foundation
import KioskContent
import Testing

@Suite struct LiveSiteTests {
  private static let call = TemporarySite.document(
    kind: "contact", title: "Anruf", #"<line kind="phone" value="030 1"/>"#)
  private static let files = [
    "Content/guides/flat.xml": TemporarySite.document(),
    "Content/contacts/call.xml": call,
    "Locales/uk.xliff": TemporarySite.translations("uk", "flat.title | Wohnung | Житло"),
    "Locales/ar.xliff": TemporarySite.translations("ar", "flat.title | Wohnung | سكن"),
  ]

  /// The title of the flat's page in some locales, and the phone number on the other page.
  private func shown(_ edition: Edition, _ tags: String...) throws -> [String] {
    try tags.map { tag in
      let title = try edition.reading("flat", tag).title.described
      guard case .document(let call) = try edition.reading("call", tag).content,
        case .line(let line)? = call.blocks.first
      else { return title }
      return "\(title), \(line.value)"
    }
  }

  @Test func `a broken locale file does not hold up a corrected number, before or after a restart`()
    async throws
  {
    let site = try TemporarySite(Self.files)
    let first = try await site.live()
    await first.refresh()
    try site.write("Locales/uk.xliff", "<xliff><file")
    try site.write(
      "Content/contacts/call.xml", Self.call.replacing("030 1", with: "030 2"))
    let expected = ["uk: Житло, 030 2", "ar: سكن, 030 2", "de: Wohnung, 030 2"]
    let refreshed = try #require(await first.refresh())
    #expect(try shown(refreshed, "uk", "ar", "de") == expected)
    let second = try await site.live()
    let edition = second.current.value
    #expect(try shown(edition, "uk", "ar", "de") == expected)
    #expect(edition.library.diagnostics.map(\.path).contains("Locales/uk.xliff"))
    #expect(edition.hash == refreshed.hash)
    // And once more: a start from kept versions keeps them.
    await second.refresh()
    #expect(try shown(try await site.live().current.value, "uk", "ar", "de") == expected)
  }

  @Test func `a broken document keeps its last good version, and mends when it is mended`()
    async throws
  {
    let site = try TemporarySite(Self.files)
    let live = try await site.live()
    try site.write("Content/guides/flat.xml", "<guide")
    let broken = try #require(await live.refresh())
    #expect(try shown(broken, "de") == ["de: Wohnung, 030 1"])
    #expect(broken.library.diagnostics.count { $0.severity == .error } > 0)
    try site.write("Content/guides/flat.xml", TemporarySite.document(title: "Haus"))
    let mended = try #require(await live.refresh())
    #expect(try shown(mended, "de") == ["de: Haus, 030 1"])
    #expect(mended.library.diagnostics == [])
  }

  @Test func `at a first start a broken document contributes nothing`() async throws {
    let site = try TemporarySite(Self.files)
    try site.write("Content/guides/flat.xml", TemporarySite.document("<nothing/>"))
    let library = try await site.live().current.value.library
    #expect(library.documents.keys.map(\.rawValue) == ["call"])
    #expect(library.diagnostics.map(\.fault.rule) == ["unexpected-element"])
  }

  @Test(arguments: ["Content/site.xml", "Locales/locales.xml"])
  func `only these two stop a first start, and neither a later one`(path: String) async throws {
    let good = try TemporarySite(Self.files)
    let live = try await good.live()
    await live.refresh()
    try good.write(path, "<broken")
    #expect(try shown(try #require(await live.refresh()), "de") == ["de: Wohnung, 030 1"])
    #expect(try shown(try await good.live().current.value, "de") == ["de: Wohnung, 030 1"])
    let fresh = try TemporarySite(Self.files)
    try fresh.write(path, "<broken")
    let broken = await #expect(throws: LiveSite.Unusable.self) { try await fresh.live() }
    #expect(broken?.diagnostics.map(\.path) == [path])
    try fresh.remove(path)
    let missing = await #expect(throws: LiveSite.Unusable.self) { try await fresh.live() }
    #expect(missing?.diagnostics.map(\.fault) == [.missingFile])
  }

  @Test func `a folder that goes away for a while takes nothing with it`() async throws {
    let site = try TemporarySite(Self.files)
    let live = try await site.live()
    await live.refresh()
    let kept = site.state.keptPaths()
    #expect(kept.count == 6)
    let away = site.root.appending(path: "away")
    try FileManager.default.moveItem(at: site.url(""), to: away)
    #expect(await live.refresh() == nil)
    #expect(site.state.keptPaths() == kept)
    #expect(try shown(live.current.value, "uk") == ["uk: Житло, 030 1"])
    try FileManager.default.moveItem(at: away, to: site.url(""))
    try site.write("Locales/uk.xliff", "<xliff")
    let back = try #require(await live.refresh())
    #expect(try shown(back, "uk") == ["uk: Житло, 030 1"])
  }

  @Test func `a file deleted while nobody looked does not come back from the state folder`()
    async throws
  {
    let site = try TemporarySite(Self.files)
    let first = try await site.live()
    await first.refresh()
    try site.remove("Content/guides/flat.xml")
    let second = try await site.live()
    await second.refresh()
    try site.write("Content/guides/flat.xml", "<guide")
    let third = try await site.live()
    #expect(third.current.value.library.documents.keys.map(\.rawValue) == ["call"])
    let later = try #require(await second.refresh())
    #expect(later.library.documents.keys.map(\.rawValue) == ["call"])
  }

  @Test func `a file deleted while the service runs is gone at once`() async throws {
    let site = try TemporarySite(Self.files)
    let live = try await site.live()
    try site.remove("Locales/uk.xliff")
    #expect(try shown(try #require(await live.refresh()), "uk") == ["de: Wohnung, 030 1"])
    #expect(!site.state.keptPaths().contains("Locales/uk.xliff"))
  }

  @Test func `the files of others in the state folder stay`() async throws {
    let site = try TemporarySite(Self.files)
    try await site.live().refresh()
    let letter = site.root.appending(path: "state/letter.txt")
    try "Dear".write(to: letter, atomically: true, encoding: .utf8)
    try await site.live().refresh()
    #expect(try String(contentsOf: letter, encoding: .utf8) == "Dear")
  }

  @Test func `a state folder that cannot be written hinders nothing`() async throws {
    let site = try TemporarySite(Self.files)
    try "a file".write(to: URL(filePath: site.state.path), atomically: true, encoding: .utf8)
    let live = try await site.live()
    try site.write("Content/guides/flat.xml", TemporarySite.document(title: "Haus"))
    #expect(try shown(try #require(await live.refresh()), "de") == ["de: Haus, 030 1"])
  }

  @Test func `readers see whole editions while files change`() async throws {
    let site = try TemporarySite(Self.files)
    // The note and the title always say the same number in one version of the file.
    func version(_ number: Int) -> String {
      TemporarySite.document(title: "\(number)", "<note xml:id=\"n\">\(number)</note>")
    }
    try site.write("Content/guides/flat.xml", version(0))
    let live = try await site.live()
    let seen = await withTaskGroup(of: Set<[String]>.self) { group in
      for _ in 0..<3 {
        group.addTask {
          var seen: Set<[String]> = []
          while !Task.isCancelled {
            if let texts = try? live.current.value.reading("flat", "de").texts {
              seen.insert(texts)
            }
            await Task.yield()
          }
          return seen
        }
      }
      for number in 1...200 {
        try? site.write("Content/guides/flat.xml", version(number))
        async let one = live.refresh()
        async let two = live.refresh()
        // One of the two finds the change; the other finds it taken up.
        let found = [await one, await two].compactMap { $0 }
        #expect(found.count == 1)
        #expect(live.current.value === found.first)
      }
      group.cancelAll()
      return await group.reduce(into: Set<[String]>()) { $0.formUnion($1) }
    }
    #expect(seen.allSatisfy { $0.count == 2 && $0[0] == $0[1] })
    #expect(seen.count > 1)
    #expect(try live.current.value.reading("flat", "de").texts == ["de: 200", "de: 200"])
  }
}
