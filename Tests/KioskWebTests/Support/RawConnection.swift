import Foundation
import Glibc

/// A TCP connection to loopback that sends exactly the bytes it is told to; every wait has a
/// deadline. It blocks its thread: tests use it from threads of their own.
final class RawConnection {
  /// What went wrong, with what had come until then.
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  private let descriptor: Int32
  private var received: [UInt8] = []

  /// - Parameters:
  ///   - timeout: the longest wait, in seconds.
  ///   - address: IPv4, as a number.
  init(port: Int, timeout: Double = 5, address host: UInt32 = 0x7F00_0001) throws {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var limit = timeval(
      tv_sec: Int(timeout), tv_usec: Int(timeout.truncatingRemainder(dividingBy: 1) * 1_000_000))
    let size = socklen_t(MemoryLayout<timeval>.size)
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, size)
    setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &limit, size)
    var isImmediate: Int32 = 1
    setsockopt(
      descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &isImmediate,
      socklen_t(MemoryLayout<Int32>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = UInt16(port).bigEndian
    address.sin_addr.s_addr = host.bigEndian
    let code = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard code == 0 else { throw Failure(description: "cannot connect: \(errno)") }
  }

  deinit { close(descriptor) }

  func send(_ text: String) throws { try send(Array(text.utf8)) }

  func send(_ bytes: [UInt8]) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes {
        Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { throw Failure(description: "cannot send: \(errno)") }
      rest = rest.dropFirst(count)
    }
  }

  /// Says that nothing more will be sent.
  func finishSending() { shutdown(descriptor, Int32(SHUT_WR)) }

  /// The next answer.
  ///
  /// - Parameter isHead: whether no body follows, whatever the fields say.
  func answer(isHead: Bool = false) throws -> RawAnswer {
    while true {
      if let end = received.firstRange(of: Array("\r\n\r\n".utf8)) {
        let head = Array(received[..<end.lowerBound])
        received.removeFirst(end.upperBound)
        var answer = try RawAnswer(head: head)
        let hasBody = !isHead && answer.status != 304 && answer.status >= 200
        if hasBody { answer.body = try bytes(answer.length) }
        return answer
      }
      guard try receive() else {
        throw Failure(description: "closed after \(String(decoding: received, as: UTF8.self))")
      }
    }
  }

  /// Whether the other side ends the connection without a further byte, before the deadline.
  func isClosed() -> Bool {
    guard received.isEmpty else { return false }
    return (try? receive()) == false
  }

  /// Everything until the other side closes.
  func rest() throws -> [UInt8] {
    while try receive() {}
    defer { received = [] }
    return received
  }

  private func bytes(_ count: Int?) throws -> [UInt8] {
    guard let count else { return try rest() }
    while received.count < count {
      guard try receive() else { throw Failure(description: "the body breaks off") }
    }
    defer { received.removeFirst(count) }
    return Array(received[..<count])
  }

  /// Receives some bytes; false where the other side has closed.
  private func receive() throws -> Bool {
    var buffer = [UInt8](repeating: 0, count: 65536)
    let count = recv(descriptor, &buffer, buffer.count, 0)
    if count < 0, errno == ECONNRESET { return false }
    guard count >= 0 else { throw Failure(description: "no answer in time: \(errno)") }
    received += buffer[..<count]
    return count > 0
  }
}

/// An answer as it came.
struct RawAnswer: Equatable {
  let statusLine: String
  let fields: [(name: String, value: String)]
  var body: [UInt8] = []

  init(head: [UInt8]) throws {
    let lines = String(decoding: head, as: UTF8.self).components(separatedBy: "\r\n")
    statusLine = lines[0]
    fields = try lines.dropFirst().map { line in
      guard let colon = line.firstIndex(of: ":") else {
        throw RawConnection.Failure(description: "not a field: \(line)")
      }
      return (String(line[..<colon]), line[line.index(after: colon)...].trimmed)
    }
  }

  var status: Int { Int(statusLine.split(separator: " ").dropFirst().first ?? "") ?? 0 }
  var text: String { String(decoding: body, as: UTF8.self) }
  var length: Int? { self["Content-Length"].flatMap { Int($0) } }

  /// The field's value; several are joined.
  subscript(name: String) -> String? {
    let values = fields.filter { $0.name.lowercased() == name.lowercased() }.map(\.value)
    return values.isEmpty ? nil : values.joined(separator: ", ")
  }

  /// The head without what depends on the clock.
  var head: String {
    ([statusLine]
      + fields.filter { $0.name.lowercased() != "date" }.map { "\($0.name): \($0.value)" })
      .joined(separator: "\n")
  }

  static func == (one: RawAnswer, other: RawAnswer) -> Bool {
    one.head == other.head && one.body == other.body
  }
}

extension StringProtocol {
  fileprivate var trimmed: String { trimmingCharacters(in: .whitespaces) }
}
