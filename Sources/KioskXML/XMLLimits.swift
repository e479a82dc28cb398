/// How much one document may ask of the parser.
package struct XMLLimits: Sendable, Equatable {
  /// The greatest size in bytes.
  package let bytes: Int
  /// The greatest depth of elements; the root alone is depth 1.
  package let depth: Int
  /// The most attributes on one element, namespace declarations among them, and the most
  /// namespace declarations in force at one place.
  ///
  /// libxml2 compares every attribute of an element with every other, so that without this limit
  /// one long start tag could keep it busy for hours.
  package let attributes: Int

  /// Makes limits; the least sensible value of each is 1, the greatest size 1 GiB.
  package init(bytes: Int, depth: Int, attributes: Int = 256) {
    self.bytes = min(max(bytes, 1), 1 << 30)
    self.depth = max(depth, 1)
    self.attributes = max(attributes, 1)
  }

  /// The limits of a content document: 8 MiB, depth 64.
  package static let document = XMLLimits(bytes: 8 << 20, depth: 64)
  /// The limits of a file of translations: 64 MiB, depth 64.
  package static let localeFile = XMLLimits(bytes: 64 << 20, depth: 64)
}
