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
  /// - Parameter hasSpaces: whether the script parts its words by spaces; where it does not, the
  ///   pieces between spaces and punctuation are looked for in the text without its line ends.
  func recall(in text: String, hasSpaces: Bool) -> Double {
    hasSpaces ? recallOfWords(in: text) : recallOfPieces(in: text)
  }

  private func recallOfWords(in text: String) -> Double {
    var left = PaperWords.words(of: text).reduce(into: [:]) { $0[$1, default: 0] += 1 }
    let found = words.filter { word in
      guard let count = left[word], count > 0 else { return false }
      left[word] = count - 1
      return true
    }
    return Double(found.count) / Double(words.count)
  }

  private func recallOfPieces(in text: String) -> Double {
    let whole = PaperWords.words(of: text).joined()
    let pieces = words.flatMap { $0.split { $0.isPunctuation } }
    let found = pieces.filter { whole.contains($0) }
    return Double(found.count) / Double(pieces.count)
  }

  /// NFKC, split at white space, without what only steers: bidi controls, joiners and soft hyphens,
  /// with the line end after one.
  static func words(of text: String) -> [String] {
    squeezed(text.replacing(/\u{AD}\s+/, with: "")).split(whereSeparator: \.isWhitespace)
      .map(String.init)
  }

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
