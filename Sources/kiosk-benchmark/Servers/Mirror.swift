import Foundation

/// Pages of a running kiosk as files, so that another server sends the same bytes.
struct Mirror {
  /// The fields of a locale's first page, which nginx sends with every page of the locale.
  struct Head {
    let locale: String
    let fields: [(name: String, value: String)]
  }

  /// The folder of the files.
  let path: String
  private(set) var heads: [Head]
  private let unchangedHeads: [Head]
  let mediaType: String
  /// The addresses of the pages.
  let pages: [String]

  /// The fields that do not change from page to page, or do so without changing the work.
  private static let copied = [
    "Content-Language", "Vary", "Link", "X-Content-Type-Options", "Cache-Control",
    "Content-Security-Policy", "Referrer-Policy", "Permissions-Policy",
    "Cross-Origin-Opener-Policy",
  ]

  /// Fetches every given document in every given locale, plain and compressed.
  ///
  /// - Parameter ending: of the addresses, which names a format; empty for text.
  init(
    of server: KioskServer, locales: [String], documents: [String], ending: String = "",
    in path: String
  ) throws {
    self.path = path
    var connection = try HTTPConnection(port: server.port)
    var heads: [Head] = []
    var unchangedHeads: [Head] = []
    var pages: [String] = []
    var mediaType = ""
    for locale in locales {
      try FileManager.default.createDirectory(
        atPath: "\(path)/\(locale)", withIntermediateDirectories: true)
      for document in documents {
        let page = "/\(locale)/\(document)\(ending)"
        let plain = try Mirror.fetch(page, [:], &connection)
        let packed = try Mirror.fetch(page, ["Accept-Encoding": "gzip"], &connection)
        try Data(plain.body).write(to: URL(fileURLWithPath: path + page))
        try Data(packed.body).write(to: URL(fileURLWithPath: "\(path)\(page).gz"))
        pages.append(page)
        if heads.last?.locale != locale {
          let known = try connection.get(
            page, fields: ["If-None-Match": plain.fields["etag"] ?? ""])
          guard known.status == 304 else {
            throw BenchmarkFailure.badAnswer(path: page, wanted: "304", got: "\(known.status)")
          }
          heads.append(Mirror.head(locale, plain))
          unchangedHeads.append(Mirror.head(locale, known))
        }
        mediaType = plain.fields["content-type"] ?? mediaType
      }
    }
    self.heads = heads
    self.unchangedHeads = unchangedHeads
    self.pages = pages
    self.mediaType = mediaType
  }

  /// The same files with the fields that go with a 304 only.
  var unchanged: Mirror {
    var mirror = self
    mirror.heads = unchangedHeads
    return mirror
  }

  private static func head(_ locale: String, _ reply: HTTPConnection.Reply) -> Head {
    Head(
      locale: locale,
      fields: copied.compactMap { name in reply.fields[name.lowercased()].map { (name, $0) } })
  }

  private static func fetch(
    _ page: String, _ fields: [String: String], _ connection: inout HTTPConnection
  ) throws -> HTTPConnection.Reply {
    let reply = try connection.get(page, fields: fields)
    guard reply.status == 200 else {
      throw BenchmarkFailure.badAnswer(path: page, wanted: "200", got: "\(reply.status)")
    }
    return reply
  }
}
