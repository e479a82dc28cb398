import Foundation
import Testing

/// Everything that links lead to from the first screen, each once.
struct Crawl: Sendable {
  let pages: [CrawledPage]
  /// By path and query.
  let byPlace: [String: CrawledPage]
  /// What led to a place first.
  let referrers: [String: String]
  /// Addresses that leave the service, with a page that has them.
  let outside: [String: String]

  /// Reader's settings in an address. A crawl follows each by itself: their combinations are
  /// thousands of the same pages.
  private static let settings: Set<Substring> = ["with", "size", "contrast", "low"]

  /// Follows every link.
  ///
  /// - Parameter hasSettings: whether readers' settings are followed too.
  static func made(of address: String, hasSettings: Bool) async throws -> Crawl {
    var pages: [CrawledPage] = []
    var referrers = ["/": "/"]
    var outside: [String: String] = [:]
    var waiting = ["/"]
    while !waiting.isEmpty {
      let found = try await fetched(waiting, from: address)
      waiting = []
      for page in found {
        pages.append(page)
        let settings = Self.settings(of: page.place)
        for target in page.targets {
          guard let place = place(target, on: page.place) else {
            outside[target] = outside[target] ?? page.place
            continue
          }
          let count = Self.settings(of: place)
          guard referrers[place] == nil, count <= (hasSettings ? 1 : 0),
            settings == 0 || count == 0
          else { continue }
          referrers[place] = page.place
          waiting.append(place)
        }
      }
    }
    let byPlace = Dictionary(pages.map { ($0.place, $0) }, uniquingKeysWith: { first, _ in first })
    return Crawl(pages: pages, byPlace: byPlace, referrers: referrers, outside: outside)
  }

  private static func fetched(
    _ places: [String], from address: String
  ) async throws -> [CrawledPage] {
    try await withThrowingTaskGroup(of: (Int, CrawledPage).self) { group in
      var rest = places.enumerated().makeIterator()
      var pages: [(Int, CrawledPage)] = []
      func fetchNext() {
        guard let (index, place) = rest.next() else { return }
        group.addTask { (index, try await CrawledPage.fetched(place, from: address)) }
      }
      for _ in 0..<4 { fetchNext() }
      for try await page in group {
        pages.append(page)
        fetchNext()
      }
      return pages.sorted { $0.0 < $1.0 }.map(\.1)
    }
  }

  /// The path and the query that a link leads to; `nil` where it leaves the service.
  static func place(_ target: String, on page: String) -> String? {
    let target = target.prefix { $0 != "#" }
    if target.isEmpty { return page }
    if target.hasPrefix("?") { return String(page.prefix { $0 != "?" } + target) }
    guard target.hasPrefix("/"), !target.hasPrefix("//") else { return nil }
    return String(target)
  }

  private static func settings(of place: String) -> Int {
    guard let query = place.split(separator: "?", maxSplits: 1).dropFirst().first else { return 0 }
    return query.split(separator: "&").count { settings.contains($0.prefix { $0 != "=" }) }
  }
}
