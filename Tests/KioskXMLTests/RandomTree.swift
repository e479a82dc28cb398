import TestSupport

@testable import KioskXML

/// Makes trees that a parser could have made: declared namespaces, no two texts in a row.
struct RandomTree {
  private var generator: SplitMix
  private static let alphabet: [String] = [
    "a", "Ä", "ß", "م", "漢", "😀", "e\u{301}", " ", "\n", "\t", "\r", "&", "<", ">", "\"", "'",
    "]]>",
    "&amp;", "\u{85}", "\u{2028}", "\u{FEFF}", "\u{FFFD}", "%", "<![CDATA[", "-", "?",
  ]

  init(seed: UInt64) { generator = SplitMix(seed: seed) }

  mutating func tree() -> XMLTree {
    XMLTree(
      root: element(depth: 1, scope: [:]), prolog: besideRoot(), epilog: besideRoot())
  }

  private mutating func besideRoot() -> [XMLNode] {
    (0..<number(3)).map { _ in aside() }
  }

  private mutating func aside() -> XMLNode {
    let text = string().filter { $0 != "-" && $0 != "?" && !$0.unicodeScalars.contains("\r") }
    if number(2) == 0 { return .comment(text) }
    let data = String(text.drop { $0 == " " || $0 == "\n" || $0 == "\t" })
    return .processingInstruction(target: "t\(number(3))", data: data, offset: 0)
  }

  private mutating func element(depth: Int, scope: [String: String]) -> XMLElement {
    var scope = scope
    var namespaces: [XMLNamespace] = []
    for prefix in ["", "p", "q"] where number(4) == 0 {
      let uri = prefix.isEmpty && number(2) == 0 ? "" : "urn:\(number(3))"
      namespaces.append(XMLNamespace(prefix: prefix, uri: uri))
      scope[prefix] = uri
    }
    let name = name(scope, allowDefault: true)
    return XMLElement(
      name, attributes: attributes(scope), namespaces: namespaces,
      children: children(depth: depth, scope: scope))
  }

  private mutating func attributes(_ scope: [String: String]) -> [XMLAttribute] {
    var seen: Set<XMLName> = []
    return (0..<number(4)).compactMap { _ in
      let name = name(scope, allowDefault: false)
      return seen.insert(name).inserted ? XMLAttribute(name, string()) : nil
    }
  }

  private mutating func name(_ scope: [String: String], allowDefault: Bool) -> XMLName {
    let bound = scope.keys.sorted().filter { !$0.isEmpty }
    let prefix = number(2) == 0 || bound.isEmpty ? "" : bound[number(bound.count)]
    let uri = prefix.isEmpty && !allowDefault ? "" : scope[prefix] ?? ""
    return XMLName(["a", "b", "straße", "x-1"][number(4)], namespace: uri, prefix: prefix)
  }

  private mutating func children(depth: Int, scope: [String: String]) -> [XMLNode] {
    var nodes: [XMLNode] = []
    for _ in 0..<number(depth > 5 ? 2 : 5) {
      switch number(4) {
      case 0, 1: nodes.append(.element(element(depth: depth + 1, scope: scope)))
      case 2:
        if case .text = nodes.last { continue }
        nodes.append(.text(string() + "x"))
      default: nodes.append(aside())
      }
    }
    return nodes
  }

  private mutating func string() -> String {
    (0..<number(8)).map { _ in Self.alphabet[number(Self.alphabet.count)] }.joined()
  }

  private mutating func number(_ below: Int) -> Int { Int.random(in: 0..<below, using: &generator) }
}
