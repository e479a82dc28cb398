import KioskRendering

@testable import kiosk_paper

let german = PrintLanguage(tag: "de", isRightToLeft: false)
let arabic = PrintLanguage(tag: "ar", isRightToLeft: true)

func text(_ words: String, _ language: PrintLanguage = german) -> PrintText {
  PrintText(language: language, runs: [PrintRun(words)])
}

func paragraph(_ words: String, _ style: PrintStyle = .body) -> PrintBlock {
  .paragraph(PrintPassage([text(words)]), style)
}

func heading(_ words: String, _ level: Int = 1) -> PrintBlock {
  .heading(PrintPassage([text(words)]), level: level)
}

/// A text of so many lines, each told by its number.
func numbered(_ count: Int, _ name: String = "Zeile") -> String {
  (1...count).map { "\(name) \($0)" }.joined(separator: "\n")
}

func sheet(
  _ blocks: [PrintBlock], kind: PrintSheet.Kind = .page, _ language: PrintLanguage = german,
  title: String = "Blatt", group: String? = nil, footer: [PrintText] = [text("Stadt")]
) -> PrintSheet {
  PrintSheet(
    kind: kind, language: language, title: text(title, language),
    group: group.map { text($0, language) }, footer: footer, blocks: blocks)
}

func document(
  _ sheets: [PrintSheet], _ language: PrintLanguage = german, size: PrintSize = .usual,
  contents: String? = nil, digits: [String] = "0123456789".map(String.init)
) -> PrintDocument {
  PrintDocument(
    title: "Druck", language: language, date: "2026-05-04", size: size,
    pageOf: "{page} von {pages}", digits: digits, contents: contents.map { text($0, language) },
    sheets: sheets)
}

func layOut(_ blocks: [PrintBlock], _ language: PrintLanguage = german) throws -> LaidDocument {
  try DocumentLayout.lay(document([sheet(blocks, language)], language), fonts: FontStore())
}

/// A line of a listing.
struct ListedLine: Equatable {
  let page: Int
  let x, y, width: Double
  let words: String

  var right: Double { x + width }
}

extension LaidDocument {
  /// The lines of text, read back from the listing.
  var listed: [ListedLine] {
    listing.split(separator: "\n").compactMap { line in
      let parts = line.split(separator: "\t", maxSplits: 4, omittingEmptySubsequences: false)
      guard parts.count == 5, let page = Int(parts[0]), let x = Double(parts[1]),
        let y = Double(parts[2]), let width = Double(parts[3])
      else { return nil }
      return ListedLine(page: page, x: x, y: y, width: width, words: String(parts[4]))
    }
  }

  /// The words of each page without its footer, a line each.
  var pages: [[String]] {
    lines.indices.map { page in
      listed.filter { $0.page == page + 1 && $0.y < 770 }.map(\.words)
    }
  }
}
