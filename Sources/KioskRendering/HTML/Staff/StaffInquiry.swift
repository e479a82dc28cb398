package import KioskContent

/// What a clerk looks for, and for whom.
package struct StaffInquiry: Sendable {
  /// Words or the number of a page.
  package let words: String
  /// The visitor's language.
  package let visitor: LocaleDeclaration
  /// Whether the site's language shall stand beside the visitor's.
  package let isBeside: Bool
  /// The clerk's language.
  package let clerk: LanguageTag

  /// Takes what a form says.
  package init(
    words: String, visitor: LocaleDeclaration, isBeside: Bool, clerk: LanguageTag
  ) {
    self.words = words
    self.visitor = visitor
    self.clerk = clerk
    self.isBeside = isBeside
  }
}

/// A page that a clerk found.
package struct StaffHit: Sendable {
  /// The page.
  package let id: DocumentID
  /// Its title in the clerk's language.
  package let title: LocalizedText
  /// Its title in the visitor's language.
  package let visitorTitle: LocalizedText

  /// Takes a page with its two titles.
  package init(id: DocumentID, title: LocalizedText, visitorTitle: LocalizedText) {
    self.id = id
    self.title = title
    self.visitorTitle = visitorTitle
  }
}
