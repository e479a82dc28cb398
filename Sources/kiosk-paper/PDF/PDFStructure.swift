/// Which piece of a page belongs to which element of the structure, and in what order.
struct PDFStructure {
  /// Items that follow one another under one tag, or under none.
  struct Sequence {
    /// The tag; `nil` for what is not read out.
    let tag: Int?
    /// The number of the sequence within the page, among those with a tag (ISO 32000-1, 14.7.4.2).
    let id: Int
    /// The items.
    var items: Range<Int>
  }

  /// What stands in an element.
  enum Kid {
    case tag(Int)
    case sequence(page: Int, id: Int)
    case link(page: Int, index: Int)
  }

  /// The sequences of each page.
  private(set) var sequences: [[Sequence]] = []
  /// The kids of each tag, where it is in use.
  private(set) var kids: [[Kid]]
  /// Whether a tag is in use: drawn, linked, a cell of a row, or around one that is.
  private(set) var isUsed: [Bool]

  /// Walks over all pages; whatever names a tag or a page must name one that exists.
  init(_ file: PaperFile) throws(PDFError) {
    try Self.check(file)
    kids = Array(repeating: [], count: file.tags.count)
    isUsed = Array(repeating: false, count: file.tags.count)
    isUsed[0] = true
    for (number, page) in file.pages.enumerated() {
      sequences.append(Self.sequences(of: page.items))
      for sequence in sequences[number] {
        guard let tag = sequence.tag else { continue }
        use(tag, in: file.tags)
        kids[tag].append(.sequence(page: number, id: sequence.id))
      }
      for (index, link) in page.links.enumerated() {
        use(link.tag, in: file.tags)
        kids[link.tag].append(.link(page: number, index: index))
      }
    }
    useEmptyCells(file.tags)
  }

  private static func check(_ file: PaperFile) throws(PDFError) {
    guard !file.pages.isEmpty, !file.tags.isEmpty else { throw .empty }
    for (index, tag) in file.tags.enumerated() {
      let isPlaced = tag.parent.map { (0..<index).contains($0) } ?? (index == 0)
      guard isPlaced else { throw .parent(tag: index) }
    }
    for page in file.pages {
      for tag in page.items.compactMap(\.tag) + page.links.map(\.tag)
      where !file.tags.indices.contains(tag) { throw .missingTag(tag) }
      for case .page(let target) in page.links.map(\.target)
      where !file.pages.indices.contains(target) { throw .missingPage(target) }
    }
  }

  private static func sequences(of items: [PaperItem]) -> [Sequence] {
    var result: [Sequence] = []
    var next = 0
    for (index, item) in items.enumerated() {
      if let last = result.last, last.tag == item.tag {
        result[result.count - 1].items = last.items.lowerBound..<index + 1
      } else {
        result.append(Sequence(tag: item.tag, id: next, items: index..<index + 1))
        if item.tag != nil { next += 1 }
      }
    }
    return result
  }

  private mutating func use(_ tag: Int, in tags: [PaperTag]) {
    var tag = tag
    while !isUsed[tag], let parent = tags[tag].parent {
      isUsed[tag] = true
      kids[parent].append(.tag(tag))
      tag = parent
    }
  }

  /// A cell in which nothing is drawn keeps its column: it stands before the next cell of its row.
  private mutating func useEmptyCells(_ tags: [PaperTag]) {
    for (index, tag) in tags.enumerated() where !isUsed[index] {
      guard tag.role == .cell || tag.role == .headCell, let row = tag.parent, isUsed[row] else {
        continue
      }
      let next = kids[row].firstIndex {
        if case .tag(let other) = $0 { other > index } else { false }
      }
      kids[row].insert(.tag(index), at: next ?? kids[row].count)
      isUsed[index] = true
    }
  }
}
