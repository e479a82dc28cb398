extension Edition {
  /// The page at an address; `nil` where the site has none there.
  package func page(_ address: PageAddress, for reader: Reader) -> Page? {
    switch address {
    case .languages: languagesPage(reader)
    case .topics: topicsPage(reader)
    case .page(let id): documentPage(id, reader) ?? topicPage(id, reader)
    case .list(let kind): listPage(kind, reader)
    case .search(let query): searchPage(query, reader)
    case .help: helpPage(reader)
    }
  }

  /// A unit of the site itself, or the title of any document or topic.
  package func title(of id: DocumentID, for reader: Reader) -> LocalizedText? {
    if let document = library.documents[id] {
      var localizer = Localizer(
        library: library, reader: reader, source: document.sourceLanguage,
        isCritical: document.isCritical)
      return localizer.single(document.title)
    }
    return library.topic(id).map { siteText($0.title, reader) }
  }

  func siteText(_ unit: TextUnit, _ reader: Reader) -> LocalizedText {
    var localizer = siteLocalizer(reader)
    return localizer.single(unit)
  }

  private func siteLocalizer(_ reader: Reader) -> Localizer {
    Localizer(library: library, reader: reader, source: library.site.sourceLanguage)
  }

  private func documentPage(_ id: DocumentID, _ reader: Reader) -> Page? {
    guard let document = library.documents[id], document.state != .draft else { return nil }
    var localizer = Localizer(
      library: library, reader: reader, source: document.sourceLanguage,
      isCritical: document.isCritical)
    let title = localizer.single(document.title)
    let summary = document.summary.map { localizer.single($0) }
    let blocks = localizer.blocks(document.blocks)
    let content = LocalizedDocument(
      id: id, kind: document.kind, state: document.state, isCritical: document.isCritical,
      isExample: document.isExample, audience: document.audience, summary: summary,
      blocks: blocks, alerts: library.site.alerts.filter { $0.subject.target == id })
    return make(
      .page(id), reader, title, .document(content), localizer.coverage,
      references: document.referencedIDs)
  }

  private func topicPage(_ id: DocumentID, _ reader: Reader) -> Page? {
    guard let topic = library.topic(id) else { return nil }
    var localizer = siteLocalizer(reader)
    let title = localizer.single(topic.title)
    let summary = topic.summary.map { localizer.single($0) }
    let sections = topic.parts.map { part in
      ListingSection(
        title: part.title.map { localizer.single($0) },
        entries: part.entries.compactMap { entry(for: $0.target, reader, &localizer) })
    }
    let listing = Listing(introduction: summary.map { [$0] } ?? [], sections: sections)
    return make(.page(id), reader, title, .listing(listing), localizer.coverage)
  }

  private func topicsPage(_ reader: Reader) -> Page {
    var localizer = siteLocalizer(reader)
    let site = library.site
    let title = localizer.single(site.title)
    let summary = site.summary.map { localizer.single($0) }
    let topics = site.topics.map { topic in
      Entry(
        address: .page(topic.id), title: localizer.single(topic.title),
        summary: topic.summary.map { localizer.single($0) })
    }
    let lists: [(DocumentKind, Phrase)] = [
      (.office, .offices), (.contact, .contacts), (.offer, .offers),
    ]
    let words = words(for: reader.locale)
    let kinds = lists.filter { !library.published($0.0).isEmpty }.map { kind, phrase in
      Entry(address: .list(kind), title: words.text(phrase))
    }
    var notices: [Entry] = []
    for document in library.published(.notice) {
      if let entry = entry(for: document.id, reader, &localizer) { notices.append(entry) }
    }
    let sections = [
      ListingSection(title: words.text(.topics), entries: topics),
      ListingSection(title: nil, entries: kinds),
      ListingSection(title: words.text(.notices), entries: notices),
    ].filter { !$0.entries.isEmpty }
    let listing = Listing(introduction: summary.map { [$0] } ?? [], sections: sections)
    return make(.topics, reader, title, .listing(listing), localizer.coverage)
  }

  private func listPage(_ kind: DocumentKind, _ reader: Reader) -> Page {
    var localizer = siteLocalizer(reader)
    let words = words(for: reader.locale)
    let entries = library.published(kind).compactMap { entry(for: $0.id, reader, &localizer) }
    let listing = Listing(
      introduction: [], sections: [ListingSection(title: nil, entries: entries)])
    return make(
      .list(kind), reader, words.text(kind.phrase), .listing(listing), localizer.coverage)
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
    let topics = topicsPage(reader)
    var sections = [ListingSection(title: words.text(.languages), entries: entries)]
    if case .listing(let listing) = topics.content { sections += listing.sections }
    return make(
      .languages, reader, topics.title, .listing(Listing(introduction: [], sections: sections)),
      topics.coverage)
  }

  private func languageEntry(
    _ name: String, _ language: TextLanguage, leadsTo tag: LanguageTag
  ) -> Entry {
    Entry(
      address: .topics, locale: tag,
      title: LocalizedText(
        text: InlineText(plain: name), language: language, origin: .original))
  }

  private func searchPage(_ query: String, _ reader: Reader) -> Page {
    var localizer = siteLocalizer(reader)
    let words = words(for: reader.locale)
    let hits = searchIndex(for: reader.locale).search(query)
    let entries = hits.compactMap { entry(for: $0, reader, &localizer) }
    let answer =
      entries.isEmpty ? words[.nothingFound] : words.counted(.results, entries.count)
    let listing = Listing(
      introduction: [words.made(answer, from: .nothingFound)],
      sections: [ListingSection(title: nil, entries: entries)].filter { !$0.entries.isEmpty })
    let title = words.made(words[.searchFor, ["query": query]], from: .searchFor)
    return make(.search(query: query), reader, title, .listing(listing), localizer.coverage)
  }

  private func helpPage(_ reader: Reader) -> Page {
    let words = words(for: reader.locale)
    return make(
      .help, reader, words.text(.help), .listing(Listing(introduction: [], sections: [])),
      siteLocalizer(reader).coverage)
  }

  /// A page that says something about a request instead of showing what was asked for.
  package func message(
    _ title: Phrase, texts: [LocalizedText], nearest: [Entry], at address: PageAddress,
    for reader: Reader
  ) -> Page {
    let words = words(for: reader.locale)
    let sections = [ListingSection(title: words.text(.nearestPages), entries: nearest)]
    let listing = Listing(introduction: texts, sections: sections.filter { !$0.entries.isEmpty })
    return make(
      address, reader, words.text(title), .listing(listing), siteLocalizer(reader).coverage)
  }

  /// A link to a document or a topic that readers may see.
  func entry(for id: DocumentID, _ reader: Reader, _ localizer: inout Localizer) -> Entry? {
    if let topic = library.topic(id) {
      return Entry(
        address: .page(id), title: localizer.single(topic.title),
        summary: topic.summary.map { localizer.single($0) })
    }
    guard let document = library.documents[id], document.isPublished else { return nil }
    var own = Localizer(
      library: library, reader: reader, source: document.sourceLanguage,
      isCritical: document.isCritical)
    let entry = Entry(
      address: .page(id), title: own.single(document.title),
      summary: document.summary.map { own.single($0) })
    localizer.add(own)
    return entry
  }

  private func make(
    _ address: PageAddress, _ reader: Reader, _ title: LocalizedText, _ content: PageContent,
    _ coverage: Coverage, references: [DocumentID] = []
  ) -> Page {
    var localizer = siteLocalizer(reader)
    let emergencies = library.site.emergencies.map { line in
      EmergencyLine(number: line.number, contact: line.contact, label: localizer.single(line.label))
    }
    let counter = library.site.counter.flatMap { entry(for: $0.target, reader, &localizer) }
    let titles = references.compactMap { id in self.title(of: id, for: reader).map { (id, $0) } }
    return Page(
      address: address, reader: reader, words: words(for: reader.locale), title: title,
      content: content, coverage: coverage, emergencies: emergencies, counter: counter,
      locales: library.locales,
      titles: Dictionary(titles, uniquingKeysWith: { first, _ in first }), edition: hash)
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
