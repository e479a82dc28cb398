import Dispatch
import Foundation

/// One HTTP request to a program of this machine and its answer, on a connection of its own;
/// Foundation's client does not read chromedriver's header fields, which have no space in them.
struct LoopbackExchange: Sendable {
  let port: UInt16
  let method: String
  let path: String
  let body: Data

  struct Answer: Sendable {
    let status: Int
    let body: Data
  }

  struct Failure: Error {
    let what: String
    let code: Int32
  }

  /// The longest that a driver may think about a command, in seconds.
  private static let patience = 60

  /// Sends the request from a thread on which others do not wait.
  func answer() async throws -> Answer {
    try await withCheckedThrowingContinuation { continuation in
      DispatchQueue.global().async { continuation.resume(with: Result { try blockingAnswer() }) }
    }
  }

  private func blockingAnswer() throws -> Answer {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    defer { close(descriptor) }
    try open(descriptor)
    var request = Data("\(method) \(path) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\n".utf8)
    request += Data("Content-Type: application/json; charset=utf-8\r\n".utf8)
    request += Data("Content-Length: \(body.count)\r\nConnection: close\r\n\r\n".utf8)
    try send(request + body, descriptor)
    return try received(descriptor)
  }

  private func open(_ descriptor: Int32) throws {
    var limit = timeval(tv_sec: Self.patience, tv_usec: 0)
    setsockopt(
      descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let code = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard code == 0 else { throw Failure(what: "connect", code: errno) }
  }

  private func send(_ bytes: Data, _ descriptor: Int32) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes {
        Foundation.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { throw Failure(what: "send", code: errno) }
      rest = rest.dropFirst(count)
    }
  }

  private func received(_ descriptor: Int32) throws -> Answer {
    var bytes = Data()
    var buffer = [UInt8](repeating: 0, count: 65536)
    while true {
      if let answer = Answer(bytes) { return answer }
      let count = recv(descriptor, &buffer, buffer.count, 0)
      guard count > 0 else { throw Failure(what: "receive", code: count == 0 ? 0 : errno) }
      bytes.append(contentsOf: buffer[..<count])
    }
  }
}

extension LoopbackExchange.Answer {
  /// Reads an answer that says how long it is (RFC 9112, §6.2); `nil` while it is not all there.
  fileprivate init?(_ bytes: Data) {
    guard let end = bytes.firstRange(of: Data("\r\n\r\n".utf8)) else { return nil }
    let lines = String(decoding: bytes[..<end.lowerBound], as: UTF8.self).split(separator: "\r\n")
    let fields = lines.dropFirst().map { $0.lowercased().split(separator: ":", maxSplits: 1) }
    guard let status = lines.first?.split(separator: " ").dropFirst().first.flatMap({ Int($0) }),
      let field = fields.first(where: { $0.first == "content-length" })?.last,
      let length = Int(field.trimmingCharacters(in: .whitespaces)),
      bytes.distance(from: end.upperBound, to: bytes.endIndex) >= length
    else { return nil }
    self.init(status: status, body: bytes[end.upperBound...].prefix(length))
  }
}
