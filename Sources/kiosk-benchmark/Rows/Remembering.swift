import Foundation

/// Memory of the service at the start, and once every page has been read in every form.
struct Remembering {
  let suite: Suite

  func figures() throws -> [Figure] {
    suite.say("reading every page of the shipped site")
    let server = try suite.serve(suite.tools.shippedSite, state: "shipped")
    defer { server.stop() }
    let start = try ProcessFamily.memory(of: server.pid)
    try warm(server)
    return [
      Figure(
        "memory, shipped site, every page read", .bytes,
        [try ProcessFamily.memory(of: server.pid)], target: .atMost(60e6)),
      Figure("  at the start", .bytes, [start]),
    ]
  }

  /// Reads every page, plain and compressed, in every form that the program has.
  private func warm(_ server: KioskServer) throws {
    var connection = try HTTPConnection(port: server.port)
    let locales = try marks(/<locale\s[^>]*?\btag="([^"]+)"/, in: "Locales/locales.xml")
    for locale in locales {
      _ = try connection.get("/\(locale)")
      for page in try pages() {
        for form in ["txt", "json", "html"] {
          let reply = try connection.get("/\(locale)/\(page).\(form)")
          // 406: a form that the program does not have.
          guard reply.status == 200 || reply.status == 406 else {
            throw BenchmarkFailure.badAnswer(
              path: "/\(locale)/\(page).\(form)", wanted: "200", got: "\(reply.status)")
          }
        }
      }
    }
  }

  /// Documents, topics and lists.
  private func pages() throws -> [String] {
    let folders = ["guides", "offices", "contacts", "offers", "notices"]
    let documents = try folders.flatMap { folder in
      try FileManager.default.contentsOfDirectory(
        atPath: "\(suite.tools.shippedSite)/Content/\(folder)"
      ).filter { $0.hasSuffix(".xml") }.map { String($0.dropLast(4)) }
    }
    let topics = try marks(/<topic\s[^>]*?\bxml:id="([^"]+)"/, in: "Content/site.xml")
    return documents + topics + ["offices", "contacts", "offers"]
  }

  /// What a pattern captures in a file of the site, in the order of the file.
  private func marks(
    _ pattern: Regex<(Substring, Substring)>, in file: String
  ) throws -> [String] {
    try String(contentsOfFile: "\(suite.tools.shippedSite)/\(file)", encoding: .utf8)
      .matches(of: pattern).map { String($0.1) }
  }
}
