import Foundation
import Synchronization
import Testing

/// A printer without paper: it keeps what comes in on a port of this machine (the raw protocol of
/// network printers, port 9100 elsewhere).
final class PrinterListener: Sendable {
  /// A port on 127.0.0.1 that nothing else used.
  let port: UInt16
  private let socket: Int32
  private let jobs = Mutex<[[UInt8]]>([])

  init() throws {
    socket = Glibc.socket(AF_INET, Self.stream, 0)
    port = try Self.bound(socket)
    try #require(listen(socket, 8) == 0)
    let socket = socket
    Thread.detachNewThread { [weak self] in
      while case let connection = accept(socket, nil, nil), connection >= 0 {
        let job = Self.everything(from: connection)
        self?.jobs.withLock { $0.append(job) }
      }
    }
  }

  deinit {
    shutdown(socket, Int32(SHUT_RDWR))
    close(socket)
  }

  /// What came in until it has so many bytes, one job after the other; what there is after a while.
  func bytes(atLeast count: Int) async -> [UInt8] {
    let deadline = ContinuousClock.now + .seconds(30)
    var bytes: [UInt8] = []
    while bytes.count < count, ContinuousClock.now < deadline {
      try? await Task.sleep(for: .milliseconds(10))
      bytes = jobs.withLock { $0.flatMap { $0 } }
    }
    return bytes
  }

  /// A port that nothing uses now.
  static func freePort() throws -> UInt16 {
    let socket = Glibc.socket(AF_INET, Self.stream, 0)
    defer { close(socket) }
    return try bound(socket)
  }

  /// A stream that programs started from here do not inherit.
  private static let stream = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)

  /// Gives a socket a port on 127.0.0.1.
  private static func bound(_ socket: Int32) throws -> UInt16 {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let status = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
        bind(socket, pointer, size) + getsockname(socket, pointer, &size)
      }
    }
    try #require(status == 0)
    return UInt16(bigEndian: address.sin_port)
  }

  private static func everything(from connection: Int32) -> [UInt8] {
    defer { close(connection) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = read(connection, &buffer, buffer.count), count > 0 {
      bytes += buffer[..<count]
    }
    return bytes
  }
}
