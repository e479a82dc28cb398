/// A piece of an HTML document; text and attribute values are escaped on the way in, so that no
/// piece can break out of its place (WHATWG HTML, §13.3).
package struct HTML: Sendable, Equatable {
  /// The piece as it is sent.
  package let source: String

  fileprivate init(source: String) { self.source = source }

  /// Nothing.
  static let empty = HTML(source: "")

  /// Words.
  static func text(_ text: String) -> HTML { HTML(source: text.escaped(inAttribute: false)) }

  /// Markup that is part of the program: drawings.
  static func drawing(_ markup: String) -> HTML { HTML(source: markup) }

  /// A whole document.
  static func document(_ root: HTML) -> String { "<!doctype html>\n" + root.source + "\n" }

  /// Pieces one after another.
  static func joined(_ pieces: [HTML]) -> HTML {
    HTML(source: pieces.map(\.source).joined())
  }

  /// An element with its content.
  static func element(
    _ name: StaticString, _ attributes: [Attribute?] = [], @HTMLBuilder _ content: () -> HTML
  ) -> HTML {
    HTML(source: "<\(name)\(written(attributes))>\(content().source)</\(name)>")
  }

  /// An element that holds words only.
  static func element(
    _ name: StaticString, _ attributes: [Attribute?], _ words: String
  ) -> HTML {
    element(name, attributes) { HTML.text(words) }
  }

  /// An element without attributes that holds words only.
  static func element(_ name: StaticString, _ words: String) -> HTML { element(name, [], words) }

  /// An element without content and end tag.
  static func void(_ name: StaticString, _ attributes: [Attribute?]) -> HTML {
    HTML(source: "<\(name)\(written(attributes))>")
  }

  private static func written(_ attributes: [Attribute?]) -> String {
    attributes.compactMap { attribute in
      guard let attribute else { return nil }
      guard let value = attribute.value else { return " \(attribute.name)" }
      return " \(attribute.name)=\"\(value.escaped(inAttribute: true))\""
    }.joined()
  }
}

/// A name and a value inside a start tag; a value of `nil` writes the name alone.
struct Attribute: Sendable {
  let name: StaticString
  let value: String?

  init(_ name: StaticString, _ value: String?) {
    self.name = name
    self.value = value
  }

  static func id(_ value: String) -> Attribute { Attribute("id", value) }
  static func href(_ value: String) -> Attribute { Attribute("href", value) }
  static func name(_ value: String) -> Attribute { Attribute("name", value) }
  static func type(_ value: String) -> Attribute { Attribute("type", value) }
  static func value(_ value: String) -> Attribute { Attribute("value", value) }
  static func lang(_ value: String) -> Attribute { Attribute("lang", value) }
  static func dir(_ value: String) -> Attribute { Attribute("dir", value) }
  /// An attribute that is there or not.
  static func flag(_ name: StaticString) -> Attribute { Attribute(name, nil) }

  /// Class names; nothing where there are none.
  static func classes(_ names: [String]) -> Attribute? {
    names.isEmpty ? nil : Attribute("class", names.joined(separator: " "))
  }
}

/// Puts pieces together in the order in which they are written.
@resultBuilder enum HTMLBuilder {
  static func buildExpression(_ piece: HTML) -> HTML { piece }
  static func buildExpression(_ piece: HTML?) -> HTML { piece ?? .empty }
  static func buildExpression(_ pieces: [HTML]) -> HTML { .joined(pieces) }
  static func buildExpression(_ text: String) -> HTML { .text(text) }
  static func buildBlock(_ pieces: HTML...) -> HTML { .joined(pieces) }
  static func buildOptional(_ piece: HTML?) -> HTML { piece ?? .empty }
  static func buildEither(first piece: HTML) -> HTML { piece }
  static func buildEither(second piece: HTML) -> HTML { piece }
  static func buildArray(_ pieces: [HTML]) -> HTML { .joined(pieces) }
}

extension String {
  /// The text with the characters that mean something to a parser written as references.
  fileprivate func escaped(inAttribute: Bool) -> String {
    var hasSpecial = false
    for byte in utf8 where byte == 0x26 || byte == 0x3C || byte == 0x3E || byte == 0x22 {
      hasSpecial = true
    }
    guard hasSpecial else { return self }
    var text = ""
    text.reserveCapacity(utf8.count + 16)
    for scalar in unicodeScalars {
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"" where inAttribute: text += "&quot;"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
