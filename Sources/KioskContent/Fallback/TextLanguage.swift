package import KioskText

/// The language and direction of a piece of text, as a reader's program must know them.
package struct TextLanguage: Hashable, Sendable {
  /// The tag of the language.
  package let tag: LanguageTag
  /// The direction of its script.
  package let direction: TextDirection

  /// Takes a language that the site declares.
  package init(tag: LanguageTag, direction: TextDirection) {
    self.tag = tag
    self.direction = direction
  }

  /// A language that the site does not declare: the direction follows from its likely script.
  package init(undeclared tag: LanguageTag) {
    self.init(tag: tag, direction: TextDirection(script: tag.maximized.script ?? "Latn"))
  }
}
