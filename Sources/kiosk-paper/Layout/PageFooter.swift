import KioskRendering

/// What stands below the pages of a sheet.
struct PageFooter {
  /// The strips of its words, from its top.
  let strips: [Strip]
  let column: Column
  let height: Double

  /// The y below which no words of the sheet stand.
  var limit: Double { top - PageGeometry.footerGap }

  private var top: Double { PageGeometry.height - PageGeometry.footerMargin - height }

  /// Draws it: a rule, the words, and the number of the page at the far end of the last line.
  func draw(_ number: [Strip], in composer: inout PageComposer) {
    let rule = PaperRectangle(
      x: column.x, y: top - PageGeometry.footerGap / 2, width: column.width, height: 0.5)
    composer.add([.rectangle(rule, TypeScale.rule)], tag: nil)
    var y = top
    for (index, strip) in strips.enumerated() {
      for piece in strip.pieces { composer.draw(piece, y + strip.above) }
      if index == strips.count - 1 {
        for piece in number.flatMap(\.pieces) { composer.draw(piece, y + strip.above) }
      }
      y += strip.height
    }
    composer.finishItem()
  }
}

/// Makes footers and the numbers in them.
struct PageFooterMaker {
  let document: PrintDocument
  let builder: SheetBuilder
  /// The width kept free for the number of the page.
  private let room: Double

  init(document: PrintDocument, shaper: Shaper) throws(PaperFailure) {
    guard document.digits.count == 10 else { throw .badDocument("digits") }
    self.document = document
    builder = SheetBuilder(
      shaper: shaper, scale: TypeScale(size: document.size), language: document.language,
      tags: TagTree(language: document.language.tag))
    let widest = Self.text(document, page: 888, of: 888)
    room = try shaper.width(of: widest, builder.scale.footer.letters) + builder.scale.body
  }

  /// The footer of a sheet; no more than a third of the page.
  func footer(
    _ texts: [PrintText], in column: Column
  ) throws(PaperFailure) -> PageFooter {
    let style = builder.scale.footer
    var strips: [Strip] = []
    for (index, text) in texts.enumerated() {
      let place = index == texts.count - 1 ? column.without(beginning: 0, end: room) : column
      strips += try builder.text(
        text, style, in: place, tag: nil, alignment: column.beginningEdge)
    }
    if strips.isEmpty { strips = [Strip(above: style.above, below: style.below)] }
    let height = strips.reduce(0) { $0 + $1.height }
    guard height < PageGeometry.height / 3 else { throw .badDocument("footer") }
    return PageFooter(strips: strips, column: column, height: height)
  }

  /// The number of a page, at the end of a footer.
  func number(
    _ page: Int, of pages: Int, in column: Column
  ) throws(PaperFailure) -> [Strip] {
    try builder.text(
      Self.text(document, page: page, of: pages), builder.scale.footer, in: column, tag: nil,
      alignment: column.endEdge)
  }

  /// A number in the digits of the document.
  static func digits(_ number: Int, _ document: PrintDocument) -> String {
    String(number).utf8.map { document.digits[Int($0) - 0x30] }.joined()
  }

  private static func text(_ document: PrintDocument, page: Int, of pages: Int) -> PrintText {
    let words = document.pageOf
      .split(separator: "{page}", omittingEmptySubsequences: false)
      .joined(separator: digits(page, document))
      .split(separator: "{pages}", omittingEmptySubsequences: false)
      .joined(separator: digits(pages, document))
    return PrintText(language: document.language, runs: [PrintRun(words)])
  }
}
