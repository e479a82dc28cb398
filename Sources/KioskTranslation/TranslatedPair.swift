package import KioskContent

/// A unit in its own language and in another: what a rule of quality looks at.
package struct TranslatedPair: Sendable {
  /// The unit as it is written today.
  package let unit: TextUnit
  /// The language of the unit.
  package let sourceLanguage: LanguageTag
  /// The stored translation.
  package let stored: TranslationUnit
  /// What is translated into.
  package let locale: LocaleDeclaration

  package init(
    unit: TextUnit, sourceLanguage: LanguageTag, stored: TranslationUnit, locale: LocaleDeclaration
  ) {
    self.unit = unit
    self.sourceLanguage = sourceLanguage
    self.stored = stored
    self.locale = locale
  }
}
