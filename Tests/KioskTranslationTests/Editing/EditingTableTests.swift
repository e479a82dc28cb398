import KioskContent
import KioskTranslation
import Testing

@Suite struct EditingTableTests {
  @Test func `cells are quoted where RFC 4180 wants it, and formulas are guarded`() {
    let table = Table(rows: [
      ["id", "de", "so"], ["a.p", "Eins, zwei; \"drei\"\nvier", " vorn"],
      ["a.q", "=1+1", "-3"], ["a.r", "'tis", "@x"],
    ])
    #expect(
      table.text == "id,de,so\r\na.p,\"Eins, zwei; \"\"drei\"\"\nvier\",\" vorn\"\r\n"
        + "a.q,'=1+1,'-3\r\na.r,''tis,'@x\r\n")
  }

  @Test(arguments: [
    ("commas", "id,de,uk\r\na.p,Eins,Один\r\n"),
    ("semicolons, no end", "id;de;uk\na.p;Eins;Один"),
    ("tabs, old line ends", "id\tde\tuk\ra.p\tEins\tОдин\r"),
    ("a byte order mark", "\u{FEFF}id,de,uk\r\na.p,Eins,Один\r\n"),
    ("quotes everywhere, empty rows", "\"id\",\"de\",\"uk\"\n,,\n\"a.p\",\"Eins\",\"Один\"\n\n"),
  ])
  func `what spreadsheets save is read`(name: String, text: String) throws {
    let table = try Table(parsing: Array(text.utf8))
    #expect(table.rows.map(\.cells) == [["id", "de", "uk"], ["a.p", "Eins", "Один"]])
  }

  @Test func `UTF-16 is read by its byte order mark`() throws {
    let units = Array("id,uk\r\na.p,Один".utf16)
    let little: [UInt8] = [0xFF, 0xFE] + units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big: [UInt8] = [0xFE, 0xFF] + units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    for bytes in [little, big] {
      #expect(try Table(parsing: bytes).rows.map(\.cells) == [["id", "uk"], ["a.p", "Один"]])
    }
  }

  @Test func `what is no table is refused`() {
    #expect(throws: IncomingFile.Fault.notUTF8) { try Table(parsing: [0x69, 0xFC, 0x0A]) }
    #expect(throws: IncomingFile.Fault.openQuote(line: 2)) {
      try Table(parsing: Array("id\n\"a\nb".utf8))
    }
  }

  @Test func `any cells survive writing and reading`() throws {
    let pieces = ["", " ", "a", "\"", ",", ";", "\n", "'", "=", "+", "é", "ع", "\u{FEFF}x", "\t"]
    var number: UInt64 = 1
    for _ in 0..<300 {
      let cells = (0..<4).map { _ in
        (0..<4).map { _ -> String in
          number = number &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
          return pieces[Int(number >> 33) % pieces.count]
        }.joined()
      }
      let table = try Table(parsing: Array(Table(rows: [["id", "b", "c", "d"], cells]).text.utf8))
      guard cells.contains(where: { !$0.isEmpty }) else { continue }
      #expect(table.rows.map { $0.cells } == [["id", "b", "c", "d"], cells.map { $0.asWritten }])
    }
  }

  @Test(arguments: [
    ("Ein <strong1>Wort</strong1> nach <law1/>.", ["strong1", "law1"]),
    ("<law1/> <strong1><strong1> x", ["law1"]),
    ("Weniger < mehr", []),
    ("<strong1>offen", []),
    ("<b>kein Kode</b>", []),
    ("<strong1><law1/> a</strong1>", ["strong1", "law1"]),
  ])
  func `tags of the source are codes, all else is text`(text: String, codes: [String]) {
    let source = CodedText([.span("strong1", [.text("x")]), .mark("law1")])
    let read = CodedText(tagged: text, codes: source.codes)
    #expect(read.tagged == text)
    #expect(read.codes.map(\.id) == codes)
  }
}

extension String {
  /// The cell as it is in the file: guarded, since only the import knows which cells are texts.
  fileprivate var asWritten: String {
    guard let first = unicodeScalars.first, "=+-@\t\r'".unicodeScalars.contains(first) else {
      return self
    }
    return "'" + self
  }
}
