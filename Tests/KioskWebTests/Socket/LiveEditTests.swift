import Foundation
import KioskContent
import Synchronization
import Testing

@testable import KioskWeb

@Suite struct LiveEditTests {
  private static let file = "Content/offices/every-detail.xml"
  private static let target = "/de/every-detail"

  /// What readers on four threads saw.
  private struct Seen: Sendable {
    var answers = 0
    var faults: [String] = []
  }

  private static func number(_ version: Int) -> String { "030 23125 \(900 + version)" }

  /// The version of the edited number that an answer shows; `nil` where it is not whole.
  private static func version(in answer: RawAnswer) -> Int? {
    let tag = "\"\(ContentHash(answer.body).hexadecimal)\""
    guard answer.status == 200, answer["ETag"] == tag else { return nil }
    let versions = (0...50).filter { answer.text.contains(number($0)) }
    return versions.count == 1 ? versions[0] : nil
  }

  /// Reads the page again and again until it is told to stop, on one connection.
  private static func read(
    _ connection: RawConnection, until isDone: () -> Bool, _ seen: borrowing Mutex<Seen>
  ) throws {
    var last = 0
    while !isDone() {
      try connection.send("GET \(target) HTTP/1.1\r\nHost: k\r\n\r\n")
      let answer = try connection.answer()
      let version = version(in: answer)
      seen.withLock { seen in
        seen.answers += 1
        if let version, version >= last { return }
        seen.faults.append("\(version ?? -1) after \(last)")
      }
      last = version ?? last
    }
  }

  /// Works while four readers ask without a pause; gives how many answers they got, all whole.
  private func underLoad(
    _ server: RunningServer, _ work: () async throws -> Void
  ) async throws -> Int {
    let load = Load()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<4 {
        group.addTask {
          try await server.connected { connection in
            try LiveEditTests.read(connection, until: { load.isDone }, load.seen)
          }
        }
      }
      let result = await Result { try await work() }
      load.end()
      try await group.waitForAll()
      try result.get()
    }
    let seen = load.seen.withLock { $0 }
    #expect(seen.faults == [])
    return seen.answers
  }

  private final class Load: Sendable {
    let seen = Mutex(Seen())
    private let done = Mutex(false)
    var isDone: Bool { done.withLock { $0 } }
    func end() { done.withLock { $0 = true } }
  }

  /// Asks until an answer is as wished. How long that takes on a quiet machine is the benchmark's
  /// matter; here every other test works beside it.
  private func wait(
    _ server: RunningServer, _ target: String, for isWished: (RawAnswer) -> Bool
  ) async throws -> RawAnswer? {
    let deadline = ContinuousClock.now + .seconds(60)
    while ContinuousClock.now < deadline {
      let answer = try await server.answer(target)
      if isWished(answer) { return answer }
      try await Task.sleep(for: .milliseconds(10))
    }
    return nil
  }

  @Test func `fifty edits under load are each seen`() async throws {
    let site = try SiteCopy()
    try site.replace("030 23125 001", with: Self.number(0), in: Self.file)
    try await withServer(over: site.url, reloading: .milliseconds(50)) { server in
      let answers = try await underLoad(server) {
        for version in 1...50 {
          try site.replace(Self.number(version - 1), with: Self.number(version), in: Self.file)
          let found = try await wait(server, Self.target) { Self.version(in: $0) == version }
          #expect(found != nil, "edit \(version) is not seen")
        }
      }
      #expect(answers > 50)
      #expect(server.fastAnswers > 0)
    }
  }

  @Test func `a file that breaks under load is served as it was, and readiness tells`() async throws
  {
    let site = try SiteCopy()
    try site.replace("030 23125 001", with: Self.number(0), in: Self.file)
    try await withServer(over: site.url, reloading: .milliseconds(50)) { server in
      let sound = try await server.answer("/health/ready")
      #expect(sound.text.contains("\"errors\":0"))
      _ = try await underLoad(server) {
        try site.replace("</office>", with: "</offfice>", in: Self.file)
        let broken = try await wait(server, "/health/ready") { !$0.text.contains("\"errors\":0") }
        #expect(broken?.status == 200)
        #expect(broken?.text.contains("\"status\":\"ready\"") == true)
        #expect(Self.version(in: try await server.answer(Self.target)) == 0)
        try site.replace("</offfice>", with: "</office>", in: Self.file)
        let mended = try await wait(server, "/health/ready") { $0 == sound }
        #expect(mended != nil)
      }
    }
  }

  @Test func `a change shows of which the system says nothing`() async throws {
    let site = try SiteCopy()
    let (file, target) = (
      site.url.appending(path: Self.file), site.url.appending(path: "linked.xml")
    )
    try FileManager.default.moveItem(at: file, to: target)
    try FileManager.default.createSymbolicLink(at: file, withDestinationURL: target)
    try await withServer(
      over: site.url, reloading: .milliseconds(50), patience: .milliseconds(100)
    ) { server in
      #expect(try await server.answer(Self.target).text.contains("030 23125 001"))
      let text = try String(contentsOf: target, encoding: .utf8)
      let descriptor = try FileHandle(forWritingTo: target)
      try descriptor.write(
        contentsOf: Data(text.replacing("030 23125 001", with: Self.number(7)).utf8))
      try descriptor.close()
      #expect(
        try await wait(server, Self.target) { $0.text.contains(Self.number(7)) } != nil)
    }
  }

  @Test func `an edit makes a new edition and new tags`() async throws {
    let site = try SiteCopy()
    try await withServer(over: site.url, reloading: .milliseconds(50)) { server in
      let ready = try await server.answer("/health/ready")
      let page = try await server.answer(Self.target)
      try site.replace("030 23125 001", with: Self.number(7), in: Self.file)
      #expect(try await wait(server, "/health/ready") { $0.text != ready.text } != nil)
      let changed = try await server.answer(Self.target, ["If-None-Match: \(page["ETag"] ?? "")"])
      #expect(changed.status == 200)
      #expect(changed.text.contains(Self.number(7)))
      #expect(changed["ETag"] != page["ETag"])
    }
  }
}

extension Result where Failure == any Error {
  fileprivate init(_ work: () async throws -> Success) async {
    do { self = .success(try await work()) } catch { self = .failure(error) }
  }
}
