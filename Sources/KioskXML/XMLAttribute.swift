/// One attribute of an element; namespace declarations are not among them.
package struct XMLAttribute: Sendable, Equatable {
  /// The name; without a prefix it is in no namespace.
  package let name: XMLName
  /// The value with references resolved and white space normalized (XML 1.0, section 3.3.3).
  package let value: String
  private let nameOffset: UInt32
  private let quotedOffset: UInt32

  /// Makes an attribute; offsets are 0 for one that was not read from a source.
  package init(_ name: XMLName, _ value: String, offset: Int = 0, valueOffset: Int = 0) {
    self.name = name
    self.value = value
    nameOffset = UInt32(clamping: offset)
    quotedOffset = UInt32(clamping: valueOffset)
  }

  /// The byte offset of the first byte of its name.
  package var offset: Int { Int(nameOffset) }
  /// The byte offset of the first byte inside the quotes.
  package var valueOffset: Int { Int(quotedOffset) }
}
