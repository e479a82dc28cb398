import Testing

@testable import kiosk_paper

/// Whole small files, read back object by object.
@Suite struct PDFFileTests {
  private static let tags: [PaperTag] = [
    .test(.document), .test(.section, in: 0, language: "ar"), .test(.paragraph, in: 1),
    .test(.link, in: 2), .test(.figure, in: 1, alternative: "Ein Plan"),
  ]

  private static var file: PaperFile {
    PaperFile.test(
      [
        [.dot(nil), .dot(2), .dot(2), .dot(3), .dot(4)],
        [.dot(2), PaperItem(tag: nil, marks: [.outline(square, width: 0.75, grey)])],
      ], tags: tags,
      links: [
        PaperLink(
          place: square, target: .address("https://example.org/ä b"), contents: "Beispiel", tag: 3),
        PaperLink(place: square, target: .page(1), contents: "Seite 2", tag: 3),
      ],
      outline: [
        PaperOutlineItem(
          title: "Eins", page: 0, y: 10,
          children: [PaperOutlineItem(title: "Zwei", page: 1, y: 0, children: [])])
      ], isRightToLeft: true)
  }

  private static let square = PaperRectangle(x: 10, y: 20, width: 30, height: 40.5)
  private static let grey = PaperColour(red: 0.5, green: 0.5, blue: 0.5)

  @Test func `a file is these objects and no others`() throws {
    let reading = try PDFReading(PDFWriter.bytes(of: Self.file, fonts: FontBook()))
    let numbers = 1...21
    let found = numbers.map { reading.objects[$0] ?? "" }.joined(separator: "\n")
      .replacing(/Length \d+/, with: "Length N")
    #expect(found == Self.objects)
    #expect(reading.objects.count == numbers.count + 2)
  }

  private static let objects = """
    <</Type/Catalog/Pages 4 0 R/Lang(de)/MarkInfo<</Marked true>>/ViewerPreferences<<\
    /DisplayDocTitle true/Direction/R2L>>/StructTreeRoot 6 0 R/Metadata 3 0 R/PageMode\
    /UseOutlines/Outlines 8 0 R>>
    <</Title(Stadt & Land)/Producer(welcome-kiosk)/CreationDate(D:20260301000000Z)\
    /ModDate(D:20260301000000Z)>>
    <</Type/Metadata/Subtype/XML/Length N>>
    <</Type/Pages/Count 2/Kids[9 0 R 10 0 R ]>>
    <<>>
    <</Type/StructTreeRoot/K 13 0 R /ParentTree 7 0 R/ParentTreeNextKey 4>>
    <</Nums[0[15 0 R 16 0 R 17 0 R ]1[15 0 R ]2 16 0 R 3 16 0 R ]>>
    <</Type/Outlines/First 20 0 R/Last 20 0 R/Count 1>>
    <</Type/Page/Parent 4 0 R/MediaBox[0 0 200 100]/Resources 5 0 R/Contents 18 0 R\
    /StructParents 0/Tabs/S/Annots[11 0 R 12 0 R ]>>
    <</Type/Page/Parent 4 0 R/MediaBox[0 0 200 100]/Resources 5 0 R/Contents 19 0 R\
    /StructParents 1/Tabs/S>>
    <</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect[10 39.5 40 80]/StructParent 2\
    /Contents(Beispiel)/A<</S/URI/URI(https://example.org/%C3%A4%20b)>>>>
    <</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect[10 39.5 40 80]/StructParent 3\
    /Contents(Seite 2)/Dest[10 0 R/XYZ null 100 null]>>
    <</Type/StructElem/S/Document/P 6 0 R/K[14 0 R ]>>
    <</Type/StructElem/S/Sect/P 13 0 R/Lang(ar)/K[15 0 R 17 0 R ]>>
    <</Type/StructElem/S/P/P 14 0 R/Pg 9 0 R/K[0 16 0 R <</Type/MCR/Pg 10 0 R/MCID 0>>]>>
    <</Type/StructElem/S/Link/P 15 0 R/Pg 9 0 R/K[1 <</Type/OBJR/Pg 9 0 R/Obj 11 0 R>><</Type\
    /OBJR/Pg 9 0 R/Obj 12 0 R>>]>>
    <</Type/StructElem/S/Figure/P 14 0 R/Alt(Ein Plan)/A<</O/Layout/Placement/Block/BBox\
    [1 97 2 98]>>/Pg 9 0 R/K[2 ]>>
    <</Filter/FlateDecode/Length N>>
    <</Filter/FlateDecode/Length N>>
    <</Title(Eins)/Parent 8 0 R/First 21 0 R/Last 21 0 R/Count -1/Dest[9 0 R\
    /XYZ null 90 null]>>
    <</Title(Zwei)/Parent 20 0 R/Dest[10 0 R/XYZ null 100 null]>>
    """

