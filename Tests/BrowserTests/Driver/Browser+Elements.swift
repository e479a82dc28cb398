import Testing

/// An element of the page that is open (W3C WebDriver, §11).
struct Element: Decodable, Sendable {
  let id: String

  private enum CodingKeys: String, CodingKey {
    case id = "element-6066-11e4-a52e-4f735466cecf"
  }

  /// As an argument of a script or the origin of a movement.
  var reference: JSON { [CodingKeys.id.rawValue: .string(id)] }
}

/// Where an element lies in the viewport, in CSS pixels.
struct Box: Decodable, Sendable {
  let x: Double
  let y: Double
  let width: Double
  let height: Double
}

extension Browser {
  /// The only element that a CSS selector finds; waits for it.
  @discardableResult func element(_ selector: String) async throws -> Element {
    try await eventually("one element \(selector)") {
      let found = try await elements(selector)
      return found.count == 1 ? found[0] : nil
    }
  }

  func elements(_ selector: String) async throws -> [Element] {
    try await session.post(
      "/elements", ["using": "css selector", "value": .string(selector)])
  }

  /// Clicks as a mouse does.
  func click(_ selector: String) async throws {
    try await session.order("/element/\(element(selector).id)/click")
  }

  /// Types into an element.
  func type(_ text: String, into selector: String) async throws {
    try await session.order("/element/\(element(selector).id)/value", ["text": .string(text)])
  }

  /// Whether a reader sees the only element that a selector finds.
  func isShown(_ selector: String) async throws -> Bool {
    try await run(
      """
      const element = document.querySelector(arguments[0]);
      return element !== null && element.checkVisibility({visibilityProperty: true});
      """, .string(selector))
  }

  /// Whether the page is in a language; the address says so only on a reader's own device: a room's
  /// screen fetches pages into one document.
  func isIn(_ tag: String) async throws -> Bool {
    try await run("return document.documentElement.lang") == tag
  }

  /// Waits until the page has a heading.
  func meets(_ heading: String) async throws {
    try await eventually("the page \(heading)") { try await texts("h1") == [heading] }
  }

  /// The words of every element that a selector finds, as they are shown.
  func texts(_ selector: String) async throws -> [String] {
    try await run(
      "return [...document.querySelectorAll(arguments[0])].map(e => e.innerText.trim())",
      .string(selector))
  }

  /// An attribute of every element that a selector finds.
  func attributes(_ name: String, of selector: String) async throws -> [String?] {
    try await run(
      "return [...document.querySelectorAll(arguments[0])].map(e => e.getAttribute(arguments[1]))",
      .string(selector), .string(name))
  }

  /// Where the elements that a selector finds lie.
  func boxes(_ selector: String) async throws -> [Box] {
    try await run(
      """
      return [...document.querySelectorAll(arguments[0])].map(element => {
        const {x, y, width, height} = element.getBoundingClientRect();
        return {x, y, width, height};
      });
      """, .string(selector))
  }
}
