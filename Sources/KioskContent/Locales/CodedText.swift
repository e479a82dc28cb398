import KioskText

/// A unit's text as a locale file holds it: words and the ids of codes, white space folded, NFC.
///
/// Two texts are equal when a reader would see the same words around the same codes.
package struct CodedText: Sendable, Equatable {
  /// Nearly every text is words alone, and a site has hundreds of thousands: none needs an array.
  private enum Content: Sendable, Equatable {
    case words(String)
    case pieces([CodedNode])
  }

  private let content: Content

  /// Takes pieces that are folded and in NFC.
  package init(_ nodes: [CodedNode]) {
    if nodes.count == 1, case .text(let words) = nodes[0] {
      content = .words(words)
    } else {
      content = .pieces(nodes)
    }
  }

  /// Takes words alone, folded and in NFC.
  init(words: String) { content = .words(words) }

  /// The pieces in the order of the file.
  package var nodes: [CodedNode] {
    switch content {
    case .words(let words): [.text(words)]
    case .pieces(let nodes): nodes
    }
  }

  /// Whether a reader would see nothing: no code that stands for itself, and no character but
  /// spaces of any kind.
  package var isBlank: Bool {
    marks.isEmpty && plain.unicodeScalars.allSatisfy(\.properties.isWhitespace)
  }

  /// The ids of the codes, with a sign for whether they enclose words.
  package var codes: [CodeUse] { nodes.flatMap(\.codes) }

  /// The ids of the codes that stand for themselves, sorted.
  package var marks: [String] { codes.filter { !$0.encloses }.map(\.id).sorted() }

  /// The words alone, without codes.
  package var plain: String { nodes.map(\.plain).joined() }
}

/// One piece of a coded text.
package enum CodedNode: Sendable, Equatable {
  case text(String)
  /// A `<g>` with its id.
  case span(String, [CodedNode])
  /// An `<x/>` with its id.
  case mark(String)

  /// The ids of the codes here.
  package var codes: [CodeUse] {
    switch self {
    case .text: []
    case .span(let id, let nodes): [CodeUse(id: id, encloses: true)] + nodes.flatMap(\.codes)
    case .mark(let id): [CodeUse(id: id, encloses: false)]
    }
  }

  fileprivate var plain: String {
    switch self {
    case .text(let text): text
    case .span(_, let nodes): nodes.map(\.plain).joined()
    case .mark: ""
    }
  }
}

/// A code that stands somewhere in a text.
package struct CodeUse: Sendable, Hashable, Comparable {
  /// The id of the code.
  package let id: String
  /// Whether it encloses words.
  package let encloses: Bool

  /// Orders by id.
  package static func < (left: CodeUse, right: CodeUse) -> Bool { left.id < right.id }
}

extension InlineText {
  /// The text as a locale file would hold it.
  package var coded: CodedText { CodedText(nodes.map(\.coded)) }

  /// The words of a translation with this text's codes; words of a code that is no longer here
  /// stand without it.
  package func translated(by target: CodedText) -> InlineText {
    let known = Dictionary(codes.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return InlineText(target.nodes.flatMap { $0.resolved(known) })
  }
}

extension InlineNode {
  fileprivate var coded: CodedNode {
    switch self {
    case .text(let text): .text(normalizedNFC(text))
    case .span(let code, let nodes): .span(code.id, nodes.map(\.coded))
    case .mark(let code): .mark(code.id)
    }
  }
}

extension CodedNode {
  fileprivate func resolved(_ codes: [String: InlineCode]) -> [InlineNode] {
    switch self {
    case .text(let text): return [.text(text)]
    case .span(let id, let nodes):
      let inner = nodes.flatMap { $0.resolved(codes) }
      return codes[id].map { [.span($0, inner)] } ?? inner
    case .mark(let id): return codes[id].map { [.mark($0)] } ?? []
    }
  }
}
