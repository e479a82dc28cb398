/// One word, number or sign of a German text.
struct GermanToken: Sendable, Equatable {
  enum Kind: Sendable {
    case word
    /// Figures, with what stands between them: `9.30`, `030 23125 100`, `3.5.2026`.
    case number
    /// A shortened word with its full stop: `Nr.`, `z. B.`.
    case abbreviation
    /// What is not the author's to word: a citation, a placeholder, an address.
    case protected
    /// One character of anything else.
    case sign
  }

  let kind: Kind
  /// As it is written.
  let text: String
  /// Whether the document marks it as an official word.
  let isTerm: Bool
  /// Whether white space stands before it.
  let followsSpace: Bool

  /// Whether a reader counts it as a word.
  var isCounted: Bool { kind != .sign }

  /// The text in small letters.
  var lower: String { text.lowercased() }

  var isCapitalised: Bool { text.first?.isUppercase ?? false }

  func isSign(_ signs: Set<String>) -> Bool { kind == .sign && signs.contains(text) }

  func isWord(_ words: Set<String>) -> Bool { kind == .word && words.contains(lower) }
}

/// A sentence, a heading or an item of a list.
struct GermanSentence: Sendable, Equatable {
  let tokens: [GermanToken]

  /// Words, numbers, abbreviations and what is protected.
  var words: [GermanToken] { tokens.filter(\.isCounted) }

  var commas: Int { tokens.count { $0.isSign([","]) } }

  /// The sentence as it is written.
  var text: String { tokens.written }
}

extension Sequence<GermanToken> {
  /// The tokens with the spaces between them.
  var written: String {
    reduce(into: "") { text, token in
      if token.followsSpace, !text.isEmpty { text += " " }
      text += token.text
    }
  }
}
