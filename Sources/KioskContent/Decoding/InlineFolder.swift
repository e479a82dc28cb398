import KioskXML

/// Joins pieces of text so that white space between them is folded to single spaces and none is
/// left at the ends.
struct InlineFolder {
  private var bytes: [UInt8] = []
  private var endsInSpace = true

  /// Adds a piece; what comes back from ``take()`` ends in at most one space.
  mutating func append(_ piece: String) {
    var piece = piece
    piece.withUTF8 { append($0) }
  }

  /// Adds a piece of UTF-8.
  mutating func append(_ piece: UnsafeBufferPointer<UInt8>) {
    // Nearly every piece is folded already, and a whole site goes through here.
    guard !isFolded(piece) else { return bytes.append(contentsOf: piece) }
    for byte in piece {
      let isSpace = byte.isXMLSpace
      if !(isSpace && endsInSpace) { bytes.append(isSpace ? UInt8(ascii: " ") : byte) }
      endsInSpace = isSpace
    }
  }

  /// Whether the piece can be added as it is; if so, it counts as added.
  private mutating func isFolded(_ piece: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = piece.first, let last = piece.last else { return true }
    let blank = UInt8(ascii: " ")
    var faults: UInt8 = first < blank || first == blank && endsInSpace ? 1 : 0
    // Looking to the end, without an early exit, compiles to vector instructions.
    for index in 1..<piece.count {
      let isBlank: UInt8 = piece[index] == blank ? 1 : 0
      let isSecond: UInt8 = piece[index - 1] == blank ? 1 : 0
      let isControl: UInt8 = piece[index] < blank ? 1 : 0
      faults |= isBlank & isSecond | isControl
    }
    guard faults == 0 else { return false }
    endsInSpace = last == blank
    return true
  }

  /// A code that stands for itself counts as a word.
  mutating func markWord() { endsInSpace = false }

  /// Leaves out a space at the end: nothing follows.
  mutating func trimEnd() {
    if bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
  }

  /// The text so far, `nil` if there is none.
  mutating func take() -> String? {
    guard !bytes.isEmpty else { return nil }
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes.withUnsafeBufferPointer { String(validUTF8: $0) }
  }
}

extension [InlineNode] {
  /// The nodes without a space at the very end.
  var trimmedEnd: [InlineNode] {
    guard let last else { return self }
    let rest = Array(dropLast())
    switch last {
    case .text(let text):
      guard text.hasSuffix(" ") else { return self }
      let trimmed = String(text.dropLast())
      return trimmed.isEmpty ? rest.trimmedEnd : rest + [.text(trimmed)]
    case .span(let code, let nodes): return rest + [.span(code, nodes.trimmedEnd)]
    case .mark: return self
    }
  }
}
