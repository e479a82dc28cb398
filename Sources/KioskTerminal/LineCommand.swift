import KioskContent
import KioskText

/// What one line of input asks for.
enum LineCommand: Hashable, Sendable {
  /// The empty line.
  case nothing
  /// A choice, from 1.
  case choice(Int)
  case back
  case languages
  case more
  case help
  case quit
  /// The words to look for, at most ``SearchIndex/longestQuery`` characters; may be empty.
  case search(String)
  /// Anything else: perhaps the name of a language.
  case name(String)

  /// Reads a line as typed, with or without white space and control characters around it.
  init(_ input: String) {
    let text = input.printable.trimmingWhiteSpace()
    if let number = decimalNumber(in: text) {
      self = LineCommand(number: number, digits: text.unicodeScalars.count, text)
    } else if let key = LineKey(text) {
      self = LineCommand(key)
    } else if let first = text.unicodeScalars.first, LineKey.searchMarks.contains(first) {
      let words = String(text.unicodeScalars.dropFirst()).trimmingWhiteSpace()
      self = .search(String(words.prefix(SearchIndex.longestQuery)))
    } else {
      self = text.isEmpty ? .nothing : .name(text)
    }
  }

  private init(number: Int, digits: Int, _ text: String) {
    switch (number, digits) {
    case (0, 1): self = .back
    case (0, 2): self = .languages
    case (0, _): self = .name(text)
    default: self = .choice(number)
    }
  }

  private init(_ key: LineKey) {
    switch key {
    case .more: self = .more
    case .quit: self = .quit
    case .help: self = .help
    }
  }
}
