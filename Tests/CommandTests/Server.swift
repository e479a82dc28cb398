import Foundation
import TestSupport
import Testing

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// A running `kiosk serve`.
struct Server {
  /// What the server answers.
  struct Answer {
    let status: Int
    let text: String
    let language: String?
  }

  let process: Process
  let files: TemporaryFolder
  /// As the program prints it.
  let address: String

  /// Starts the program and waits until it says where it listens.
  static func started(_ command: Command) async throws -> Server {
    let files = try TemporaryFolder()
    let process = try command.started(in: files)
    let deadline = ContinuousClock.now + .seconds(30)
    var isLast = false
    // Among tests that keep every core busy a wait may end long after its deadline: one more look.
    while !isLast {
      isLast = ContinuousClock.now >= deadline || !process.isRunning
      let output = try files.text("output")
      if output.hasSuffix("\n") {
        let address = try #require(output.wholeMatch(of: /Serving (http:\/\/\S+:\d+)\n/)?.output.1)
        return Server(process: process, files: files, address: String(address))
      }
      try await Task.sleep(for: .milliseconds(5))
    }
    process.terminate()
    throw NotServing(errors: try files.text("errors"))
  }

  struct NotServing: Error {
    let errors: String
  }

  var port: String { address.split(separator: ":").last.map(String.init) ?? "" }

  func get(_ path: String, accept: String = "text/plain") async throws -> Answer {
    var request = URLRequest(url: try #require(URL(string: address + path)))
    request.setValue(accept, forHTTPHeaderField: "Accept")
    request.timeoutInterval = 10
    let (data, response) = try await URLSession.shared.data(for: request)
    let answer = try #require(response as? HTTPURLResponse)
    return Answer(
      status: answer.statusCode, text: String(decoding: data, as: UTF8.self),
      language: answer.value(forHTTPHeaderField: "Content-Language"))
  }

  /// Sends bytes to an address and reads until the server hangs up; URLSession knows no IPv6
  /// addresses here.
  func exchange(_ request: String, host: String) throws -> String {
    var hints = addrinfo()
    hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    var found: UnsafeMutablePointer<addrinfo>?
    try #require(getaddrinfo(host, port, &hints, &found) == 0)
    defer { freeaddrinfo(found) }
    let target = try #require(found?.pointee)
    let descriptor = socket(target.ai_family, target.ai_socktype, target.ai_protocol)
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    try #require(connect(descriptor, target.ai_addr, target.ai_addrlen) == 0)
    try handle.write(contentsOf: Data(request.utf8))
    return String(decoding: try handle.readToEnd() ?? Data(), as: UTF8.self)
  }

  /// Asks until the answer is as expected; an edit of the site shows within a second or two.
  func waits(for path: String, until isExpected: (Answer) -> Bool) async throws -> Bool {
    let deadline = ContinuousClock.now + .seconds(10)
    while ContinuousClock.now < deadline {
      if isExpected(try await get(path)) { return true }
      try await Task.sleep(for: .milliseconds(50))
    }
    return false
  }

  /// Ends the program as an operator does.
  ///
  /// - Returns: its exit code; `nil` where it did not end within a second.
  func stop() async -> Int32? {
    process.terminate()
    return await process.ends(within: .seconds(1)) ? process.terminationStatus : nil
  }
}
