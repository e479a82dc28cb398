import KioskText

/// The words of every page in one locale, folded, to be scanned for a query.
package struct SearchIndex: Sendable {
  private struct Record: Sendable {
    let id: DocumentID
    let title: FoldedText
    let text: FoldedText
  }

  /// The most hits that an answer lists.
  package static let mostHits = 20
  /// The longest query that is looked for, in characters.
  package static let longestQuery = 100

  private var records: [Record] = []
  private var pairs: LetterPairs

  /// Indexes what readers of the locale see, and the official German names and titles beside it.
  package init(library: Library, locale: LocaleDeclaration) {
    let reader = Reader(locale: locale)
    let documents = library.documents.values.filter(\.isPublished).sorted { $0.id < $1.id }
    pairs = LetterPairs(count: documents.count + library.site.topics.count, .page)
    for document in documents {
      var localizer = Localizer(library: library, reader: reader, document: document)
      add(document, &localizer)
    }
    var localizer = Localizer(
      library: library, reader: reader, source: library.site.sourceLanguage)
    for topic in library.site.topics { add(topic, &localizer) }
  }

  private mutating func add(_ document: Document, _ localizer: inout Localizer) {
    let names = document.blocks.flatMap(\.fixedNames)
    add(
      document.id, title: SearchIndex.title(document.title, names, &localizer),
      text: searchKey(document.units.map { localizer.single($0).plain }.joined(separator: " ")))
  }

  private mutating func add(_ topic: Topic, _ localizer: inout Localizer) {
    add(
      topic.id, title: SearchIndex.title(topic.title, [], &localizer),
      text: searchKey(topic.summary.map { localizer.single($0).plain } ?? ""))
  }

  private mutating func add(_ id: DocumentID, title: String, text: String) {
    pairs.add(title, at: records.count)
    pairs.add(text, at: records.count)
    records.append(Record(id: id, title: FoldedText(title), text: FoldedText(text)))
  }

  /// The title in the reader's language and in the source's, with further names; for readers of
  /// Chinese also as a Latin keyboard writes it.
  private static func title(
    _ unit: TextUnit, _ names: [String], _ localizer: inout Localizer
  ) -> String {
    let title = localizer.single(unit).plain
    let key = searchKey(([title, unit.text.plain] + names).joined(separator: " "))
    switch localizer.reader.locale.script {
    case "Hans", "Hant":
      let pinyin = pinyinKey(title)
      return pinyin.isEmpty ? key : "\(key) \(pinyin)"
    default: return key
    }
  }

  /// The pages that hold every word of the query, hits in titles first.
  package func search(_ query: String) -> [DocumentID] {
    let words = searchKey(String(query.prefix(SearchIndex.longestQuery))).split(separator: " ")
    guard !words.isEmpty else { return [] }
    let hits = pairs.candidates(for: words).compactMap { index -> (id: DocumentID, rank: Int)? in
      let record = records[index]
      var rank = 0
      for word in words {
        if record.title.hasWord(startingWith: word) {
          rank += 0
        } else if record.title.contains(word) {
          rank += 1
        } else if record.text.contains(word) {
          rank += 2
        } else {
          return nil
        }
      }
      return (record.id, rank)
    }
    return hits.sorted { ($0.rank, $0.id) < ($1.rank, $1.id) }.prefix(SearchIndex.mostHits)
      .map(\.id)
  }
}

extension Block {
  /// The names that are the same in every language.
  fileprivate var fixedNames: [String] {
    switch self {
    case .section(let section): section.blocks.flatMap(\.fixedNames)
    case .officialName(let fact): [fact.name]
    // Who knows only the number finds out whose it is.
    case .line(let line): line.kind.isDialled ? [line.value] : []
    case .paragraph, .steps, .list, .papers, .note, .warning, .quantity, .figure, .reference,
      .operatedBy, .address, .directions, .access, .spokenLanguages, .hours:
      []
    }
  }
}
