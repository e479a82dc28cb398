/// Keys that have no character (W3C WebDriver, §17.4.2).
enum Key: String {
  case enter = "\u{E007}"
  case escape = "\u{E00C}"
  case end = "\u{E010}"
  case tab = "\u{E004}"
  case space = " "
}

extension Browser {
  /// Touches the middle of an element with a finger.
  func touch(_ selector: String) async throws { try await touch(element(selector)) }

  func touch(_ element: Element) async throws {
    try await perform(
      "arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", element.reference)
    try await session.order(
      "/actions",
      [
        "actions": [
          [
            "type": "pointer", "id": "finger", "parameters": ["pointerType": "touch"],
            "actions": [
              ["type": "pointerMove", "duration": 0, "origin": element.reference, "x": 0, "y": 0],
              ["type": "pointerDown", "button": 0], ["type": "pointerUp", "button": 0],
            ],
          ]
        ]
      ])
  }

  /// Presses and releases keys one after another, wherever the focus is.
  func press(_ keys: Key...) async throws { try await press(keys.map(\.rawValue)) }

  /// Types a text wherever the focus is.
  func type(_ text: String) async throws { try await press(text.map(String.init)) }

  private func press(_ keys: [String]) async throws {
    let strokes = keys.flatMap { key -> [JSON] in
      [["type": "keyDown", "value": .string(key)], ["type": "keyUp", "value": .string(key)]]
    }
    try await session.order(
      "/actions", ["actions": [["type": "key", "id": "keyboard", "actions": .array(strokes)]]])
  }
}
