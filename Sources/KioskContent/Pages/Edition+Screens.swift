import KioskText

/// The pages of the screens that are no documents, topics or lists.
extension Edition {
  /// A page whose content the fronts make: only its title is said.
  func titlePage(_ address: PageAddress, _ title: Phrase, _ reader: Reader) -> Page {
    make(
      address, words(for: reader.locale).text(title),
      .listing(Listing(introduction: [], sections: [])), siteLocalizer(reader))
  }

  /// Where the questions of "my first steps" are asked; fronts without forms lead to the whole path.
  func questionsPage(_ reader: Reader) -> Page? {
    guard let path = library.firstStepsPath else { return nil }
    var localizer = siteLocalizer(reader)
    let section = ListingSection(title: nil, entries: entries(for: [path.id], &localizer))
    return make(
      .mySteps, words(for: reader.locale).text(.mySteps),
      .listing(Listing(introduction: [], sections: [section])), localizer)
  }

  /// A phrase in every locale, in the order of the menu.
  package func inEveryLanguage(_ phrase: Phrase) -> [LocalizedText] {
    library.locales.locales.map { words(for: $0).text(phrase) }
  }

  /// A sentence in every language, to see whether its script can be shown.
  func fontsPage(_ reader: Reader) -> Page {
    let samples = inEveryLanguage(.pointToLanguage)
    return make(
      .fonts, words(for: reader.locale).text(.fonts),
      .listing(Listing(introduction: samples, sections: [])), siteLocalizer(reader))
  }

  /// What helps a reader whose language is not among the site's: the counter, and the languages
  /// that hold most.
  func otherLanguagePage(_ reader: Reader) -> Page {
    var localizer = siteLocalizer(reader)
    let words = words(for: reader.locale)
    let counter = entries(for: library.site.counter.map { [$0.target] } ?? [], &localizer)
    let languages = library.locales.locales.map { locale in
      (locale: locale, share: usableShares[locale.tag] ?? 0)
    }.enumerated().sorted { ($1.element.share, $0.offset) < ($0.element.share, $1.offset) }
      .map { languageEntry($0.element.locale, share: $0.element.share, words) }
    let sections = [
      ListingSection(title: words.text(.counter), entries: counter),
      ListingSection(title: words.text(.fullest), entries: languages),
    ]
    let listing = Listing(
      introduction: [words.text(.noLanguageText)], sections: sections.filter { !$0.entries.isEmpty }
    )
    return make(.otherLanguage, words.text(.noLanguage), .listing(listing), localizer)
  }

  private func languageEntry(_ locale: LocaleDeclaration, share: Int, _ words: Words) -> Entry {
    let language = TextLanguage(tag: locale.tag, direction: locale.direction)
    let digits = localizedDigits(String(share), digits: words.locale.digits)
    return languageEntry(
      locale.endonym, language, leadsTo: locale.tag,
      summary: words.made(words[.shareOfPages, ["share": digits]], from: .shareOfPages))
  }
}

extension Library {
  /// How many of 100 units of the site and its published documents readers of each locale see in
  /// their own language, rounded down: 100 is all of them.
  func usableShares() -> [LanguageTag: Int] {
    let documents = documents.values.filter(\.isPublished)
    let total = site.units.count + documents.reduce(0) { $0 + $1.units.count }
    guard total > 0 else { return [:] }
    let shares = locales.locales.map { locale in
      let ofSite = usableCount(of: site.units, in: locale.tag, source: site.sourceLanguage)
      let ofDocuments = documents.map { document in
        usableCount(
          of: document.units, in: locale.tag, source: document.sourceLanguage,
          isCritical: document.isCritical)
      }
      return (locale.tag, ofDocuments.reduce(ofSite, +) * 100 / total)
    }
    return Dictionary(shares, uniquingKeysWith: { first, _ in first })
  }

  private func usableCount(
    of units: [TextUnit], in tag: LanguageTag, source: LanguageTag, isCritical: Bool = false
  ) -> Int {
    units.count { unit in
      resolveGroup(asked: tag, chain: [], source: source, isCritical: isCritical) { tag in
        [
          TranslationStatus(
            of: translations[tag]?[unit.id], source: unit.text,
            sharesLanguage: tag.language == source.language)
        ]
      } == tag
    }
  }
}
