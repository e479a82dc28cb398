import KioskContent
import KioskText

/// Lines that grow from the top, wrapped to a width.
struct TextLines {
  private let columns: Int?
  private(set) var lines: [String] = []

  init(columns: Int?) { self.columns = columns }

  /// An empty line, unless there is one already.
  mutating func blank() {
    if let last = lines.last, !last.isEmpty { lines.append("") }
  }

  /// A paragraph with a mark in front of its first line and spaces in front of the others.
  mutating func add(_ text: String, _ language: TextLanguage, mark: String = "", indent: Int = 0) {
    let margin = String(repeating: " ", count: indent)
    let hanging = margin + String(repeating: " ", count: cellWidth(of: mark))
    for (index, line) in wrapped(text, language, margin: cellWidth(of: hanging)).enumerated() {
      lines.append((index == 0 ? margin + mark : hanging) + line)
    }
  }

  private func wrapped(_ text: String, _ language: TextLanguage, margin: Int) -> [String] {
    guard let columns else { return [text.withPlainSpaces] }
    // A deep margin on a narrow screen must still leave room for words.
    let width = max(columns - margin, min(columns, 10))
    return LineBreaker(locale: language.tag.description).wrap(text, width: width)
      .map(\.withPlainSpaces)
  }
}

extension String {
  /// The text of a finished line: what kept it together is no longer needed, and a number that is
  /// copied or searched for should hold nothing but what can be typed.
  fileprivate var withPlainSpaces: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.compactMap { scalar in
          scalar == "\u{2060}" ? nil : scalar == "\u{A0}" ? " " : scalar
        }))
  }
}
