/// One thing that can stand in an element, or beside the root.
///
/// A CDATA section is text; adjacent text is one node; white space is kept. An offset is the byte
/// offset of the first byte of the node in its source, 0 for nodes made in code.
package enum XMLNode: Sendable, Equatable {
  /// An element.
  case element(XMLElement)
  /// A run of text with references resolved.
  case text(String, offset: Int)
  /// A comment, without its delimiters.
  case comment(String, offset: Int)
  /// A processing instruction; the data begins after the white space that follows the target.
  case processingInstruction(target: String, data: String, offset: Int)

  /// A run of text that was not read from a source.
  package static func text(_ text: String) -> XMLNode { .text(text, offset: 0) }

  /// A comment that was not read from a source.
  package static func comment(_ text: String) -> XMLNode { .comment(text, offset: 0) }

  /// The byte offset at which the node begins in its source.
  package var offset: Int {
    switch self {
    case .element(let element): element.offset
    case .text(_, let offset), .comment(_, let offset): offset
    case .processingInstruction(_, _, let offset): offset
    }
  }
}
