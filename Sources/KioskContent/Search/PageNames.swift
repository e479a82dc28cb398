import KioskText

/// The names of every page in one locale, folded, to find what comes near to a wrong one.
struct PageNames: Sendable {
  private struct Name: Sendable {
    let id: DocumentID
    let forms: [Form]

    var shortest: Int { forms.map(\.key.utf8.count).min() ?? 0 }
  }

  /// The id as words, and the title.
  private static let formCount = 2

  private struct Form: Sendable {
    let key: String
    let words: Set<Substring>

    init(_ key: String) {
      self.key = key
      words = Set(key.split(separator: " "))
    }
  }

  private let names: [Name]
  private let pairs: LetterPairs

  /// As many forms of names are compared letter by letter with what was looked for.
  private static let mostCompared = 128

  init(_ edition: Edition, _ locale: LocaleDeclaration) {
    let reader = Reader(locale: locale)
    let library = edition.library
    let ids =
      library.documents.values.filter(\.isPublished).map(\.id) + library.site.topics.map(\.id)
    let names = ids.map { id in
      let title = edition.title(of: id, for: reader)?.plain ?? ""
      return Name(
        id: id,
        forms: [id.rawValue.replacing("-", with: " "), title].map { Form(searchKey($0)) })
    }
    // Nothing is like a word that shares no letters with any name: the shortest names are then.
    self.names = names.sorted { ($0.shortest, $0.id) < ($1.shortest, $1.id) }
    var pairs = LetterPairs(count: names.count * PageNames.formCount, .name)
    for (index, form) in self.names.flatMap(\.forms).enumerated() { pairs.add(form.key, at: index) }
    self.pairs = pairs
  }

  /// The pages whose names come nearest to some words, the nearest first.
  func nearest(to words: String, count: Int) -> [DocumentID] {
    let wanted = Form(searchKey(words))
    let likely = pairs.nearest(to: wanted.key, most: PageNames.mostCompared)
    return Set(likely.map { $0 / PageNames.formCount }).map { index in
      let name = names[index]
      return (
        id: name.id, distance: name.forms.map { PageNames.distance($0, wanted) }.min() ?? 100
      )
    }
    .sorted { ($0.distance, $0.id) < ($1.distance, $1.id) }
    .prefix(count).map(\.id)
  }

  /// Edits between two names; whole words that they share come first.
  private static func distance(_ name: Form, _ wanted: Form) -> Int {
    guard !name.key.isEmpty else { return 100 }
    if !wanted.key.isEmpty, name.key.contains(wanted.key) || wanted.key.contains(name.key) {
      return 0
    }
    if wanted.words.contains(where: { $0.count > 3 && name.words.contains($0) }) { return 1 }
    return editDistance(String(name.key.prefix(40)), String(wanted.key.prefix(40)), limit: 40)
      ?? 100
  }
}
