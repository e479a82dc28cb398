import KioskText

extension Edition {
  /// All pages by the first letters of their titles, as readers of the language sort them.
  package func letterIndex(for reader: Reader) -> [LetterGroup] {
    var localizer = siteLocalizer(reader)
    return letterGroups(&localizer)
  }

  /// What holds some words, or has the number that was asked for; all pages where nothing was asked.
  func searchPage(_ query: String, _ reader: Reader) -> Page {
    searchKey(query).isEmpty ? everyPage(query, reader) : foundPage(query, reader)
  }

  private func foundPage(_ query: String, _ reader: Reader) -> Page {
    var localizer = siteLocalizer(reader)
    let words = words(for: reader.locale)
    let numbered = PageNumber(query).map(library.pages) ?? []
    let hits = searchIndex(for: reader.locale).search(query).filter { !numbered.contains($0) }
    // A number stands on paper: it leads on to a page that was withdrawn since.
    let entries =
      entries(for: numbered, &localizer, withdrawn: true) + entries(for: hits, &localizer)
    let answer =
      entries.isEmpty ? words[.nothingFound] : words.counted(.results, entries.count)
    let listing = Listing(
      introduction: [words.made(answer, from: .nothingFound)],
      sections: [ListingSection(title: nil, entries: entries)].filter { !$0.entries.isEmpty })
    let title = words.made(words[.searchFor, ["query": query]], from: .searchFor)
    return make(.search(query: query), title, .listing(listing), localizer)
  }

  private func everyPage(_ query: String, _ reader: Reader) -> Page {
    var localizer = siteLocalizer(reader)
    let locale = reader.locale
    let language = TextLanguage(tag: locale.tag, direction: locale.direction)
    let sections = letterGroups(&localizer).map { group in
      ListingSection(
        title: LocalizedText(
          text: InlineText(plain: group.letter), language: language, origin: .original),
        entries: group.entries)
    }
    return make(
      .search(query: query), words(for: locale).text(.allPages),
      .listing(Listing(introduction: [], sections: sections)), localizer)
  }

  private func letterGroups(_ localizer: inout Localizer) -> [LetterGroup] {
    let locale = localizer.reader.locale.tag.canonicalized.description
    let documents = library.documents.values.filter(\.isPublished).map(\.id)
    let ids = (documents + library.site.topics.map(\.id)).sorted()
    // Sorting keeps the order of the ids where two titles are the same.
    let placed = entries(for: ids, &localizer)
      .map { (place: IndexPlace(of: $0.title.plain, locale: locale), entry: $0) }
      .enumerated().sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }
      .map(\.element)
    let runs = placed.reduce(into: [(place: IndexPlace, entries: [Entry])]()) { runs, next in
      if let last = runs.last, last.place.isBelowLetter(of: next.place) {
        runs[runs.count - 1].entries.append(next.entry)
      } else {
        runs.append((next.place, [next.entry]))
      }
    }
    return runs.map { LetterGroup(letter: $0.place.letter, entries: $0.entries) }
  }
}
