/// The permanent name of a document or a topic: its file name, `[a-z0-9-]+`, unique in the site.
package struct DocumentID: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The id as it stands in addresses and on paper.
  package let rawValue: String

  /// Makes an id from text; `nil` where a character is outside `[a-z0-9-]` or the text is empty.
  package init?(_ text: some StringProtocol) {
    guard !text.isEmpty, text.utf8.allSatisfy(DocumentID.allows) else { return nil }
    rawValue = String(text)
  }

  private init(known text: String) { rawValue = text }

  /// The pseudo document that holds the units of `site.xml`.
  package static let site = DocumentID(known: "site")
  /// The pseudo document that holds the program's own words.
  package static let interface = DocumentID(known: "interface")

  /// The words of an address that no document or topic may take (design: addresses).
  package static let reserved: Set<String> = [
    "offices", "contacts", "offers", "search", "help", "print", "assets", "health", "staff",
    "site", "interface", "languages", "my-first-steps", "phrases", "fonts", "kiosk",
  ]

  /// The id as it stands in addresses and on paper.
  package var description: String { rawValue }

  /// Orders ids by their bytes.
  package static func < (left: DocumentID, right: DocumentID) -> Bool {
    left.rawValue < right.rawValue
  }

  private static func allows(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
