package import KioskXML

/// One file of `Content/`, decoded.
package struct Document: Sendable, Equatable {
  /// Whether readers may see the document.
  package enum State: Sendable, Equatable {
    case draft
    case published
    /// Answers in the reader's language that it no longer holds, and names its successor.
    case withdrawn(replacedBy: DocumentID?)
  }

  /// The file's name without its ending.
  package let id: DocumentID
  /// What the document is.
  package let kind: DocumentKind
  /// The path below the site's folder.
  package let path: String
  /// The language the document is written in.
  package let sourceLanguage: LanguageTag
  /// Whether readers may see it.
  package let state: State
  /// Whether a wrong word harms.
  package let isCritical: Bool
  /// Whether the record is fiction.
  package let isExample: Bool
  /// Whom the document concerns; empty for everyone.
  package let audience: [Audience]
  /// The heading.
  package let title: TextUnit
  /// One or two sentences for lists, where there are some.
  package let summary: TextUnit?
  /// What it holds, in order.
  package let blocks: [Block<TextUnit>]
  /// Every unit in document order, the title first.
  package let units: [TextUnit]
  /// Where the root element stands.
  package let position: XMLPosition
}
