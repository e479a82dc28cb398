import Foundation
import TestSupport
import Testing

/// The whole site in all its languages, as plain HTTP has it.
@Suite(.serialized, .service, .timeLimit(.minutes(5)))
struct CrawlTests {
  @Test func `every page that a reader's own device can reach is sound`() async throws {
    let crawl = try await Crawl.made(of: service.own, hasSettings: true)
    let documents = 8 * 50
    #expect(crawl.pages.count(where: \.isHTML) > documents)
    expectSound(crawl)
    expectSmall(crawl)
    let strange = crawl.outside.filter { target, _ in
      !["https:", "mailto:", "tel:"].contains { target.hasPrefix($0) }
    }
    #expect(strange == [:])
  }

  @Test func `every page of the screen in the waiting room is sound and leads nowhere else`()
    async throws
  {
    let crawl = try await Crawl.made(of: service.screen, hasSettings: false)
    // What the button sends, and a browser asks for after that.
    expectSound(crawl, except: ["/kiosk/finish"])
    #expect(crawl.outside == [:])
  }

  @Test func `the Nu validator has nothing against any page`() async throws {
    let folder = try TemporaryFolder()
    var places: [String: String] = [:]
    for (name, address) in [("own", try service.own), ("screen", try service.screen)] {
      let crawl = try await Crawl.made(of: address, hasSettings: false)
      for (index, page) in crawl.pages.filter(\.isHTML).enumerated() {
        let file = try folder.write("\(name)-\(index).html", page.text)
        places[file.lastPathComponent] = "\(name) \(page.place)"
      }
    }
    let findings = try await NuValidator.findings(in: folder)
    #expect(places.count > 800)
    var told: Set<String> = []
    for finding in findings where told.insert(finding.message).inserted {
      let place = places[finding.file] ?? finding.file
      Issue.record(
        "\(place):\(finding.lastLine ?? 0): \(finding.message)\n  \(finding.extract ?? "")")
    }
    #expect(findings.count == 0)
  }

  private func expectSound(_ crawl: Crawl, except exceptions: Set<String> = []) {
    for page in crawl.pages where !exceptions.contains(page.place) {
      let from = "\(page.place), from \(crawl.referrers[page.place] ?? "")"
      #expect(page.status == 200, "\(page.status) \(from)")
      guard page.isHTML else { continue }
      expectWhole(page)
      expectFragments(page, crawl)
    }
  }

  private func expectWhole(_ page: CrawledPage) {
    let root = page.tags("html").first?.attributes ?? [:]
    let segment = page.place.split(whereSeparator: { "/?".contains($0) }).first.map(String.init)
    #expect(root["lang"] == segment ?? "de", "\(page.place)")
    #expect(["ltr", "rtl"].contains(root["dir"]), "\(page.place)")
    #expect(!page.scan.title.isEmpty, "\(page.place)")
    #expect(page.tags("h1").count == 1, "\(page.place)")
    let ids = page.ids
    let doubles = Dictionary(grouping: ids, by: \.self).filter { $0.value.count > 1 }.keys.sorted()
    #expect(doubles == [], "\(page.place)")
    let alternates = page.tags("link").filter { $0.attributes["rel"] == "alternate" }
      .compactMap { $0.attributes["hreflang"] }
    #expect(Set(alternates).isSuperset(of: Shipped.tags), "\(page.place)")
    #expect(page.assets.filter { !$0.hasPrefix("/assets/") } == [], "\(page.place)")
    let inline = page.scan.tags.filter { tag in
      tag.attributes.keys.contains { $0 == "style" || $0.hasPrefix("on") }
        || tag.name == "style" || tag.name == "script" && tag.attributes["src"] == nil
    }
    #expect(inline.map(\.name) == [], "\(page.place)")
  }

  private func expectFragments(_ page: CrawledPage, _ crawl: Crawl) {
    for target in page.targets {
      let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, let place = Crawl.place(target, on: page.place),
        let other = crawl.byPlace[place]
      else { continue }
      #expect(other.ids.contains(String(parts[1])), "\(page.place) → \(target)")
    }
  }

  /// The size of a page with what a browser fetches for it.
  private func expectSmall(_ crawl: Crawl) {
    let sizes = crawl.pages.filter(\.isHTML).map { page in
      let assets = Set(page.assets).compactMap { crawl.byPlace[$0] }
      return (
        place: page.place, sent: page.sentBytes + assets.map(\.sentBytes).reduce(0, +),
        whole: page.bytes + assets.map(\.bytes).reduce(0, +)
      )
    }
    guard let heaviest = sizes.max(by: { $0.sent < $1.sent }),
      let longest = sizes.max(by: { $0.whole < $1.whole })
    else { return }
    print("heaviest page: \(heaviest.place), \(heaviest.sent) bytes with style and script as sent")
    print(
      "longest page: \(longest.place), \(longest.whole) bytes with style and script uncompressed")
    #expect(sizes.filter { $0.sent >= 40_000 }.map(\.place) == [])
  }
}
