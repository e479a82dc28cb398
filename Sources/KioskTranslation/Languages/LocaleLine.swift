package import KioskXML

/// Adds a line to `Locales/locales.xml` as a text edit: every other byte stays as it is.
package enum LocaleLine {
  /// The file with a `<locale>` behind the last one.
  ///
  /// - Parameter attributes: names and values in order.
  /// - Returns: `nil` where the file declares no locale to stand behind.
  package static func added(
    _ attributes: [(name: String, value: String)], to tree: XMLTree
  ) -> [UInt8]? {
    let bytes = tree.source.bytes
    guard
      let index = tree.root.children.lastIndex(where: { node in
        guard case .element(let element) = node else { return false }
        return element.name.local == "locale"
      }), case .element(let last) = tree.root.children[index]
    else { return nil }
    let end =
      index + 1 < tree.root.children.count
      ? tree.root.children[index + 1].offset : endTag(of: tree.root, in: bytes)
    guard let end, end > last.offset, end <= bytes.count else { return nil }
    let line = lineStart(of: last, in: bytes) + Array(written(attributes, like: last).utf8)
    return Array(bytes[..<end]) + line + Array(bytes[end...])
  }

  /// The last `</`, before which a root without white space at its end closes.
  private static func endTag(of root: XMLElement, in bytes: [UInt8]) -> Int? {
    bytes.indices.dropLast().last {
      bytes[$0] == UInt8(ascii: "<") && bytes[$0 + 1] == UInt8(ascii: "/")
    }
  }

  /// The line end and the indentation before an element.
  private static func lineStart(of element: XMLElement, in bytes: [UInt8]) -> [UInt8] {
    let before = bytes[..<element.offset]
    let spaces = before.reversed().prefix { $0 == 0x20 || $0 == 0x09 }
    let line = before.dropLast(spaces.count)
    guard line.last == 0x0A else { return Array("\n  ".utf8) }
    let ending: [UInt8] = line.dropLast().last == 0x0D ? [0x0D, 0x0A] : [0x0A]
    return ending + spaces.reversed()
  }

  private static func written(
    _ attributes: [(name: String, value: String)], like element: XMLElement
  ) -> String {
    let copy = XMLElement(
      XMLName(element.name.written),
      attributes: attributes.map { XMLAttribute(XMLName($0.name), $0.value) })
    let text = String(decoding: XMLTree(root: copy).serialized(), as: UTF8.self)
    return text.split(separator: "\n").last.map(String.init) ?? ""
  }
}
