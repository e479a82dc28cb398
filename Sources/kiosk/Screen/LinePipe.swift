import Glibc
import KioskPrint

/// A pipe whose other end writes lines.
struct LinePipe {
  /// Why there is no pipe.
  struct MakeError: Error, CustomStringConvertible {
    let code: Int32
    var description: String { String(cString: strerror(code)) }
  }

  private let reading: Int32
  /// The end for the writing program.
  let writing: Int32

  /// Makes a pipe that no other program inherits.
  init() throws(MakeError) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw MakeError(code: errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    (reading, writing) = (ends[0], ends[1])
  }

  /// Gives up this process's copy of the writing end, so that the reader sees the other's end.
  func closeWriting() { close(writing) }

  /// Reads until the writer is gone.
  func everything() -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    while case let count = LinePipe.read(reading, into: &buffer), count > 0 {
      bytes += buffer[..<count]
    }
    close(reading)
    return bytes
  }

  /// Reads on a thread of its own until the writer is gone.
  func read(_ take: @escaping @Sendable (String) -> Void) {
    OwnThread.run { [reading] in
      var pending: [UInt8] = []
      var buffer = [UInt8](repeating: 0, count: 4096)
      while case let count = LinePipe.read(reading, into: &buffer), count > 0 {
        pending += buffer[..<count]
        while let end = pending.firstIndex(of: UInt8(ascii: "\n")) {
          take(String(decoding: pending[..<end], as: UTF8.self))
          pending.removeSubrange(...end)
        }
      }
      close(reading)
    }
  }

  /// A signal is not the end.
  private static func read(_ descriptor: Int32, into buffer: inout [UInt8]) -> Int {
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count >= 0 || errno != EINTR { return count }
    }
  }
}
