/// A key of a keyboard on the screen.
package struct KeyboardKey: Sendable, Equatable {
  /// What stands on the key.
  package let label: String
  /// What the key types, in NFC; empty where it only opens a plane.
  package let text: String
  /// The plane that is shown from then on; `nil` to stay.
  package let opens: Int?

  /// A key that types one code point, and may open a plane besides.
  init(_ scalar: Unicode.Scalar, opens plane: Int? = nil) {
    text = String(scalar)
    label = Self.labels[scalar] ?? (scalar.isMark ? "\u{25CC}\(scalar)" : text)
    opens = plane
  }

  /// A key that types nothing.
  init(label: String, opens plane: Int) {
    self.label = label
    text = ""
    opens = plane
  }

  /// What has no shape of its own: the zero width non-joiner, by the name it has in Persian.
  private static let labels: [Unicode.Scalar: String] = ["\u{200C}": "نیم‌فاصله"]
}

extension Unicode.Scalar {
  fileprivate var isMark: Bool {
    [.nonspacingMark, .spacingMark].contains(properties.generalCategory)
  }
}
