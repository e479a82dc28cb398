import KioskContent
import KioskText

extension JSONRenderer {
  /// A text with what a reader's program must know about it.
  func text(_ text: LocalizedText) -> JSONValue {
    var members = members(text.text, text.language, text.origin)
    if !text.companions.isEmpty {
      members["companions"] = .array(
        text.companions.map { .members(self.members($0.text, $0.language, $0.origin)) })
    }
    return .members(members)
  }

  private func members(
    _ text: InlineText, _ language: TextLanguage, _ origin: TextOrigin
  ) -> [String: JSONValue?] {
    [
      "text": .string(text.plain), "lang": .string(language.tag.description),
      "dir": .string(language.direction.rawValue), "status": .string(status(origin)),
      "inlines": inlines(text),
    ]
  }

  private func status(_ origin: TextOrigin) -> String {
    switch origin {
    case .original: "original"
    case .translation(let status): status.rawValue
    }
  }

  /// The pieces of a text with codes; a text without codes has none.
  private func inlines(_ text: InlineText) -> JSONValue? {
    text.codes.isEmpty ? nil : .array(text.nodes.map(inline))
  }

  private func inline(_ node: InlineNode) -> JSONValue {
    switch node {
    case .text(let text): .members(["text": .string(text)])
    case .mark(let code):
      .members(["type": .string(code.kind.name), "text": .string(code.equivalentText)])
    case .span(let code, let nodes):
      .members([
        "type": .string(code.kind.name), "children": .array(nodes.map(inline)),
        "address": code.kind.address.map(JSONValue.string),
      ])
    }
  }
}

extension InlineKind {
  fileprivate var address: String? {
    if case .link(let address) = self { return address }
    return nil
  }
}
