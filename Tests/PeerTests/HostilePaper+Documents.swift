import Foundation
import KioskRendering

extension HostilePaper {
  static let all = contents + letters + pictures + files

  // MARK: Much of everything

  private static let contents = [
    HostilePaper("10,000 items", [.list((1...10_000).map { item("Papier \($0)") })]),
    HostilePaper(
      "a million items",
      .init(#"{"sheets":[{"blocks":[{"list":{"_0":["#.utf8)
        + Data(repeatElement("0,", count: 1_000_000).joined().utf8), .fault("bad-document")),
    HostilePaper("a word of 5,000 letters", [body(String(repeating: "wort", count: 1250))]),
    HostilePaper("an Arabic word of 5,000 letters", [body(letters(5000, "بيت"), arabic)]),
    HostilePaper("a Chinese text of 20,000 letters", [body(letters(20_000, "登记住址"), chinese)]),
    HostilePaper("a Burmese word of 5,000 letters", [body(letters(5000, "ကျောင်း"), burmese)]),
    HostilePaper(
      "a paragraph of 100,000 letters", [body(String(repeating: "neun Wort ", count: 10_000))]),
    HostilePaper("frames 100 deep", [nested(100)], .fault("too-deep")),
    HostilePaper("lists 50 deep", [listed(50)]),
    HostilePaper(
      "brackets 100,000 deep", Data(repeating: 0x5B, count: 100_000), .fault("bad-document")),
    HostilePaper(
      "2,000 headings", (1...2000).map { .heading(passage("Kapitel \($0)"), level: 2) }),
    HostilePaper(
      "a table of 5,000 rows",
      [.table((1...5000).map { PrintRow(head: text("Tag \($0)"), cell: text("08:00–12:00")) })]),
    HostilePaper(
      "a text in 40 languages beside each other",
      [.paragraph(PrintPassage((0..<40).map { _ in text("nebeneinander") }), .body)]),
    HostilePaper(
      "more than the pages allowed",
      Array(repeating: body(String(repeating: "viel Text ", count: 1000)), count: 200),
      .fault("too-many-pages")),
    HostilePaper(
      "a paragraph of 500,000 letters", [body(String(repeating: "neun Wort ", count: 50_000))],
      .paperOrFault),
    HostilePaper(
      "a paragraph of 4,000,000 letters", [body(String(repeating: "neun Wort ", count: 400_000))],
      .paperOrFault),
  ]

  // MARK: Letters

  private static let letters = [
    HostilePaper("marks without a letter", [body("\u{0301} \u{0308}\u{0308} ein\u{0301}")]),
    HostilePaper(
      "a hundred marks on a letter", [body("e" + String(repeating: "\u{0301}", count: 100))]),
    HostilePaper("isolates that never end", [body("\u{2067}eins \u{2066}zwei \u{2068}drei")]),
    HostilePaper("ends of nothing", [body("\u{2069}eins\u{2069} zwei\u{2069}")]),
    HostilePaper(
      "isolates 200 deep", [body(String(repeating: "\u{2067}\u{2066}", count: 100) + "a")]),
    HostilePaper("embeddings that never end", [body("\u{202B}eins \u{202A}zwei \u{202B}drei")]),
    HostilePaper(
      "every control character",
      [
        body(
          "a" + String(String.UnicodeScalarView((0...0x1F).compactMap(Unicode.Scalar.init))) + "b")
      ]),
    HostilePaper(
      "line and paragraph ends", [body("eins\u{2028}zwei\u{2029}drei\u{85}vier\r\nfünf")]),
    HostilePaper("nothing but white space", [body(" \u{A0}\u{3000}\u{200B}\t ")]),
    HostilePaper("empty texts", [body(""), .heading(passage(""), level: 2), .list([item("")])]),
    HostilePaper("soft hyphens", [body(String(repeating: "\u{AD}", count: 3000) + "Wort\u{AD}")]),
    HostilePaper("a private character", [body("eins \u{E000}")], .fault("missing-glyphs")),
    HostilePaper(
      "a character of no font", [body("\u{10FFFD} \u{1F9FF}")], .fault("missing-glyphs")),
    HostilePaper("a noncharacter", [body("eins \u{FFFF}")], .fault("missing-glyphs")),
  ]

  // MARK: Pictures and codes

  private static let pictures = [
    HostilePaper(
      "a picture of four billion pixels a side", [picture(png(width: .max, height: .max))],
      .fault("bad-picture")),
    HostilePaper(
      "a picture of ten billion pixels", [picture(png(width: 100_000, height: 100_000))],
      .fault("bad-picture")),
    HostilePaper(
      "a picture without rows", [picture(png(width: 8, height: 8))], .fault("bad-picture")),
    HostilePaper(
      "half of a JPEG", [picture(Data([0xFF, 0xD8, 0xFF, 0xC0]))], .fault("bad-picture")),
    HostilePaper("a picture that is none", [picture(Data("GIF89a".utf8))], .fault("bad-picture")),
    HostilePaper("a code without rows", [code([])], .fault("bad-document")),
    HostilePaper(
      "a code with ragged rows", [code(["1", "10111", "x", ""])],
      .fault("bad-document")),
    HostilePaper(
      "a code of 500 by 500", [code(Array(repeating: letters(500, "10"), count: 500))],
      .fault("bad-document")),
  ]

  // MARK: Files

  private static let files = [
    HostilePaper("no bytes", Data(), .fault("bad-document")),
    HostilePaper("no JSON", Data("%PDF-1.7".utf8), .fault("bad-document")),
    HostilePaper("bytes that are no text", Data([0xFF, 0xFE, 0x00, 0xD8]), .fault("bad-document")),
    HostilePaper("another document", Data(#"{"sheets": []}"#.utf8), .fault("bad-document")),
    HostilePaper("17 mebibytes", Data(repeating: 0x20, count: 17 << 20), .fault("too-large")),
    HostilePaper("no sheets", bytes(of: []), .fault("bad-document")),
    HostilePaper("a sheet without blocks", bytes([]), .paper),
    HostilePaper("a digit too few", bytes([body("eins")], digits: ["0"]), .fault("bad-document")),
    HostilePaper("a heading of level 99", [.heading(passage("eins"), level: 99)]),
    HostilePaper("a heading of level -1", [.heading(passage("eins"), level: -1)]),
    HostilePaper(
      "a text in no language", [.paragraph(PrintPassage([]), .body), body("eins")]),
    HostilePaper(
      "a tag that is none", [body("eins", PrintLanguage(tag: "\n))/Lang", isRightToLeft: true))],
      .fault("bad-document")),
  ]
}
