import KioskText
package import KioskXML

/// Reads the content of a `<source>` or `<target>`: words and codes, white space folded, in NFC.
package struct CodedTextReader {
  /// What an element that stands in the text does to it.
  private enum Frame {
    /// Its words belong to the text, as those of the tools' own marks do.
    case transparent
    /// A code that encloses words, with the nodes before it.
    case span(id: String, before: [CodedNode])
    /// What it holds is no text.
    case opaque
  }

  /// Whether every text read so far was in normal form NFC.
  package private(set) var isNormalized = true
  private var folder = InlineFolder()
  private var nodes: [CodedNode] = []
  private var frames: [Frame] = []

  /// Has read nothing yet.
  package init() {}

  /// The words and codes of an element.
  package mutating func read(_ element: XMLElement) -> CodedText {
    begin()
    read(contentOf: element)
    return finished()
  }

  private mutating func read(contentOf element: XMLElement) {
    for child in element.children {
      switch child {
      case .text(var text, _): text.withUTF8 { append($0) }
      case .element(let child):
        open(XMLTag(child))
        read(contentOf: child)
        close()
      case .comment, .processingInstruction: continue
      }
    }
  }

  /// Begins another text.
  mutating func begin() {
    folder = InlineFolder()
    nodes = []
    frames = []
  }

  /// Takes a piece of text, in UTF-8.
  mutating func append(_ piece: UnsafeBufferPointer<UInt8>) {
    if case .opaque = frames.last { return }
    folder.append(piece)
  }

  /// Takes the start of an element in the text.
  mutating func open(_ tag: XMLTag) {
    if case .opaque = frames.last { return frames.append(.opaque) }
    take()
    if tag.isXLIFF("mrk") { return frames.append(.transparent) }
    let id = tag.value(of: "id") ?? ""
    switch tag.local {
    case "g":
      frames.append(.span(id: id, before: nodes))
      nodes = []
    case "x": mark(id)
    // No code of ours: its name makes sure that it equals none.
    case let name: mark("\(name):\(id)")
    }
  }

  private mutating func mark(_ id: String) {
    folder.markWord()
    nodes.append(.mark(id))
    frames.append(.opaque)
  }

  /// Takes the end of the innermost element.
  mutating func close() {
    switch frames.popLast() {
    case .transparent: take()
    case .span(let id, let before):
      take()
      nodes = before + [.span(id, nodes.joined)]
    case .opaque, nil: return
    }
  }

  /// The text that has been read.
  mutating func finished() -> CodedText {
    guard !nodes.isEmpty else {
      folder.trimEnd()
      return takeWords().map { CodedText(words: $0) } ?? CodedText([])
    }
    take()
    return CodedText(nodes.joined.trimmedEnd)
  }

  private mutating func take() {
    if let words = takeWords() { nodes.append(.text(words)) }
  }

  private mutating func takeWords() -> String? {
    guard let words = folder.take() else { return nil }
    if isNFC(words) { return words }
    isNormalized = false
    return normalizedNFC(words)
  }
}

extension [CodedNode] {
  /// The nodes with neighbouring words joined.
  fileprivate var joined: [CodedNode] {
    guard count > 1 else { return self }
    return reduce(into: []) { result, node in
      if case .text(let text) = node, case .text(let before) = result.last {
        result[result.count - 1] = .text(before + text)
      } else {
        result.append(node)
      }
    }
  }

  /// The nodes without a space at the very end.
  fileprivate var trimmedEnd: [CodedNode] {
    guard let last else { return self }
    switch last {
    case .text(let text):
      guard text.utf8.last == UInt8(ascii: " ") else { return self }
      let trimmed = String(text.dropLast())
      return trimmed.isEmpty ? Array(dropLast()).trimmedEnd : dropLast() + [.text(trimmed)]
    case .span(let id, let nodes): return dropLast() + [.span(id, nodes.trimmedEnd)]
    case .mark: return self
    }
  }
}
