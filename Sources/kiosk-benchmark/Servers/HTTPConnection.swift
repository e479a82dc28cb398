import Glibc

/// A kept-alive HTTP/1.1 connection to a server on this machine; blocking, with a time limit.
struct HTTPConnection: ~Copyable {
  /// What a server answered.
  struct Reply {
    let status: Int
    /// By lower-case name.
    let fields: [String: String]
    let body: [UInt8]
  }

  private let descriptor: Int32
  private let port: Int
  private var received: [UInt8] = []

  init(port: Int) throws {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    self.port = port
    guard descriptor >= 0 else { throw BenchmarkFailure.system("socket", code: errno) }
    var limit = timeval(tv_sec: 60, tv_usec: 0)
    let size = socklen_t(MemoryLayout<timeval>.size)
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, size)
    let result = withLoopback(port: port) { connect(descriptor, $0, $1) }
    guard result == 0 else {
      throw BenchmarkFailure.system("127.0.0.1:\(port)", code: errno)
    }
  }

  deinit { close(descriptor) }

  /// Asks and waits for the whole answer.
  mutating func get(_ path: String, fields: [String: String] = [:]) throws -> Reply {
    var text = "GET \(path) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\n"
    for (name, value) in fields { text += "\(name): \(value)\r\n" }
    text += "\r\n"
    try send(Array(text.utf8))
    while true {
      if let end = endOfHead() { return try reply(path, headEnd: end) }
      try receive(path)
    }
  }

  private func send(_ bytes: [UInt8]) throws {
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes {
        Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { throw BenchmarkFailure.system("send", code: errno) }
      sent += count
    }
  }

  private mutating func receive(_ path: String) throws {
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    let count = recv(descriptor, &chunk, chunk.count, 0)
    guard count > 0 else {
      let got = count == 0 ? "a closed connection" : systemMessage(errno)
      throw BenchmarkFailure.badAnswer(path: path, wanted: "an answer", got: got)
    }
    received += chunk[..<count]
  }

  private func endOfHead() -> Int? {
    let mark: [UInt8] = [13, 10, 13, 10]
    guard received.count >= 4 else { return nil }
    return (0...(received.count - 4)).first { received[$0..<($0 + 4)].elementsEqual(mark) }
  }

  private mutating func reply(_ path: String, headEnd: Int) throws -> Reply {
    let lines = String(decoding: received[..<headEnd], as: UTF8.self).split(separator: "\r\n")
    let status = lines.first?.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    var fields: [String: String] = [:]
    for line in lines.dropFirst() {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let value = line[line.index(after: colon)...].drop { $0 == " " }
      fields[line[..<colon].lowercased()] = String(value)
    }
    let length = status == 304 ? 0 : fields["content-length"].flatMap { Int($0) } ?? 0
    let end = headEnd + 4 + length
    while received.count < end { try receive(path) }
    let body = Array(received[(headEnd + 4)..<end])
    received.removeFirst(end)
    return Reply(status: status, fields: fields, body: body)
  }
}

/// Calls with a socket address on the loopback interface.
private func withLoopback<Result>(
  port: Int, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Result
) -> Result {
  var address = sockaddr_in()
  address.sin_family = sa_family_t(AF_INET)
  address.sin_port = in_port_t(port).bigEndian
  address.sin_addr.s_addr = INADDR_LOOPBACK.bigEndian
  return withUnsafePointer(to: &address) { pointer in
    pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
      body($0, socklen_t(MemoryLayout<sockaddr_in>.size))
    }
  }
}

/// A port that nothing listened on a moment ago.
func freePort() throws -> Int {
  let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
  defer { close(descriptor) }
  var address = sockaddr_in()
  var size = socklen_t(MemoryLayout<sockaddr_in>.size)
  let isBound = withLoopback(port: 0) { bind(descriptor, $0, $1) } == 0
  let isKnown = withUnsafeMutablePointer(to: &address) { pointer in
    pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
      getsockname(descriptor, $0, &size) == 0
    }
  }
  guard isBound, isKnown else { throw BenchmarkFailure.system("bind", code: errno) }
  return Int(in_port_t(bigEndian: address.sin_port))
}
