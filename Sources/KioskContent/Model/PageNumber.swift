import KioskText

/// The short number of a page, for people who read it out or type it in.
///
/// It follows from the id alone (FNV-1a of its UTF-8, modulo 9000, plus 1000): permanent, and never
/// handed out. Two pages may have the same one.
package struct PageNumber: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// Four digits that do not begin with zero.
  private static let range = 1000...9999

  private let value: Int

  /// The number of a document or a topic.
  package init(_ id: DocumentID) {
    var hash = ContentHash()
    hash.combine(id.rawValue.utf8)
    value = Self.range.lowerBound + hash.bucket(of: Self.range.count)
  }

  /// Reads four decimal digits of any script, with white space anywhere; `nil` for anything else.
  package init?(_ text: String) {
    let digits = removingBidiControls(text).unicodeScalars.filter { !$0.properties.isWhitespace }
    guard digits.count == 4,
      let value = decimalNumber(in: String(String.UnicodeScalarView(digits))),
      Self.range.contains(value)
    else { return nil }
    self.value = value
  }

  /// The four digits in ASCII: they work on every keyboard.
  package var description: String { String(value) }

  package static func < (left: PageNumber, right: PageNumber) -> Bool { left.value < right.value }
}

extension Library {
  /// The pages with a number, by their ids: documents, withdrawn ones too, and topics.
  package func pages(numbered number: PageNumber) -> [DocumentID] {
    let answered = documents.values.filter { $0.state != .draft }.map(\.id)
    let ids = Set(answered + site.topics.map(\.id))
    return ids.filter { PageNumber($0) == number }.sorted()
  }
}
