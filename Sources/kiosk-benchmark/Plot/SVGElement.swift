/// An element of a picture, as text (SVG 1.1).
struct SVGElement: Equatable {
  /// What stands between its tags.
  enum Content: Equatable {
    case text(String)
    case elements([SVGElement])
  }

  let name: String
  let attributes: [Attribute]
  let content: Content

  /// A name with its value.
  struct Attribute: Equatable {
    let name: String
    let value: String
  }

  init(_ name: String, _ attributes: KeyValuePairs<String, String>, _ elements: [SVGElement] = []) {
    self.init(name, attributes, .elements(elements))
  }

  init(_ name: String, _ attributes: KeyValuePairs<String, String>, text: String) {
    self.init(name, attributes, .text(text))
  }

  private init(_ name: String, _ attributes: KeyValuePairs<String, String>, _ content: Content) {
    self.name = name
    self.attributes = attributes.map { Attribute(name: $0.key, value: $0.value) }
    self.content = content
  }

  /// The element and all below it, a line each.
  var markup: String { lines(margin: "").map { $0 + "\n" }.joined() }

  private func lines(margin: String) -> [String] {
    let fields = attributes.map { " \($0.name)=\"\($0.value.escaped)\"" }.joined()
    switch content {
    case .text(let text): return ["\(margin)<\(name)\(fields)>\(text.escaped)</\(name)>"]
    case .elements([]): return ["\(margin)<\(name)\(fields)/>"]
    case .elements(let elements):
      return ["\(margin)<\(name)\(fields)>"] + elements.flatMap { $0.lines(margin: margin + "  ") }
        + ["\(margin)</\(name)>"]
    }
  }
}

extension String {
  fileprivate var escaped: String {
    replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }
}
