package import KioskXML

/// The smallest translatable piece: a title, a paragraph, a list item.
package struct TextUnit: Sendable, Equatable {
  /// `documentId.elementId`, permanent.
  package let id: String
  /// The words in the source language.
  package let text: InlineText
  /// What a translator should know, where the author says something.
  package let note: String?
  /// Where the element stands in its file.
  package let position: XMLPosition

  /// Makes a unit; the id is `documentId.elementId`.
  package init(id: String, text: InlineText, note: String? = nil, position: XMLPosition) {
    self.id = id
    self.text = text
    self.note = note
    self.position = position
  }
}
