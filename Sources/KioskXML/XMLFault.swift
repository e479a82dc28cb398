/// One reason why a document is refused, and where it lies.
package struct XMLFault: Sendable, Equatable {
  /// The reason, as data; words are made elsewhere.
  package enum Kind: Sendable, Equatable {
    /// The document has no bytes, or none but a byte order mark.
    case empty
    /// More bytes than the limit; at 1:1.
    case tooLarge(limit: Int)
    /// An element deeper than the limit; at its `<`.
    case tooDeep(limit: Int)
    /// An element with more attributes, or more namespaces in force, than the limit; at its `<`.
    case tooManyAttributes(limit: Int)
    /// Bytes that are not well-formed UTF-8 (Unicode, table 3-7); at the first of them.
    case badUTF8
    /// An encoding other than UTF-8 or US-ASCII: declared, then at its name; or recognized from
    /// the first bytes, then at 1:1.
    case encoding(declared: String)
    /// A code point that XML 1.0 does not allow, raw or as a character reference.
    case controlCharacter(UInt32)
    /// A document type declaration; at its `<`.
    case doctype
    /// A reference to an entity other than the predefined five; at its `&`.
    case entity(name: String)
    /// An end tag that does not close the open element; at its `<`.
    case mismatchedTag(open: String, close: String)
    /// An attribute or declaration that stands twice on an element; at the second one.
    case duplicateAttribute(name: String)
    /// A prefix that no declaration in force binds; at the `<` or at the attribute.
    case unboundPrefix(String)
    /// Anything else that is not well-formed: libxml2's words, trimmed, and its error code.
    case syntax(message: String, code: Int)
  }

  /// What is wrong.
  package let kind: Kind
  /// Where it is wrong.
  package let position: XMLPosition

  /// Makes a fault of a kind at a position.
  package init(kind: Kind, position: XMLPosition) {
    self.kind = kind
    self.position = position
  }
}
