/// One document as plain values: what stands before the root, the root, and what follows it.
///
/// The XML declaration is not kept, nor is white space outside the root. KioskXML turns bytes into
/// such a tree and back; it knows file, line and column, and no vocabulary.
package struct XMLTree: Sendable, Equatable {
  /// Where the tree was read from, for positions; empty for a tree made in code.
  package let source: XMLSource
  /// The comments and processing instructions before the root.
  package var prolog: [XMLNode]
  /// The document element.
  package var root: XMLElement
  /// The comments and processing instructions after the root.
  package var epilog: [XMLNode]

  /// Makes a tree in code.
  package init(
    root: XMLElement,
    prolog: [XMLNode] = [],
    epilog: [XMLNode] = [],
    source: XMLSource = XMLSource(path: "", bytes: [])
  ) {
    self.source = source
    self.prolog = prolog
    self.root = root
    self.epilog = epilog
  }
}
