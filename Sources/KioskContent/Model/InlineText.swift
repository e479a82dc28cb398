/// The text of one unit: words with a few marked places, white space folded.
///
/// The nodes are written by the document; a translation says where the same codes stand in its own
/// sentence, never what they are.
package struct InlineText: Sendable, Equatable {
  /// The pieces in reading order.
  package let nodes: [InlineNode]

  /// Makes a text of pieces in reading order.
  package init(_ nodes: [InlineNode]) { self.nodes = nodes }

  /// A text without codes.
  package init(plain text: String) { nodes = text.isEmpty ? [] : [.text(text)] }

  /// Whether nothing is written here.
  package var isEmpty: Bool { nodes.isEmpty }

  /// The codes in document order, outer before inner.
  package var codes: [InlineCode] { nodes.flatMap(\.codes) }

  /// The words alone; a law is its citation, a placeholder its name in braces.
  package var plain: String { nodes.map(\.plain).joined() }
}

/// One piece of a unit's text.
package indirect enum InlineNode: Sendable, Equatable {
  /// Words.
  case text(String)
  /// A code that encloses words: `strong`, `term` or `link`.
  case span(InlineCode, [InlineNode])
  /// A code that stands for itself: `law` or a placeholder.
  case mark(InlineCode)

  fileprivate var codes: [InlineCode] {
    switch self {
    case .text: []
    case .span(let code, let nodes): [code] + nodes.flatMap(\.codes)
    case .mark(let code): [code]
    }
  }

  fileprivate var plain: String {
    switch self {
    case .text(let text): text
    case .span(_, let nodes): nodes.map(\.plain).joined()
    case .mark(let code): code.equivalentText
    }
  }
}

/// A marked place with the id that translations use for it.
package struct InlineCode: Sendable, Hashable {
  /// The kind's name and its number within the unit (`term1`); a placeholder's own name.
  package let id: String
  /// What the place is.
  package let kind: InlineKind

  /// Makes a code from the id that translations use for it.
  package init(id: String, kind: InlineKind) {
    self.id = id
    self.kind = kind
  }

  /// What a translation tool shows for the code; empty for codes that enclose words.
  package var equivalentText: String {
    switch kind {
    case .strong, .term, .link: ""
    case .law(let citation): citation
    case .placeholder(let name): "{\(name)}"
    }
  }
}

/// The closed list of what may be marked inside a sentence.
package enum InlineKind: Sendable, Hashable {
  /// A word that matters.
  case strong
  /// An official German word, explained where it first stands.
  case term
  /// A web or mail address behind words.
  case link(address: String)
  /// A citation, never translated.
  case law(String)
  /// A value that the program puts in; only in the program's own words.
  case placeholder(String)

  /// The name that numbers the code within its unit.
  package var name: String {
    switch self {
    case .strong: "strong"
    case .term: "term"
    case .link: "link"
    case .law: "law"
    case .placeholder(let name): name
    }
  }
}
