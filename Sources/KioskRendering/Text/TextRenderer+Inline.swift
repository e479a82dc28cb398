import KioskContent
import KioskText

extension TextRenderer {
  /// A unit's words in one line; links carry their address.
  func inline(_ text: InlineText, in language: TextLanguage) -> String {
    text.nodes.map { inline($0, in: language) }.joined()
  }

  private func inline(_ node: InlineNode, in language: TextLanguage) -> String {
    switch node {
    case .text(let text): return text
    case .mark(let code): return mark(code, in: language)
    case .span(let code, let nodes):
      let words = nodes.map { inline($0, in: language) }.joined()
      switch code.kind {
      case .strong, .term: return words
      case .link(let address):
        return words == address
          ? keepingOrder(address, in: language)
          : "\(words) (\(keepingOrder(address, in: language)))"
      case .law, .placeholder: return words
      }
    }
  }

  private func mark(_ code: InlineCode, in language: TextLanguage) -> String {
    switch code.kind {
    case .law(let citation): keepingOrder(bindingSectionSigns(citation), in: language)
    case .placeholder: code.equivalentText
    case .strong, .term, .link: ""
    }
  }

  private func keepingOrder(_ text: String, in language: TextLanguage) -> String {
    language.direction == .rightToLeft ? text.isolated(.leftToRight) : text
  }
}
