import KioskText

extension Edition {
  /// The three pages whose ids or titles come nearest to a word that names none.
  package func nearestPages(to word: String, for reader: Reader) -> [DocumentID] {
    let wanted = searchKey(word.replacing("-", with: " "))
    let ids =
      library.documents.values.filter(\.isPublished).map(\.id) + library.site.topics.map(\.id)
    let ranked = ids.map { (id: $0, distance: distance(to: $0, wanted, reader)) }
      .sorted { ($0.distance, $0.id) < ($1.distance, $1.id) }
    return ranked.prefix(3).map(\.id)
  }

  /// How far a page is from the words: edits in its id or its title, whole words it shares first.
  private func distance(to id: DocumentID, _ wanted: String, _ reader: Reader) -> Int {
    let name = searchKey(id.rawValue.replacing("-", with: " "))
    let title = title(of: id, for: reader).map { searchKey($0.plain) } ?? ""
    return min(distance(name, wanted), distance(title, wanted))
  }

  private func distance(_ name: String, _ wanted: String) -> Int {
    guard !name.isEmpty else { return 100 }
    if !wanted.isEmpty, name.contains(wanted) || wanted.contains(name) { return 0 }
    let words = Set(name.split(separator: " "))
    let shared = wanted.split(separator: " ").contains { $0.count > 3 && words.contains($0) }
    if shared { return 1 }
    return editDistance(String(name.prefix(40)), String(wanted.prefix(40)), limit: 40) ?? 100
  }
}

extension Library {
  /// The locale for readers of whom nothing is known.
  package var defaultLocale: LocaleDeclaration {
    locales[locales.defaultTag] ?? locales.locales[0]
  }
}
