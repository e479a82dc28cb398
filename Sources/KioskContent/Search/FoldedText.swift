/// Folded words that are looked through byte by byte: UTF-8 meets itself at whole characters only.
struct FoldedText: Sendable {
  private let bytes: [UInt8]

  /// - Parameter key: words as ``searchKey(_:)`` leaves them, one space between.
  init(_ key: String) { bytes = Array(key.utf8) }

  /// Whether a word, or a part of one, stands somewhere.
  func contains(_ part: Substring) -> Bool { first(part) { _ in true } }

  /// Whether one of the words begins like this.
  func hasWord(startingWith start: Substring) -> Bool {
    first(start) { $0 == 0 || bytes[$0 - 1] == UInt8(ascii: " ") }
  }

  /// Whether the part stands at a place that will do.
  private func first(_ part: Substring, where isRight: (Int) -> Bool) -> Bool {
    var part = part
    return part.withUTF8 { part in
      bytes.withUnsafeBufferPointer { text in
        guard let last = part.last else { return isRight(0) }
        var end = part.count - 1
        while end < text.count {
          // Letters of one script begin alike; they end differently.
          if text[end] == last {
            let start = end - part.count + 1
            if text[start..<end].elementsEqual(part[..<(part.count - 1)]), isRight(start) {
              return true
            }
          }
          end += 1
        }
        return false
      }
    }
  }
}
