/// The structure of the file while it grows.
struct TagTree {
  private(set) var tags: [PaperTag]
  private var languages: [String]

  /// A tree with its root, the document.
  init(language: String) {
    languages = [language]
    tags = [
      PaperTag(
        role: .document, language: nil, alternative: nil, headsRow: false, numbering: nil,
        parent: nil)
    ]
  }

  /// Adds a tag and gives its index; the language is told only where it is not that around.
  mutating func add(
    _ role: PaperRole, in parent: Int, language: String? = nil, alternative: String? = nil,
    headsRow: Bool = false, numbering: String? = nil
  ) -> Int {
    let around = languages[parent]
    tags.append(
      PaperTag(
        role: role, language: language == around ? nil : language, alternative: alternative,
        headsRow: headsRow, numbering: numbering, parent: parent))
    languages.append(language ?? around)
    return tags.count - 1
  }

  /// The tags with something in them, and the new index of each (`-1` for those left out).
  func pruned(using used: Set<Int>) -> (tags: [PaperTag], places: [Int]) {
    var isKept = [Bool](repeating: false, count: tags.count)
    isKept[0] = true
    for var index in used {
      while !isKept[index], let parent = tags[index].parent {
        isKept[index] = true
        index = parent
      }
    }
    var places = [Int](repeating: -1, count: tags.count)
    var kept: [PaperTag] = []
    for (index, tag) in tags.enumerated() where isKept[index] {
      places[index] = kept.count
      kept.append(
        PaperTag(
          role: tag.role, language: tag.language, alternative: tag.alternative,
          headsRow: tag.headsRow, numbering: tag.numbering, parent: tag.parent.map { places[$0] }))
    }
    return (kept, places)
  }
}
