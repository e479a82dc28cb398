/// Bytes as they arrive, cut into lines.
struct InputLines {
  /// The longest line in bytes; what follows up to the line end is dropped.
  static let longestLine = 4096

  private var current: [UInt8] = []
  private var ready: [String] = []

  /// Takes in some bytes; a code point may be split between two calls.
  mutating func take(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      if byte == UInt8(ascii: "\n") {
        endLine()
      } else if current.count < InputLines.longestLine {
        current.append(byte)
      }
    }
  }

  /// Takes what stands after the last line end, where there is anything, as a line.
  mutating func finish() {
    if !current.isEmpty { endLine() }
  }

  /// Forgets everything that was not asked for yet.
  mutating func discard() {
    current = []
    ready = []
  }

  /// The next line without its LF or CRLF; what is not UTF-8 is U+FFFD.
  mutating func next() -> String? { ready.isEmpty ? nil : ready.removeFirst() }

  private mutating func endLine() {
    if current.last == UInt8(ascii: "\r") { current.removeLast() }
    ready.append(String(decoding: current, as: UTF8.self))
    current.removeAll(keepingCapacity: true)
  }
}
