/// The bytes of one file with its path, and the way from byte offsets to lines and columns.
///
/// The bytes need not be valid in any encoding; what is not UTF-8 shows as U+FFFD in `lineText`.
package struct XMLSource: Sendable, Equatable {
  /// The path as diagnostics show it; it is never opened.
  package let path: String
  /// The whole content, a byte order mark included.
  package let bytes: [UInt8]
  private let lineStarts: [Int]

  /// Takes the bytes and finds the start of every line in one pass.
  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    self.lineStarts = bytes.withUnsafeBufferPointer { buffer in
      let cursor = SourceCursor(buffer)
      var starts = [cursor.contentStart]
      var next = cursor.find(.lineFeed, from: 0)
      while next < cursor.count {
        starts.append(next + 1)
        next = cursor.find(.lineFeed, from: next + 1)
      }
      return starts
    }
  }

  /// The number of lines, at least 1; a final line feed opens one more, empty line.
  package var lineCount: Int { lineStarts.count }

  /// The line and column of the scalar that begins at a byte offset.
  ///
  /// - Parameter offset: a byte offset; one outside `0...bytes.count` is moved to the nearer end.
  package func position(at offset: Int) -> XMLPosition {
    let offset = min(max(offset, lineStarts[0]), bytes.count)
    return position(at: offset, onLine: lineIndex(at: offset, from: 0))
  }

  /// The same, for somebody who goes through the source: it is looked for from the last one on.
  ///
  /// - Parameter last: a place before the offset, or anywhere.
  package func position(at offset: Int, after last: XMLPosition) -> XMLPosition {
    let offset = min(max(offset, lineStarts[0]), bytes.count)
    var line = min(max(last.line, 1), lineStarts.count) - 1
    if lineStarts[line] > offset { return position(at: offset) }
    // The next tag of interest is hardly ever further away.
    for _ in 0..<8 {
      guard line + 1 < lineStarts.count, lineStarts[line + 1] <= offset else {
        return position(at: offset, onLine: line)
      }
      line += 1
    }
    return position(at: offset, onLine: lineIndex(at: offset, from: line))
  }

  private func position(at offset: Int, onLine line: Int) -> XMLPosition {
    let column = bytes.withUnsafeBufferPointer { buffer in
      buffer[lineStarts[line]..<offset].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    }
    return XMLPosition(line: line + 1, column: column + 1)
  }

  /// The text of a line, counted from 1, without its line end; empty for a line that is not there.
  package func lineText(_ line: Int) -> String {
    guard line >= 1, line <= lineStarts.count else { return "" }
    var end = line < lineStarts.count ? lineStarts[line] - 1 : bytes.count
    let start = lineStarts[line - 1]
    if end > start, bytes[end - 1] == .carriageReturn { end -= 1 }
    return String(decoding: bytes[start..<max(start, end)], as: UTF8.self)
  }

  private func lineIndex(at offset: Int, from first: Int) -> Int {
    var low = first
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }
}
