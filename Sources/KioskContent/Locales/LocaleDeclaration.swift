package import KioskText
package import KioskXML

/// A language that the site speaks, as `Locales/locales.xml` declares it.
package struct LocaleDeclaration: Sendable, Equatable {
  /// The tag as written, which is also the name of the locale file and the address.
  package let tag: LanguageTag
  /// The language's own name.
  package let endonym: String
  /// Its English name, for staff.
  package let english: String
  /// ISO 15924.
  package let script: String
  /// The direction of the script.
  package let direction: TextDirection
  /// The digits of dates and amounts.
  package let digits: DigitSystem
  /// The languages to show where a text is missing, in order; the document's own comes last.
  package let fallback: [LanguageTag]
  /// A further own name with a tile of its own.
  package let also: [FurtherName]
  /// Where the element stands in its file.
  package let position: XMLPosition
}

/// A second own name of a locale: Dari beside Persian.
package struct FurtherName: Sendable, Equatable {
  /// The tag of the language.
  package let tag: LanguageTag
  /// The language's own name.
  package let endonym: String
}

/// A language that is spoken somewhere in the city, without a locale of its own.
package struct LanguageDeclaration: Sendable, Equatable {
  /// The tag of the language.
  package let tag: LanguageTag
  /// The language's own name.
  package let endonym: String
  /// Its English name, for staff.
  package let english: String
}

/// `Locales/locales.xml`: the languages in menu order.
package struct LocaleList: Sendable, Equatable {
  /// The locale of readers whose wishes match none.
  package let defaultTag: LanguageTag
  /// The locales in the order of the menu, at least one.
  package let locales: [LocaleDeclaration]
  /// The languages without a locale of their own.
  package let languages: [LanguageDeclaration]
  /// The operator's own decisions on which locale answers which wish.
  package let decisions: [MatchingRule]
  /// Where the default is named.
  package let position: XMLPosition

  /// The declaration of a tag as written.
  package subscript(tag: LanguageTag) -> LocaleDeclaration? {
    locales.first { $0.tag == tag }
  }

  /// The own name of any language the site knows.
  package func endonym(of tag: LanguageTag) -> String? {
    self[tag]?.endonym ?? languages.first { $0.tag == tag }?.endonym
      ?? locales.lazy.flatMap(\.also).first { $0.tag == tag }?.endonym
  }
}
