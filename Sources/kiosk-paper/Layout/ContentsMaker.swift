import KioskRendering

/// The list of the sheets with the numbers of their pages.
struct ContentsMaker {
  /// A sheet and the page it begins on, from 0.
  struct Entry {
    let title: PrintText
    let group: PrintText?
    let page: Int
  }

  let document: PrintDocument
  let builder: SheetBuilder
  let column: Column

  private var style: TextStyle { builder.scale.style(.body) }
  private var numberWidth: Double { style.letters.size * 3 }

  /// The heading, the groups and a line for each entry, tagged within `parent`.
  func strips(
    _ heading: PrintText, _ entries: [Entry], tag parent: Int
  ) throws(PaperFailure) -> [Strip] {
    var strips = try builder.strips(
      of: [.heading(PrintPassage([heading]), level: 1)], in: column, tag: parent)
    var list: Int?
    for entry in entries {
      if let group = entry.group {
        strips += try builder.strips(
          of: [.heading(PrintPassage([group]), level: 2)], in: column, tag: parent)
        list = nil
      }
      let contents = list ?? builder.tags.add(.contents, in: parent)
      list = contents
      strips += try line(entry, tag: contents)
    }
    return strips
  }

  private func line(_ entry: Entry, tag contents: Int) throws(PaperFailure) -> [Strip] {
    let item = builder.tags.add(.contentsItem, in: contents)
    let reference = builder.tags.add(.reference, in: item)
    let tag = builder.tags.add(.link, in: reference, language: entry.title.language.tag)
    let link = RunLink(target: .page(entry.page), contents: entry.title.plain, tag: tag)
    var style = style
    style.before = style.letters.size * 0.25
    style.after = 0
    var title = try builder.text(
      entry.title, style, in: column.without(beginning: 0, end: numberWidth), tag: tag,
      alignment: column.beginningEdge, link: link)
    guard !title.isEmpty else { return [] }
    title.keepTogether()
    let number = PrintText(
      language: document.language,
      runs: [PrintRun(PageFooterMaker.digits(entry.page + 1, document))])
    let numbers = try builder.text(
      number, style, in: column.end(numberWidth), tag: tag, alignment: column.endEdge, link: link)
    let last = title.count - 1
    let pieces = numbers.flatMap(\.pieces)
    title[last].pieces += [leader(from: title[last].pieces, to: pieces)] + pieces
    return title
  }

  /// Dots that lead the eye, on a grid so that they stand below each other.
  private func leader(from title: [Piece], to number: [Piece]) -> Piece {
    let grid = style.letters.size * 0.5
    let side = style.letters.size * 0.07
    let (a, b) = (Self.span(of: title), Self.span(of: number))
    let left = min(a.right, b.right) + grid
    let right = max(a.left, b.left) - grid
    var dots: [PaperRectangle] = []
    var x = (left / grid).rounded(.up) * grid
    while x + side <= right {
      dots.append(PaperRectangle(x: x, y: -side, width: side, height: side))
      x += grid
    }
    return Piece(
      order: builder.nextOrder(),
      drawing: .marks(
        dots.isEmpty ? [] : [.rectangles(dots, TypeScale.grey)], tag: nil, link: nil,
        place: PaperRectangle(x: left, y: 0, width: 0, height: 0)))
  }

  private static func span(of pieces: [Piece]) -> (left: Double, right: Double) {
    for case .line(let line, _) in pieces.map(\.drawing) {
      return (line.left, line.left + line.width)
    }
    return (0, 0)
  }
}
