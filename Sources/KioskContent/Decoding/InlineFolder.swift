/// Joins pieces of text so that white space between them is folded to single spaces and none is
/// left at the ends.
struct InlineFolder {
  private var text = ""
  private var endsInSpace = true

  /// Adds a piece; what comes back from ``take()`` ends in at most one space.
  mutating func append(_ piece: String) {
    guard let last = piece.utf8.last else { return }
    // Nearly every piece is folded already, and copying it whole is what loading a site waits for.
    let folded = isFolded(piece) ? piece : folded(piece)
    text = text.isEmpty ? folded : text + folded
    endsInSpace = last.isXMLSpace
  }

  private func isFolded(_ piece: String) -> Bool {
    var afterSpace = endsInSpace
    for byte in piece.utf8 {
      let isSpace = byte.isXMLSpace
      if isSpace, afterSpace || byte != UInt8(ascii: " ") { return false }
      afterSpace = isSpace
    }
    return true
  }

  private func folded(_ piece: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(piece.utf8.count)
    var afterSpace = endsInSpace
    for byte in piece.utf8 {
      let isSpace = byte.isXMLSpace
      if !(isSpace && afterSpace) { bytes.append(isSpace ? UInt8(ascii: " ") : byte) }
      afterSpace = isSpace
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A code that stands for itself counts as a word.
  mutating func markWord() { endsInSpace = false }

  /// The text so far, `nil` if there is none.
  mutating func take() -> String? {
    defer { text = "" }
    return text.isEmpty ? nil : text
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
