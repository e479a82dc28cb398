import Foundation
import KioskRendering
import TestSupport
import Testing

/// A document that asks for trouble, and how the program must end.
struct HostilePaper: CustomTestStringConvertible {
  /// How the program may end.
  enum End: Equatable {
    /// With a PDF that holds all words and in which no checker finds a fault.
    case paper
    /// With this fault on one line of standard error.
    case fault(String)
    /// In one of these ways, whichever the program is better at.
    case paperOrFault
  }

  let testDescription: String
  let bytes: Data
  let end: End

  init(_ name: String, _ bytes: Data, _ end: End) {
    (testDescription, self.bytes, self.end) = (name, bytes, end)
  }

  init(_ name: String, _ blocks: [PrintBlock], _ end: End = .paper) {
    self.init(name, HostilePaper.bytes(blocks), end)
  }

  static let german = PrintLanguage(tag: "de", isRightToLeft: false)
  static let arabic = PrintLanguage(tag: "ar", isRightToLeft: true)
  static let chinese = PrintLanguage(tag: "zh-Hans", isRightToLeft: false)
  static let burmese = PrintLanguage(tag: "my", isRightToLeft: false)

  static func text(_ text: String, _ language: PrintLanguage = german) -> PrintText {
    PrintText(language: language, runs: [PrintRun(text)])
  }

  static func passage(_ words: String) -> PrintPassage { PrintPassage([text(words)]) }

  static func body(_ words: String, _ language: PrintLanguage = german) -> PrintBlock {
    .paragraph(PrintPassage([text(words, language)]), .body)
  }

  static func item(_ words: String) -> PrintItem { PrintItem(.box, [body(words)]) }

  static func letters(_ count: Int, _ word: String) -> String {
    String(String(repeating: word, count: count / word.count + 1).prefix(count))
  }

  static func nested(_ depth: Int) -> PrintBlock {
    (0..<depth).reduce(body("innen")) { block, _ in .frame(.note, [block]) }
  }

  static func listed(_ depth: Int) -> PrintBlock {
    (0..<depth).reduce(body("innen")) { block, _ in .list([PrintItem(.bullet, [block])]) }
  }

  static func picture(_ file: Data) -> PrintBlock {
    .picture(PrintPicture(file: file, alternative: text("ein Bild"), caption: nil))
  }

  static func code(_ rows: [String]) -> PrintBlock {
    .code(
      PrintCode(rows: rows, link: "https://musterstadt.example/", alternative: text("Code")),
      [body("Scannen Sie den Code.")])
  }

  /// The head of a PNG file of this size, without a picture.
  static func png(width: UInt32, height: UInt32) -> Data {
    let size = [width, height].flatMap { side in
      [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: side >> $0) }
    }
    var file: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]
    file += Array("IHDR".utf8) + size
    file += [8, 2, 0, 0, 0, 0, 0, 0, 0] + [0, 0, 0, 0]
    file += Array("IEND".utf8) + [0xAE, 0x42, 0x60, 0x82]
    return Data(file)
  }

  static func bytes(
    _ blocks: [PrintBlock], digits: [String] = "0123456789".map(String.init)
  ) -> Data {
    let title: PrintBlock = .heading(passage("Titel"), level: 1)
    let sheet = PrintSheet(
      kind: .page, language: german, title: text("Titel"), footer: [text("unten")],
      blocks: [title] + blocks)
    return bytes(of: [sheet], digits: digits)
  }

  static func bytes(
    of sheets: [PrintSheet], digits: [String] = "0123456789".map(String.init)
  ) -> Data {
    let document = PrintDocument(
      title: "Titel", language: german, date: "2026-11-23", size: .usual,
      pageOf: "{page} von {pages}", digits: digits, contents: nil, sheets: sheets)
    return try! JSONEncoder().encode(document)
  }
}
