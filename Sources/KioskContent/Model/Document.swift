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

  package let id: DocumentID
  package let kind: DocumentKind
  /// The path below the site's folder.
  package let path: String
  package let sourceLanguage: LanguageTag
  package let state: State
  /// Whether a wrong word harms.
  package let isCritical: Bool
  /// Whether the record is fiction.
  package let isExample: Bool
  package let audience: [Audience]
  package let title: TextUnit
  package let summary: TextUnit?
  package let blocks: [Block<TextUnit>]
  /// Every unit in document order, the title first.
  package let units: [TextUnit]
  /// Where the root element stands.
  package let position: XMLPosition
}
