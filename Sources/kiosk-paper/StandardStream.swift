import Glibc

/// The three open files that every program has.
enum StandardStream {
  /// Why a stream cannot be read or written.
  struct Failure: Error, CustomStringConvertible {
    /// `errno`.
    let code: Int32
    var description: String { String(cString: strerror(code)) }
  }

  /// What standard input has to give, up to a limit; empty at its end.
  static func input(upTo limit: Int) throws(Failure) -> [UInt8] {
    var count = 0
    repeat {
      let bytes = [UInt8](unsafeUninitializedCapacity: limit) { buffer, used in
        count = read(STDIN_FILENO, buffer.baseAddress, limit)
        used = max(count, 0)
      }
      if count >= 0 { return bytes }
    } while errno == EINTR
    throw Failure(code: errno)
  }

  /// Writes everything.
  static func write(_ bytes: [UInt8], to stream: Int32) throws(Failure) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(stream, $0.baseAddress, $0.count) }
      if count >= 0 {
        rest.removeFirst(count)
      } else if errno != EINTR {
        throw Failure(code: errno)
      }
    }
  }
}
