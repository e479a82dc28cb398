import Testing

@testable import kiosk_paper

/// Fonts as they are embedded, and where their glyphs are put.
@Suite struct PDFFontTests {
  @Test func `a TrueType font is cut down to its glyphs and named after its bytes`() throws {
    let book = FontBook()
    let run = PDFShaping("NotoSans-Regular.ttf", in: book).run("aba")
    let reading = try PDFReading(PDFWriter.bytes(of: file([run]), fonts: book))
    let font = try reading.object(holding: "/Subtype/CIDFontType2").text
    #expect(font.contains(/\/BaseFont\/[A-Z]{6}\+NotoSans-Regular\//))
    #expect(font.contains("/CIDToGIDMap/Identity"))
    #expect(font.contains("/DW 561/W[2[615]]"))
    let program = try reading.stream("/FontFile2", of: "/Type/FontDescriptor")
    #expect(program.prefix(4) == [0, 1, 0, 0])
    #expect(program.count < 2_000)
  }

  @Test func `a CFF font with numbered glyphs keeps their numbers`() throws {
    let book = FontBook()
    let run = PDFShaping("NotoSansCJK-Regular.ttc", in: book).run("一")
    let number = run.words[0].clusters[0].glyphs[0].id
    let reading = try PDFReading(PDFWriter.bytes(of: file([run]), fonts: book))
    let map = String(
      decoding: try reading.stream("/ToUnicode", of: "/Type0"), as: UTF8.self)
    let code = String(number, radix: 16, uppercase: true)
    #expect(map.contains("<\(String(repeating: "0", count: 4 - code.count))\(code)> <4E00>"))
    #expect(try reading.object(holding: "/Subtype/CIDFontType0/").text.contains("/DW 1000"))
    let program = try reading.stream("/FontFile3", of: "/Type/FontDescriptor")
    #expect(program.prefix(2) == [1, 0])
  }

  @Test func `a glyph is moved only where it does not stand where the font puts it`() throws {
    let book = FontBook()
    let font = PDFShaping("NotoSans-Regular.ttf", in: book)
    let glyph = font.run("a").words[0].clusters[0].glyphs[0]
    let wide = glyph.advance + 2
    let moves: [(advance: Double, dx: Double, dy: Double)] = [
      (glyph.advance, 0, 0), (glyph.advance + 0.01, 0, 0), (wide, 0, 0), (wide, 0.5, -1.25),
      (glyph.advance, 0, 0),
    ]
    let run = PaperRun(
      font: font.run("a").font, size: 10, colour: PaperColour(red: 0, green: 0.4, blue: 1),
      isRightToLeft: false, baseline: 30.004,
      words: [
        PaperWord(
          x: 10.5,
          clusters: moves.map {
            PaperCluster(
              text: "a",
              glyphs: [PaperGlyph(id: glyph.id, advance: $0.advance, dx: $0.dx, dy: $0.dy)])
          })
      ])
    let reading = try PDFReading(PDFWriter.bytes(of: file([run]), fonts: book))
    let content = String(
      decoding: try reading.stream("/Contents", of: "/StructParents 0"), as: UTF8.self)
    #expect(
      content.replacing("\0\u{1}", with: "a") == """
        /Document<</MCID 0>>BDC
        BT
        /F0 10 Tf
        0 .4 1 rg
        10.5 70 Td
        [(aaa)]TJ
        1.25 Ts
        [-251(a)]TJ
        0 Ts
        [-150(a)]TJ
        ET
        EMC

        """)
  }

  @Test func `several fonts share the resources of all pages`() throws {
    let book = FontBook()
    let runs = ["NotoSans-Regular.ttf", "NotoSans-Bold.ttf", "NotoSans-Regular.ttf"]
      .map { PDFShaping($0, in: book).run("a") }
    let reading = try PDFReading(PDFWriter.bytes(of: file(runs), fonts: book))
    #expect(try reading.object(holding: "/Font<<").text.contains(/\/F0 \d+ 0 R\/F1 \d+ 0 R/))
  }

  private func file(_ runs: [PaperRun]) -> PaperFile {
    .test([[PaperItem(tag: 0, marks: runs.map { .text($0) })]])
  }
}
