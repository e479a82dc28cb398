package import KioskXML

/// Changes to a file as text: every byte that no change names stays as it is.
package struct TextEdits: Sendable {
  private var edits: [(range: Range<Int>, bytes: [UInt8])] = []
  private let source: XMLSource

  /// Edits the file that a tree was read from.
  package init(of tree: XMLTree) { source = tree.source }

  /// Whether nothing is to be changed.
  package var isEmpty: Bool { edits.isEmpty }

  /// Puts a text in the place of some bytes; places must not overlap.
  package mutating func replace(_ range: Range<Int>, by text: String) {
    edits.append((range, Array(text.utf8)))
  }

  /// Sets an attribute without a prefix, or `xml:id`, in its place or behind the others.
  package mutating func set(_ name: String, _ value: String, on element: XMLElement) {
    let local = name.split(separator: ":").last.map(String.init) ?? name
    let existing = element.attributes.first { $0.name.written == name || $0.name.local == local }
    if let existing { return replace(valueRange(of: existing), by: value.escaped) }
    let end =
      element.attributes.map { valueRange(of: $0).upperBound + 1 }.max() ?? nameEnd(of: element)
    replace(end..<end, by: " \(name)=\"\(value.escaped)\"")
  }

  /// Removes an attribute with the white space before it.
  package mutating func remove(_ attribute: XMLAttribute) {
    var start = attribute.offset
    while start > 0, source.bytes[start - 1].isSpace { start -= 1 }
    replace(start..<(valueRange(of: attribute).upperBound + 1), by: "")
  }

  /// The file with every change.
  package var bytes: [UInt8] {
    var result: [UInt8] = []
    var index = 0
    for edit in edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      result += source.bytes[index..<max(index, edit.range.lowerBound)] + edit.bytes
      index = max(index, edit.range.upperBound)
    }
    return result + source.bytes[index...]
  }

  /// What stands between the quotes.
  private func valueRange(of attribute: XMLAttribute) -> Range<Int> {
    let start = attribute.valueOffset
    guard start > 0, start <= source.bytes.count else { return start..<start }
    let quote = source.bytes[start - 1]
    return start..<(source.bytes[start...].firstIndex(of: quote) ?? start)
  }

  private func nameEnd(of element: XMLElement) -> Int {
    element.offset + 1 + element.name.written.utf8.count
  }
}

extension UInt8 {
  fileprivate var isSpace: Bool { self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D }
}

extension String {
  /// The text as the value of an attribute between `"` quotes.
  fileprivate var escaped: String {
    replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
  }
}

extension XMLTree {
  /// The root and all elements below it, in document order.
  package var allElements: [XMLElement] { root.withDescendants }
}

extension XMLElement {
  fileprivate var withDescendants: [XMLElement] {
    [self] + elements.flatMap(\.withDescendants)
  }
}