  @Test func `pages are drawn from the lower left corner, each piece under its tag`() throws {
    let reading = try PDFReading(PDFWriter.bytes(of: Self.file, fonts: FontBook()))
    let streams = try ["/StructParents 0", "/StructParents 1"].map {
      String(decoding: try reading.stream("/Contents", of: $0), as: UTF8.self)
    }
    #expect(
      streams == [
        """
        /Artifact BMC
        1 97 1 1 re
        f
        EMC
        /P<</MCID 0>>BDC
        1 97 1 1 re
        f
        1 97 1 1 re
        f
        EMC
        /Link<</MCID 1>>BDC
        1 97 1 1 re
        f
        EMC
        /Figure<</MCID 2>>BDC
        1 97 1 1 re
        f
        EMC

        """,
        """
        /P<</MCID 0>>BDC
        1 97 1 1 re
        f
        EMC
        /Artifact BMC
        .5 G
        .75 w
        10 39.5 30 40.5 re
        S
        EMC

        """,
      ])
  }

  @Test func `the metadata name title, language, day and PDF/UA`() throws {
    let reading = try PDFReading(PDFWriter.bytes(of: Self.file, fonts: FontBook()))
    let metadata = String(
      decoding: try reading.stream("/Metadata", of: "/Type/Catalog"), as: UTF8.self)
    for part in [
      "<rdf:li xml:lang=\"x-default\">Stadt &amp; Land</rdf:li>", "<rdf:li>de</rdf:li>",
      "<xmp:CreateDate>2026-03-01T00:00:00Z</xmp:CreateDate>", "<pdfuaid:part>1</pdfuaid:part>",
    ] {
      #expect(metadata.contains(part))
    }
  }

  @Test func `equal files are equal bytes, and other files have other identities`() throws {
    let bytes = try PDFWriter.bytes(of: Self.file, fonts: FontBook())
    #expect(try PDFWriter.bytes(of: Self.file, fonts: FontBook()) == bytes)
    let other = try PDFWriter.bytes(of: .test([[.dot(0)]]), fonts: FontBook())
    let identities = try [bytes, other].map {
      try #require(try PDFReading($0).object(holding: "/Type/XRef").text.split(separator: "<").last)
    }
    #expect(identities[0] != identities[1])
  }

  @Test func `a hundred pages hang below branches of thirty-two`() throws {
    let reading = try PDFReading(
      PDFWriter.bytes(
        of: .test(Array(repeating: [.dot(0)], count: 100)), fonts: FontBook()))
    let branches = reading.objects.values.filter { $0.contains("/Type/Pages/Parent") }
    #expect(
      branches.compactMap { $0.firstMatch(of: /Count (\d+)/)?.output.1 }.sorted() == [
        "32", "32", "32", "4",
      ])
    #expect(try reading.object(holding: "/Type/Pages/Count 100").number == 4)
    #expect(reading.objects.values.filter { $0.contains("/Type/ObjStm") }.count == 1)
  }
}
