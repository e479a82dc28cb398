extension Edition {
  /// The page at an address; `nil` where the site has none there.
  package func page(_ address: PageAddress, for reader: Reader) -> Page? {
    switch address {
    case .languages: languagesPage(reader)
    case .topics: topicsPage(reader)
    case .page(let id): documentPage(id, reader) ?? topicPage(id, reader)
    case .list(let kind): listPage(kind, reader)
    case .search(let query): searchPage(query, reader)
    case .help: titlePage(address, .help, reader)
    case .otherLanguage: otherLanguagePage(reader)
    case .mySteps: questionsPage(reader)
    case .phrases: titlePage(address, .phrases, reader)
    case .fonts: fontsPage(reader)
    }
  }

  /// A unit of the site itself, or the title of any document or topic.
  package func title(of id: DocumentID, for reader: Reader) -> LocalizedText? {
    if let document = library.documents[id] {
      var localizer = Localizer(library: library, reader: reader, document: document)
      return localizer.single(document.title)
    }
    return library.topic(id).map { siteText($0.title, reader) }
  }

  func siteText(_ unit: TextUnit, _ reader: Reader) -> LocalizedText {
    var localizer = siteLocalizer(reader)
    return localizer.single(unit)
  }

  func siteLocalizer(_ reader: Reader) -> Localizer {
    Localizer(library: library, reader: reader, source: library.site.sourceLanguage)
  }

  private func documentPage(_ id: DocumentID, _ reader: Reader) -> Page? {
    guard let document = library.documents[id], document.state != .draft else { return nil }
    var localizer = Localizer(library: library, reader: reader, document: document)
    let title = localizer.single(document.title)
    let summary = document.summary.map { localizer.single($0) }
    let blocks = localizer.blocks(document.blocks)
    let content = LocalizedDocument(
      id: id, kind: document.kind, state: document.state, isCritical: document.isCritical,
      isExample: document.isExample, audience: document.audience, summary: summary,
      blocks: blocks, alerts: library.site.alerts.filter { $0.subject.target == id })
    return make(
      .page(id), title, .document(content), localizer, references: document.referencedIDs)
  }

  private func topicPage(_ id: DocumentID, _ reader: Reader) -> Page? {
    guard let topic = library.topic(id) else { return nil }
    var localizer = siteLocalizer(reader)
    let title = localizer.single(topic.title)
    let summary = topic.summary.map { localizer.single($0) }
    let sections = topic.parts.map { part in
      ListingSection(
        title: part.title.map { localizer.single($0) },
        entries: entries(for: part.entries.map(\.target), &localizer))
    }
    let listing = Listing(introduction: summary.map { [$0] } ?? [], sections: sections)
    return make(.page(id), title, .listing(listing), localizer)
  }

  private func topicsPage(_ reader: Reader) -> Page {
    var localizer = siteLocalizer(reader)
    let title = localizer.single(library.site.title)
    let summary = library.site.summary.map { localizer.single($0) }
    let listing = Listing(
      introduction: summary.map { [$0] } ?? [], sections: topicSections(&localizer))
    return make(.topics, title, .listing(listing), localizer)
  }

  /// The topics, the lists of all documents of a kind, and the notices.
  private func topicSections(_ localizer: inout Localizer) -> [ListingSection] {
    let words = words(for: localizer.reader.locale)
    let topics = library.site.topics.map { topic in
      Entry(
        address: .page(topic.id), title: localizer.single(topic.title),
        summary: topic.summary.map { localizer.single($0) }, pictogram: topic.pictogram)
    }
    let kinds = [DocumentKind.office, .contact, .offer]
      .filter { !library.published($0).isEmpty }
      .map { Entry(address: .list($0), title: words.text($0.phrase)) }
    let notices = entries(for: library.published(.notice).map(\.id), &localizer)
    return [
      ListingSection(title: words.text(.topics), entries: topics),
      ListingSection(title: nil, entries: kinds),
      ListingSection(title: words.text(.notices), entries: notices),
    ].filter { !$0.entries.isEmpty }
  }

  private func listPage(_ kind: DocumentKind, _ reader: Reader) -> Page {
    var localizer = siteLocalizer(reader)
    let words = words(for: reader.locale)
    let entries = entries(for: library.published(kind).map(\.id), &localizer)
    let listing = Listing(
      introduction: [], sections: [ListingSection(title: nil, entries: entries)])
    return make(.list(kind), words.text(kind.phrase), .listing(listing), localizer)
  }

  private func languagesPage(_ reader: Reader) -> Page {
    let words = words(for: reader.locale)
    var entries: [Entry] = []
    for locale in library.locales.locales {
      let language = TextLanguage(tag: locale.tag, direction: locale.direction)
      entries.append(languageEntry(locale.endonym, language, leadsTo: locale.tag))
      for name in locale.also {
        entries.append(
          languageEntry(
            name.endonym, TextLanguage(tag: name.tag, direction: locale.direction),
            leadsTo: locale.tag))
      }
    }
    var localizer = siteLocalizer(reader)
    let title = localizer.single(library.site.title)
    let languages = ListingSection(title: words.text(.languages), entries: entries)
    let sections = [languages] + topicSections(&localizer)
    return make(
      .languages, title, .listing(Listing(introduction: [], sections: sections)), localizer)
  }

  func languageEntry(
    _ name: String, _ language: TextLanguage, leadsTo tag: LanguageTag,
    summary: LocalizedText? = nil
  ) -> Entry {
    Entry(
      address: .topics, locale: tag,
      title: LocalizedText(
        text: InlineText(plain: name), language: language, origin: .original),
      summary: summary)
  }

  /// A page that says something about a request instead of showing what was asked for.
  ///
  /// - Parameters:
  ///   - word: what the reader looked for, to name the three nearest pages; `nil` names none.
  ///   - ids: where the reader finds a way on.
  package func message(
    _ title: Phrase, texts: [LocalizedText], nearestTo word: String?,
    leadingTo ids: [DocumentID] = [],
    at address: PageAddress, for reader: Reader
  ) -> Page {
    var localizer = siteLocalizer(reader)
    let words = words(for: reader.locale)
    let near = word.map { entries(for: nearestPages(to: $0, for: reader), &localizer) } ?? []
    let sections = [
      ListingSection(title: nil, entries: entries(for: ids, &localizer)),
      ListingSection(title: words.text(.nearestPages), entries: near),
    ]
    let listing = Listing(introduction: texts, sections: sections.filter { !$0.entries.isEmpty })
    return make(address, words.text(title), .listing(listing), localizer)
  }

  /// Links to documents and topics that readers may see; others are left out.
  func entries(
    for ids: [DocumentID], _ localizer: inout Localizer, withdrawn: Bool = false
  ) -> [Entry] {
    var entries: [Entry] = []
    for id in ids {
      if let entry = entry(for: id, &localizer, withdrawn: withdrawn) { entries.append(entry) }
    }
    return entries
  }

  /// A link to a document or a topic; to a withdrawn document only where that is asked for.
  func entry(
    for id: DocumentID, _ localizer: inout Localizer, withdrawn: Bool = false
  ) -> Entry? {
    if let topic = library.topic(id) {
      return Entry(
        address: .page(id), title: localizer.single(topic.title),
        summary: topic.summary.map { localizer.single($0) }, pictogram: topic.pictogram)
    }
    guard let document = library.documents[id],
      document.isPublished || withdrawn && document.state != .draft
    else { return nil }
    var own = Localizer(library: library, reader: localizer.reader, document: document)
    let entry = Entry(
      address: .page(id), title: own.single(document.title),
      summary: document.summary.map { own.single($0) }, opening: library.opening(of: document))
    localizer.add(own)
    return entry
  }
}

extension DocumentKind {
  /// The heading of the list of all documents of the kind.
  package var phrase: Phrase {
    switch self {
    case .guide: .guides
    case .office: .offices
    case .contact: .contacts
    case .offer: .offers
    case .notice: .notices
    }
  }
}

extension Words {
  /// A phrase as a text with its language.
  package func text(_ phrase: Phrase) -> LocalizedText { made(self[phrase], from: phrase) }

  /// Words made from a phrase, with the phrase's language.
  package func made(_ text: String, from phrase: Phrase) -> LocalizedText {
    LocalizedText(
      text: InlineText(plain: text), language: language(of: phrase), origin: .original)
  }
}
