import KioskRendering

/// Blocks into strips, with their tags: everything about a sheet but its pages.
final class SheetBuilder {
  /// A heading of the sheet, as the outline shows it.
  struct Heading {
    let level: Int
    let title: String
  }

  let shaper: Shaper
  let scale: TypeScale
  /// The language of the sheet.
  let language: PrintLanguage
  /// Whether the sheet's title stands large on a page of its own.
  let isCover: Bool
  var tags: TagTree
  private(set) var frames: [FrameDrawing] = []
  private(set) var headings: [Heading] = []
  private var order = 0
  private var lastLevel = 0
  /// How many pages the lines so far would fill at least.
  private var area = 0.0

  init(
    shaper: Shaper, scale: TypeScale, language: PrintLanguage, isCover: Bool = false, tags: TagTree
  ) {
    self.shaper = shaper
    self.scale = scale
    self.language = language
    self.isCover = isCover
    self.tags = tags
  }

  /// The strips of some blocks one below the other, tagged within `parent`.
  func strips(
    of blocks: [PrintBlock], in column: Column, tag parent: Int
  ) throws(PaperFailure) -> [Strip] {
    var strips: [Strip] = []
    for block in blocks { strips += try self.strips(of: block, in: column, tag: parent) }
    return strips
  }

  private func strips(
    of block: PrintBlock, in column: Column, tag parent: Int
  ) throws(PaperFailure) -> [Strip] {
    switch block {
    case .heading(let passage, let level):
      return try heading(passage, level, in: column, tag: parent)
    case .paragraph(let passage, let style):
      return try self.passage(
        passage, scale.style(style), in: column, role: .paragraph, tag: parent)
    case .list(let items): return try list(items, in: column, tag: parent)
    case .frame(let kind, let blocks): return try frame(kind, blocks, in: column, tag: parent)
    case .facts(let facts): return try self.facts(facts, in: column, tag: parent)
    case .table(let rows): return try table(rows, in: column, tag: parent)
    case .picture(let picture): return try self.picture(picture, in: column, tag: parent)
    case .code(let code, let words):
      return try self.code(code, words, in: column, tag: parent)
    }
  }

  /// The next number in reading order.
  func nextOrder() -> Int {
    order += 1
    return order
  }

  /// Takes a frame in and gives its number.
  func add(_ frame: FrameDrawing) -> Int {
    frames.append(frame)
    return frames.count - 1
  }

  /// Counts lines; a document of more pages than there may be need not be made ready first.
  func count(_ strips: [Strip], in column: Column) throws(PaperFailure) {
    let sheet = PageGeometry.fullHeight * PageGeometry.width
    area += strips.reduce(0) { $0 + $1.height } * column.width / sheet
    if area > Double(PaperLimits.pages) { throw .tooManyPages }
  }

  /// A heading; levels told to readers never leave one out, however the words look.
  private func heading(
    _ passage: PrintPassage, _ level: Int, in column: Column, tag parent: Int
  ) throws(PaperFailure) -> [Strip] {
    let told = min(max(level, 1), lastLevel + 1, 4)
    let roles: [PaperRole] = [.heading1, .heading2, .heading3, .heading4]
    let style = isCover && level == 1 ? scale.cover : scale.heading(level)
    var strips = try self.passage(passage, style, in: column, role: roles[told - 1], tag: parent)
    guard !strips.isEmpty else { return [] }
    lastLevel = told
    strips.keepTogether()
    strips[0].heading = headings.count
    headings.append(Heading(level: level, title: passage.texts.first?.plain ?? ""))
    return strips
  }
}

extension PrintText {
  /// Its words as an outline shows them.
  var plain: String { SilentLetters.plain(runs.map(\.text).joined()) }
}
