package import KioskContent
import KioskXML

/// How far a locale is translated, by document and unit, what matters most first.
package struct TranslationProgress: Sendable {
  /// One text.
  package struct Unit: Sendable {
    /// `documentId.elementId`.
    package let id: String
    /// The words in the source language.
    package let text: String
    /// How far it is translated.
    package let status: TranslationStatus
    /// How many words the source has.
    package let words: Int
    /// The file and the line of the translation, where there is one.
    package let place: String?
  }

  /// One document, or the site's or the program's own words.
  package struct Document: Sendable {
    /// The name of the document.
    package let id: DocumentID
    /// Its title in the source language.
    package let title: String
    /// When it should be translated.
    package let urgency: Urgency
    /// In document order.
    package let units: [Unit]
  }

  /// The locale.
  package let locale: LocaleDeclaration
  /// In the order in which they should be translated.
  package let documents: [Document]

  /// Looks at every text of a site.
  package init(library: Library, locale: LocaleDeclaration) {
    self.locale = locale
    let texts = SourceTexts(tag: locale.tag, originals: library.originals(for: locale.tag))
    let translations = library.translations[locale.tag] ?? .none
    let urgencies = Urgencies(library)
    let ordered = texts.originals.enumerated().sorted { left, right in
      let (first, second) = (
        urgencies.place(of: left.element.id), urgencies.place(of: right.element.id)
      )
      return (first.urgency, first.index, left.offset) < (
        second.urgency, second.index, right.offset
      )
    }
    documents = ordered.map(\.element).map { original in
      Document(
        id: original.id, title: library.title(of: original.id),
        urgency: urgencies.place(of: original.id).urgency,
        units: original.units.map { Unit($0, texts, translations, library) })
    }
  }
}

extension TranslationProgress.Unit {
  fileprivate init(
    _ unit: TextUnit, _ texts: SourceTexts, _ translations: Translations, _ library: Library
  ) {
    let stored = translations[unit.id]
    let found = texts[unit.id]?.status(of: stored, in: texts.tag) ?? .missing
    // What the site leaves out of the program's words, the program brings itself.
    let builtIn = library.builtInWords.translations[texts.tag]?[unit.id]?.target?.isBlank == false
    let status = found == .missing && builtIn ? .upToDate : found
    self.init(
      id: unit.id, text: unit.text.plain, status: status, words: unit.text.plain.wordCount,
      place: stored.map { "\($0.path):\($0.position.line)" })
  }
}

extension TranslationStatus {
  /// Whether a translator has something to do: what only waits for a reviewer is not left.
  package var isLeft: Bool {
    switch self {
    case .missing, .inTranslation, .outdated: true
    case .machineTranslated, .upToDate, .reviewed: false
    }
  }
}

extension [TranslationProgress.Unit] {
  /// How many units have a status.
  package func count(_ status: TranslationStatus) -> Int { count { $0.status == status } }

  /// How many words of the source are still to be translated, or to be compared anew.
  package var wordsLeft: Int { reduce(0) { $0 + ($1.status.isLeft ? $1.words : 0) } }

  /// The units with something left to do.
  package var left: [TranslationProgress.Unit] { filter(\.status.isLeft) }
}

extension TranslationProgress {
  /// Every unit of every document.
  package var units: [Unit] { documents.flatMap(\.units) }
}

extension Library {
  /// What a document is called in its own language.
  fileprivate func title(of id: DocumentID) -> String {
    if id == .site { return site.title.text.plain }
    return documents[id]?.title.text.plain ?? ""
  }
}

extension String {
  /// The number of words: runs between white space that hold a letter or a digit.
  package var wordCount: Int {
    split(whereSeparator: \.isWhitespace).count { $0.contains { $0.isLetter || $0.isNumber } }
  }
}
