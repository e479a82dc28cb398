import KioskContent

/// The characters of a unit, each with what the document says about its place.
struct GermanLetters: Sendable {
  struct Letter: Sendable {
    let character: Character
    let isTerm: Bool
    /// The whole text of a code that stands for itself.
    let mark: String?
  }

  private(set) var letters: [Letter] = []

  init(_ text: InlineText) { append(text.nodes, isTerm: false) }

  private mutating func append(_ nodes: [InlineNode], isTerm: Bool) {
    for node in nodes {
      switch node {
      case .text(let text):
        letters += text.map { Letter(character: $0, isTerm: isTerm, mark: nil) }
      case .span(let code, let inner): append(inner, isTerm: isTerm || code.kind == .term)
      case .mark(let code):
        letters.append(Letter(character: "\u{FFFC}", isTerm: isTerm, mark: code.equivalentText))
      }
    }
  }
}
