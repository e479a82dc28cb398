import Testing

@testable import kiosk_paper

/// What the writer refuses.
@Suite struct PDFFaultTests {
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let file: @Sendable () -> PaperFile
    let fault: PDFError
  }

  private static let place = PaperRectangle(x: 0, y: 0, width: 1, height: 1)

  private static func leading(to page: Int, tag: Int) -> PaperLink {
    PaperLink(place: place, target: .page(page), contents: "", tag: tag)
  }

  private static let cases = [
    Case(testDescription: "no page", file: { .test([]) }, fault: .empty),
    Case(testDescription: "no tag", file: { .test([[]], tags: []) }, fault: .empty),
    Case(
      testDescription: "a date in words", file: { .test([[]], date: "1 March") },
      fault: .date("1 March")),
    Case(
      testDescription: "a date of other digits", file: { .test([[]], date: "٢٠٢٦-٠٣-٠١") },
      fault: .date("٢٠٢٦-٠٣-٠١")),
    Case(
      testDescription: "a tag beyond the last", file: { .test([[.dot(1)]]) }, fault: .missingTag(1)),
    Case(testDescription: "a negative tag", file: { .test([[.dot(-1)]]) }, fault: .missingTag(-1)),
    Case(
      testDescription: "a link under no tag",
      file: { .test([[]], links: [leading(to: 0, tag: 3)]) }, fault: .missingTag(3)),
    Case(
      testDescription: "a link beyond the last page",
      file: { .test([[]], links: [leading(to: 1, tag: 0)]) }, fault: .missingPage(1)),
    Case(
      testDescription: "an outline beyond the last page",
      file: {
        .test(
          [[]], outline: [PaperOutlineItem(title: "", page: 9, y: 0, children: [])])
      },
      fault: .missingPage(9)),
    Case(
      testDescription: "a root within a tag",
      file: { .test([[]], tags: [.test(.document, in: 0)]) }, fault: .parent(tag: 0)),
    Case(
      testDescription: "two roots",
      file: { .test([[]], tags: [.test(.document), .test(.document)]) }, fault: .parent(tag: 1)),
    Case(
      testDescription: "a tag within itself",
      file: { .test([[]], tags: [.test(.document), .test(.section, in: 1)]) },
      fault: .parent(tag: 1)),
  ]

  @Test(arguments: cases)
  func `a file that contradicts itself is refused`(example: Case) {
    #expect(throws: example.fault) { try PDFWriter.bytes(of: example.file(), fonts: FontBook()) }
  }

  @Test func `a glyph beyond the end of its font is refused`() {
    let book = FontBook()
    let run = PDFShaping("NotoSans-Regular.ttf", in: book).run("a")
    let glyph = PaperGlyph(id: 70_000, advance: 5, dx: 0, dy: 0)
    let broken = PaperRun(
      font: run.font, size: 10, colour: .black, isRightToLeft: false, baseline: 20,
      words: [PaperWord(x: 10, clusters: [PaperCluster(text: "a", glyphs: [glyph])])])
    #expect(throws: PDFError.missingGlyph(70_000, font: "NotoSans-Regular")) {
      try PDFWriter.bytes(
        of: .test([[PaperItem(tag: 0, marks: [.text(broken)])]]), fonts: book)
    }
  }

  @Test func `lengths that are no numbers do not stop the writer`() throws {
    let book = FontBook()
    let font = PDFShaping("NotoSans-Regular.ttf", in: book).run("a").font
    let glyph = PaperGlyph(id: 68, advance: .nan, dx: .infinity, dy: -.infinity)
    let run = PaperRun(
      font: font, size: .nan, colour: .black, isRightToLeft: true, baseline: 1e300,
      words: [PaperWord(x: .nan, clusters: [PaperCluster(text: "", glyphs: [glyph, glyph])])])
    let empty = PaperRun(
      font: font, size: 0, colour: .black, isRightToLeft: false, baseline: 0,
      words: [PaperWord(x: 0, clusters: [PaperCluster(text: "", glyphs: [])])])
    let bytes = try PDFWriter.bytes(
      of: .test([[PaperItem(tag: 0, marks: [.text(run), .text(empty)])]]), fonts: book)
    #expect(try PDFReading(bytes).objects.values.contains { $0.contains("/Type/Catalog") })
  }
}
