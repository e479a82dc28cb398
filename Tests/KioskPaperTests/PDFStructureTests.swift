import Testing

@testable import kiosk_paper

/// Which element holds what, and in which order.
@Suite struct PDFStructureTests {
  @Test func `elements stand in the order of what is drawn first in them`() throws {
    let tags: [PaperTag] = [
      .test(.document), .test(.section, in: 0), .test(.paragraph, in: 1),
      .test(.paragraph, in: 1), .test(.section, in: 0), .test(.paragraph, in: 4),
      .test(.paragraph, in: 4),
    ]
    let structure = try PDFStructure(
      .test([[.dot(5), .dot(3)], [.dot(2), .dot(3)]], tags: tags))
    #expect(
      structure.kids.map(text) == ["4 1", "3 2", "1:0", "0:1 1:1", "5", "0:0", ""])
    #expect(structure.isUsed == [true, true, true, true, true, true, false])
  }

  @Test func `items under one tag are one piece until another comes between`() throws {
    let tags: [PaperTag] = [.test(.document), .test(.paragraph, in: 0)]
    let structure = try PDFStructure(
      .test([[.dot(1), .dot(1), .dot(nil), .dot(1)]], tags: tags))
    #expect(structure.sequences[0].map(\.items) == [0..<2, 2..<3, 3..<4])
    #expect(structure.sequences[0].map(\.tag) == [1, nil, 1])
    #expect(text(structure.kids[1]) == "0:0 0:1")
  }

  @Test func `an empty cell keeps its column`() throws {
    let tags: [PaperTag] = [
      .test(.document), .test(.table, in: 0), .test(.row, in: 1), .test(.headCell, in: 2),
      .test(.cell, in: 2), .test(.cell, in: 2), .test(.cell, in: 2), .test(.row, in: 1),
      .test(.cell, in: 7),
    ]
    let structure = try PDFStructure(.test([[.dot(3), .dot(5)]], tags: tags))
    #expect(text(structure.kids[2]) == "3 4 5 6")
    #expect(text(structure.kids[1]) == "2")
  }

  @Test func `tables, lists and notes say what they are`() throws {
    let tags: [PaperTag] = [
      .test(.document), .test(.headCell, in: 0), .test(.headCell, in: 0, headsRow: true),
      .test(.list, in: 0, numbering: "Decimal"), .test(.note, in: 0), .test(.list, in: 0),
    ]
    let reading = try PDFReading(
      PDFWriter.bytes(of: .test([(1...5).map { .dot($0) }], tags: tags), fonts: FontBook()))
    let elements = reading.objects.filter { $0.value.contains("/StructElem/S/") }
      .sorted { $0.key < $1.key }
      .map { $0.value.replacing(/\/P \d+ 0 R|\/Pg \d+ 0 R|<<\/Type\/StructElem/, with: "") }
    #expect(
      elements.dropFirst() == [
        "/S/TH/A<</O/Table/Scope/Column>>/K[0 ]>>", "/S/TH/A<</O/Table/Scope/Row>>/K[1 ]>>",
        "/S/L/A<</O/List/ListNumbering/Decimal>>/K[2 ]>>", "/S/Note/ID(note00000004)/K[3 ]>>",
        "/S/L/K[4 ]>>",
      ])
    #expect(try reading.object(holding: "/IDTree").text.contains("(note00000004)"))
  }

  private func text(_ kids: [PDFStructure.Kid]) -> String {
    kids.map { kid in
      switch kid {
      case .tag(let tag): "\(tag)"
      case .sequence(let page, let id): "\(page):\(id)"
      case .link(let page, let index): "link \(page):\(index)"
      }
    }.joined(separator: " ")
  }
}
