import Foundation
import KioskRendering

/// The words of a print document, and how many of them came back.
struct PaperWords {
  /// In the order of the document.
  let words: [String]

  /// Everything that stands on paper but footers, numbers of pages and the list of contents.
  init(_ document: PrintDocument) {
    words = document.sheets.flatMap(\.blocks).flatMap(\.texts).flatMap { text in
      PaperWords.words(of: text.runs.map(\.text).joined())
    }
  }

  /// The share of the words that a text holds, each as often as the document has it.
  ///
  /// - Parameter hasSpaces: whether the script parts its words by spaces; where it does not, pairs
  ///   of neighbouring letters stand for them.
  func recall(in text: String, hasSpaces: Bool) -> Double {
    let sought = hasSpaces ? words : PaperWords.pairs(in: words)
    let found = PaperWords.words(of: text)
    var left = (hasSpaces ? found : PaperWords.pairs(in: found))
      .reduce(into: [:]) { $0[$1, default: 0] += 1 }
    let missing = sought.filter { word in
      let count = left[word, default: 0]
      left[word] = count - 1
      return count <= 0
    }
    return 1 - Double(missing.count) / Double(sought.count)
  }

  private static func pairs(in words: [String]) -> [String] {
    let letters = Array(words.joined().unicodeScalars)
    return zip(letters, letters.dropFirst()).map { "\($0)\($1)" }
  }

  /// Runs of letters, marks and digits.
  ///
  /// A word that a soft hyphen parts at the end of a line is one; `pdftotext` leaves the line end,
  /// PDFium writes U+FFFE. `pdftotext` also writes embeddings around what runs the other way, which
  /// part words as spaces do.
  static func words(of text: String) -> [String] {
    let whole = text.replacing(/\u{AD}\s+|\u{FFFE}\s*/, with: "")
      .replacing(/[\u{202A}-\u{202E}]/, with: " ")
    return squeezed(whole).unicodeScalars.split { !isOfWord($0) }.map { String($0) }
  }

  private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
      true
    default: false
    }
  }

  /// The text without white space and what only steers, in NFKC.
  static func compact(_ text: String) -> String { squeezed(text).filter { !$0.isWhitespace } }

  /// NFKC without what only steers.
  static func squeezed(_ text: String) -> String {
    var kept = String.UnicodeScalarView()
    for scalar in text.precomposedStringWithCompatibilityMapping.unicodeScalars
    where !isSilent(scalar) {
      kept.append(scalar)
    }
    return String(kept)
  }

  private static func isSilent(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x61C, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: true
    default: false
    }
  }
}

extension PrintBlock {
  /// The texts in reading order.
  var texts: [PrintText] {
    switch self {
    case .heading(let passage, _), .paragraph(let passage, _): passage.texts
    case .list(let items): items.flatMap { $0.blocks.flatMap(\.texts) }
    case .frame(_, let blocks): blocks.flatMap(\.texts)
    case .facts(let facts): facts.flatMap { [$0.label] + $0.value.flatMap(\.texts) }
    case .table(let rows): rows.flatMap { [$0.head, $0.cell] }
    case .picture(let picture): picture.caption?.texts ?? []
    case .code(_, let blocks): blocks.flatMap(\.texts)
    }
  }
}
