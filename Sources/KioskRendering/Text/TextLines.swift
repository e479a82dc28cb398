import KioskContent
import KioskText

/// Lines that grow from the top, wrapped to a width.
struct TextLines {
  private let columns: Int?
  private var grown: [PageLine] = []
  /// What the lines that follow are, where their marks do not say it.
  var role = TextRole.body
  /// The choice that the lines that follow name.
  var choice: Int?
  private var part = 0

  /// In front of words below a mark that left them no room; there is always room for this.
  private static let narrowMargin = 2

  init(columns: Int?) { self.columns = columns }

  /// The lines so far, without an empty one at the end.
  var lines: [PageLine] { grown.last?.text == "" ? grown.dropLast() : grown }

  /// An empty line, unless there is one already.
  mutating func blank() {
    guard let last = grown.last, !last.text.isEmpty else { return }
    grown.append(
      PageLine(text: "", language: last.language, role: .body, choice: nil, part: part))
  }

  /// What follows is the next part of the page.
  mutating func beginPart() { part += 1 }

  /// A paragraph with a mark in front of its first line and spaces in front of the others.
  mutating func add(_ text: String, _ language: TextLanguage, mark: String = "", indent: Int = 0) {
    let margin = String(repeating: " ", count: indent)
    let role = TextRole(mark: mark) ?? self.role
    guard leavesRoom(indent + cellWidth(of: mark)) else {
      append(margin + mark.withPlainSpaces.trimmingSpaces, language, role)
      add(text, language, indent: TextLines.narrowMargin)
      return
    }
    let hanging = margin + String(repeating: " ", count: cellWidth(of: mark))
    for (index, line) in wrapped(text, language, margin: cellWidth(of: hanging)).enumerated() {
      append((index == 0 ? margin + mark.withPlainSpaces : hanging) + line, language, role)
    }
  }

  private mutating func append(_ text: String, _ language: TextLanguage, _ role: TextRole) {
    grown.append(
      PageLine(text: text, language: language, role: role, choice: choice, part: part))
  }

  /// Whether words still fit beside a margin: a wide mark on a narrow screen stands on its own line.
  private func leavesRoom(_ margin: Int) -> Bool {
    columns.map { $0 - margin >= min($0 - TextLines.narrowMargin, 10) } ?? true
  }

  private func wrapped(_ text: String, _ language: TextLanguage, margin: Int) -> [String] {
    guard let columns else { return [text.withPlainSpaces] }
    return LineBreaker(locale: language.tag.description).wrap(text, width: columns - margin)
      .map(\.withPlainSpaces)
  }
}

extension String {
  /// The text of a finished line: what kept it together is no longer needed, and a number that is
  /// copied or searched for should hold nothing but what can be typed.
  fileprivate var withPlainSpaces: String {
    // All of these characters begin with one of two bytes in UTF-8, which most lines do not hold.
    guard utf8.contains(where: { $0 == 0xC2 || $0 == 0xE2 }) else { return self }
    var plain = String.UnicodeScalarView()
    for scalar in replacing(TextRenderer.pathGap, with: "  ").unicodeScalars
    where scalar != "\u{2060}" {
      plain.append(scalar == "\u{A0}" || scalar == "\u{202F}" ? " " : scalar)
    }
    return String(plain)
  }

  /// The text without the spaces at its end.
  var trimmingSpaces: String {
    String(reversed().drop { $0 == " " }.reversed())
  }
}
