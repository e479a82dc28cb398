import KioskContent

/// Cuts German text into words, numbers and signs.
struct GermanTokenizer {
  private let letters: [GermanLetters.Letter]
  private var index = 0
  private var tokens: [GermanToken] = []

  /// The tokens of a unit, shortened words put together with their full stops.
  static func tokens(of text: InlineText) -> [GermanToken] {
    var tokenizer = GermanTokenizer(letters: GermanLetters(text).letters)
    return GermanAbbreviation.joined(tokenizer.all())
  }

  private init(letters: [GermanLetters.Letter]) { self.letters = letters }

  private mutating func all() -> [GermanToken] {
    while let character = character(at: 0) {
      if character.isWhitespace {
        index += 1
      } else if let mark = letters[index].mark {
        append(.protected, length: 1, text: mark)
      } else if let length = addressLength() {
        append(.protected, length: length)
      } else if character.isLetter {
        append(.word, length: wordLength(from: 0))
      } else if character.isASCIIDigit {
        appendNumber()
      } else {
        append(.sign, length: 1)
      }
    }
    return tokens
  }

  private func character(at offset: Int) -> Character? {
    letters.indices.contains(index + offset) ? letters[index + offset].character : nil
  }

  private mutating func append(_ kind: GermanToken.Kind, length: Int, text: String? = nil) {
    let written = text ?? String(letters[index..<(index + length)].map(\.character))
    tokens.append(
      GermanToken(
        kind: kind, text: written, isTerm: letters[index].isTerm,
        followsSpace: index > 0 && letters[index - 1].character.isWhitespace))
    index += length
  }

  /// A number, or a word that begins with one: `24-Stunden-Dienst`, `3b`.
  private mutating func appendNumber() {
    let length = numberLength()
    let next = character(at: length)
    let afterNext = character(at: length + 1)
    if next?.isLetter == true || (next == "-" && afterNext?.isLetter == true) {
      append(.word, length: wordLength(from: length))
    } else {
      append(.number, length: length)
    }
  }

  /// Figures go on over a sign or one space before further figures.
  private func numberLength() -> Int {
    var length = 0
    while let next = character(at: length) {
      if next.isASCIIDigit {
        length += 1
      } else if ".,:/-–".contains(next), character(at: length + 1)?.isASCIIDigit == true {
        length += 2
      } else if next.isWhitespace, isFigureGroup(at: length + 1) {
        length += 1
      } else {
        break
      }
    }
    return length
  }

  /// Whether two figures follow: a group of a long number, not a number of its own.
  private func isFigureGroup(at offset: Int) -> Bool {
    character(at: offset)?.isASCIIDigit == true && character(at: offset + 1)?.isASCIIDigit == true
  }

  private func wordLength(from start: Int) -> Int {
    var length = start
    while let next = character(at: length) {
      let after = character(at: length + 1)
      if next.isLetter || next.isASCIIDigit || next == "\u{AD}" {
        length += 1
      } else if "-‑·‧'’".contains(next), after?.isLetter == true || after?.isASCIIDigit == true {
        length += 2
      } else if "*:_".contains(next), isGenderEnding(at: length + 1) {
        length += 2
      } else if next == "-", after?.isWhitespace == true {
        return length + 1
      } else {
        break
      }
    }
    return length
  }

  /// `in` or `innen` behind a gender sign.
  private func isGenderEnding(at offset: Int) -> Bool {
    character(at: offset) == "i" && character(at: offset + 1) == "n"
  }

  /// The length of a web or mail address that begins here.
  private func addressLength() -> Int? {
    var length = 0
    while let next = character(at: length), !next.isWhitespace, !"<>()„“\"".contains(next) {
      length += 1
    }
    while length > 0, let last = character(at: length - 1), ".,;:!?".contains(last) { length -= 1 }
    let piece = String(letters[index..<(index + length)].map(\.character))
    return piece.isAddress ? length : nil
  }
}

extension Character {
  var isASCIIDigit: Bool { isASCII && isNumber }
}

extension String {
  /// Whether a text without spaces is a web or mail address: `https://…`, `a@b.de`, `stadt.example`.
  fileprivate var isAddress: Bool {
    if contains("://") { return true }
    let host = split(separator: "/").first.map(String.init) ?? ""
    let mail = host.split(separator: "@", omittingEmptySubsequences: false)
    let labels = (mail.last ?? "").split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count > 1, mail.allSatisfy({ !$0.isEmpty }), let top = labels.last else {
      return false
    }
    return labels.allSatisfy {
      $0.count > 1 && $0.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
    }
      && top.allSatisfy { $0.isASCII && $0.isLowercase } && labels[0].contains(where: \.isLetter)
  }
}
