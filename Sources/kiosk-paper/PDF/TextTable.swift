/// Short texts, each known by a number: one scalar by itself, others by their place.
struct TextTable {
  /// The number of a text.
  typealias Text = UInt32

  /// Stands for a glyph that adds nothing to the letters around it: WORD JOINER.
  static let nothing: Text = 0x2060

  private static let first: Text = 0x11_0000
  private var texts: [[Unicode.Scalar]] = []
  private var known: [[Unicode.Scalar]: Text] = [:]

  /// The number of some letters.
  mutating func text(_ scalars: some Collection<Unicode.Scalar>) -> Text {
    if let only = scalars.first, scalars.count == 1 { return only.value }
    let scalars = Array(scalars)
    guard !scalars.isEmpty else { return Self.nothing }
    if let text = known[scalars] { return text }
    let text = Self.first + Text(texts.count)
    texts.append(scalars)
    known[scalars] = text
    return text
  }

  /// The letters of a number.
  func scalars(_ text: Text) -> [Unicode.Scalar] {
    guard text >= Self.first else { return Unicode.Scalar(text).map { [$0] } ?? [] }
    return texts[Int(text - Self.first)]
  }

  /// A letter as it is copied: all white space but a wide one is a blank, and what stands for
  /// nothing, or for no character, is left out.
  static func copied(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x21...0x7E, 0x20, 0xAD: scalar
    case 0x09...0x0D, 0xA0, 0x2007, 0x2028, 0x2029, 0x202F: " "
    case ..<0x20, 0x7F..<0xA0, 0x200B, 0x200E...0x200F, 0x202A...0x202E, 0x2060, 0x2066...0x2069,
      0xFEFF,
      0xFDD0...0xFDEF:
      nil
    default: scalar.value & 0xFFFE == 0xFFFE ? nil : scalar
    }
  }
}
