extension PrintDocument {
  /// The tags of the languages present, the reader's first, then those of most letters.
  package var languages: [String] {
    var letters: [String: Int] = [:]
    for sheet in sheets {
      for text in sheet.blocks.flatMap(\.texts) {
        letters[text.language.tag, default: 0] += text.runs.reduce(0) { $0 + $1.text.utf8.count }
      }
    }
    let others = letters.filter { $0.key != language.tag }
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return [language.tag] + others.map(\.key)
  }
}

extension PrintBlock {
  /// Every text of the block and of its parts, in order.
  fileprivate var texts: [PrintText] {
    switch self {
    case .heading(let passage, _), .paragraph(let passage, _): passage.texts
    case .list(let items): items.flatMap { $0.blocks.flatMap(\.texts) }
    case .frame(_, let blocks), .code(_, let blocks): blocks.flatMap(\.texts)
    case .facts(let facts): facts.flatMap { [$0.label] + $0.value.flatMap(\.texts) }
    case .table(let rows): rows.flatMap { [$0.head, $0.cell] }
    case .picture(let picture): picture.caption?.texts ?? []
    }
  }
}
