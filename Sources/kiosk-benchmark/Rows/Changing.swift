import Foundation
import Glibc

/// From the moment a file is replaced to the answer that shows it.
struct Changing {
  let suite: Suite
  let site: SyntheticSite

  func figures() throws -> [Figure] {
    let server = try suite.serve(site.path, state: "synthetic")
    defer { server.stop() }
    let (documents, locales) = try times(server, edits: suite.effort.edits)
    return [
      Figure(
        "changed document visible, synthetic site", .seconds, documents, target: .atMost(0.3)),
      Figure("  changed locale file visible", .seconds, locales),
    ]
  }

  /// Edits a document, then a locale file.
  ///
  /// - Returns: how long each edit took to show, in seconds.
  func times(
    _ server: KioskServer, edits count: Int
  ) throws -> (document: [Double], locale: [Double]) {
    // The first document holds the emergency number, which stands in two files.
    let contact = SyntheticDocument.id(of: 1)
    let locale = "uk"
    let page = "/\(locale)/\(contact)"
    let phones = try edits(
      count, of: "Content/contacts/\(contact).xml", page: page, server,
      first: SyntheticDocument.phone(1), mark: { "030 23125 9\(10 + $0)" })
    let title = try title(page, server)
    let titles = try edits(
      count, of: "Locales/\(locale).xliff", page: page, server, first: title,
      mark: { "\(title) \($0)" })
    return (phones, titles)
  }

  private func title(_ page: String, _ server: KioskServer) throws -> String {
    var connection = try HTTPConnection(port: server.port)
    let text = String(decoding: try connection.get(page).body, as: UTF8.self)
    return String(text.prefix { $0 != "\n" }.drop { $0 == "#" || $0 == " " })
  }

  /// Replaces one text by the next, again and again, and waits for each to show.
  ///
  /// - Parameter first: what stands in the file before the first edit.
  private func edits(
    _ count: Int, of file: String, page: String, _ server: KioskServer, first: String,
    mark: (Int) -> String
  ) throws -> [Double] {
    suite.say("editing \(file) \(count) times")
    var connection = try HTTPConnection(port: server.port)
    var random = SeededGenerator(seed: 9)
    var old = first
    let path = "\(site.path)/\(file)"
    return try (1...count).map { number in
      let new = mark(number)
      let text = try String(contentsOfFile: path, encoding: .utf8)
      // A change may come at any moment between two looks of the server.
      usleep(500_000 + UInt32.random(in: 0..<300_000, using: &random))
      defer { old = new }
      let start = try replace(
        path,
        with: text.replacing(">\(old)<", with: ">\(new)<")
          .replacing("\"\(old)\"", with: "\"\(new)\""))
      return try wait(for: new, page, since: start, &connection)
    }
  }

  /// Writes beside the site and renames, as careful editors do.
  private func replace(_ path: String, with text: String) throws -> ContinuousClock.Instant {
    let temporary = "\(suite.workplace.path)/edit"
    try Data(text.utf8).write(to: URL(fileURLWithPath: temporary))
    let start = ContinuousClock.now
    guard rename(temporary, path) == 0 else {
      throw BenchmarkFailure.system(path, code: errno)
    }
    return start
  }

  private func wait(
    for mark: String, _ page: String, since start: ContinuousClock.Instant,
    _ connection: inout HTTPConnection
  ) throws -> Double {
    while start.duration(to: .now) < .seconds(60) {
      let reply = try connection.get(page)
      let taken = start.duration(to: .now).seconds
      if String(decoding: reply.body, as: UTF8.self).contains(mark) { return taken }
      usleep(2000)
    }
    throw BenchmarkFailure.noChange(path: page)
  }
}
