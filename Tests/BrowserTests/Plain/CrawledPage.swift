import Foundation
import Testing

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// A page as a crawl meets it.
struct CrawledPage: Sendable {
  /// The path and the query.
  let place: String
  let status: Int
  let type: String
  let text: String
  /// Bytes of the body as they were sent: compressed where the service compresses.
  let sentBytes: Int
  /// Bytes of the body after that.
  let bytes: Int
  let scan: MarkupScan

  private static let connection: URLSession = {
    let configuration = URLSessionConfiguration.ephemeral
    configuration.timeoutIntervalForRequest = 30
    configuration.urlCache = nil
    return URLSession(configuration: configuration)
  }()

  static func fetched(_ place: String, from address: String) async throws -> CrawledPage {
    var request = URLRequest(url: try #require(URL(string: address + place), "\(place)"))
    request.setValue("text/html,application/xhtml+xml,*/*;q=0.8", forHTTPHeaderField: "Accept")
    let (data, response) = try await connection.data(for: request)
    let answer = try #require(response as? HTTPURLResponse)
    let length = answer.value(forHTTPHeaderField: "Content-Length").flatMap { Int($0) }
    let type = answer.value(forHTTPHeaderField: "Content-Type") ?? ""
    let text = type.hasPrefix("text/html") ? String(decoding: data, as: UTF8.self) : ""
    return CrawledPage(
      place: place, status: answer.statusCode, type: type, text: text,
      sentBytes: length ?? data.count, bytes: data.count, scan: MarkupScan(text))
  }

  var isHTML: Bool { type.hasPrefix("text/html") }

  func tags(_ name: String) -> [MarkupScan.Tag] { scan.tags.filter { $0.name == name } }

  var ids: [String] { scan.tags.compactMap { $0.attributes["id"] } }

  /// Everything that the page points to, with the fragments.
  var targets: [String] {
    scan.tags.flatMap { tag in
      ["href", "src", "action", "data"].compactMap { tag.attributes[$0] }
        + (tag.attributes["srcset"].map { [$0] } ?? [])
    }
  }

  /// The files that a browser fetches with the page.
  var assets: [String] {
    scan.tags.compactMap { tag in
      switch tag.name {
      case "script", "img", "source", "iframe", "embed", "use": tag.attributes["src"]
      case "link":
        ["stylesheet", "icon", "preload"].contains(tag.attributes["rel"])
          ? tag.attributes["href"] : nil
      default: nil
      }
    }
  }
}
