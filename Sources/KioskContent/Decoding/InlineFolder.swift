/// Joins pieces of text so that white space between them is folded to single spaces and none is
/// left at the ends.
struct InlineFolder {
  private var text = ""
  private var endsInSpace = true

  /// Adds a piece; what comes back from ``take()`` ends in at most one space.
  mutating func append(_ piece: String) {
    for byte in piece.unicodeScalars {
      let isSpace = byte.isASCII && UInt8(byte.value).isXMLSpace
      if isSpace && endsInSpace { continue }
      text.unicodeScalars.append(isSpace ? " " : byte)
      endsInSpace = isSpace
    }
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
