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
      case .strong, .term, .law, .placeholder: return words
      case .link(let address): return link(words, to: address, in: language)
      }
    }
  }

  private func link(_ words: String, to address: String, in language: TextLanguage) -> String {
    let shown = address.hasPrefix("mailto:") ? String(address.dropFirst(7)) : address
    let ordered = keepingOrder(kept(shown), in: language)
    return words == shown ? ordered : "\(words) (\(ordered))"
  }

  private func mark(_ code: InlineCode, in language: TextLanguage) -> String {
    switch code.kind {
    case .law(let citation): keepingOrder(bindingSectionSigns(citation), in: language)
    case .placeholder: code.equivalentText
    case .strong, .term, .link: ""
    }
  }

  /// Latin text inside a text of a language.
  func keepingOrder(_ text: String, in language: TextLanguage) -> String {
    language.direction == .rightToLeft ? text.isolated(.leftToRight) : text
  }
}
