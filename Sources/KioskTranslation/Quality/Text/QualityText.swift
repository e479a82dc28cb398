import KioskContent

/// One text as the rules read it: what a reader sees, with the places that are not for translation.
struct QualityText: Sendable {
  /// Stands where a code stands for itself: a law, a value of the program.
  static let mark: Unicode.Scalar = "\u{FFFC}"

  /// What a place of the text is, besides words to be translated.
  struct Guard: OptionSet, Sendable {
    let rawValue: UInt8
    /// Inside a code for an official word.
    static let term = Guard(rawValue: 1)
    /// Inside brackets.
    static let brackets = Guard(rawValue: 2)
    /// Inside quotation marks.
    static let quotes = Guard(rawValue: 4)
    /// An address of the web or of mail.
    static let address = Guard(rawValue: 8)
  }

  /// The words of an official word, with the id of its code.
  struct Term: Sendable {
    let id: String
    let words: String
  }

  /// The characters that a reader sees, and ``mark``s.
  let scalars: [Unicode.Scalar]
  /// What each of them is.
  let guards: [Guard]
  /// The official words.
  let terms: [Term]
  /// The addresses.
  let addresses: [TextAddress]
  /// The words, in order.
  let words: [QualityWord]

  /// Reads a text; `isTerm` says which codes hold official words.
  init(_ text: CodedText, isTerm: (String) -> Bool) {
    var scan = Scan()
    scan.read(text.nodes, [], isTerm)
    terms = scan.terms
    addresses = TextAddress.all(in: scan.scalars)
    var guards = scan.guards
    for address in addresses {
      for index in address.range { guards[index].insert(.address) }
    }
    Self.markPairs(in: scan.scalars, &guards)
    scalars = scan.scalars
    self.guards = guards
    words = QualityWord.all(in: scan.scalars, guards)
  }

  /// A text without codes.
  init(plain text: String) { self.init(CodedText([.text(text)])) { _ in false } }

  /// The text as one string.
  var string: String { String(scalars) }

  /// Whether there is any decimal digit.
  var hasDigits: Bool {
    scalars.contains { $0.isASCII ? (0x30...0x39).contains($0.value) : $0.decimalValue != nil }
  }

  /// The words around a place, for a message.
  func excerpt(around index: Int) -> String {
    let start = max(0, index - 12)
    let end = min(scalars.count, index + 13)
    return String(scalars[start..<end].filter { !$0.properties.isDefaultIgnorableCodePoint })
      .trimmed
  }

  private struct Scan {
    var scalars: [Unicode.Scalar] = []
    var guards: [Guard] = []
    var terms: [Term] = []

    mutating func read(_ nodes: [CodedNode], _ held: Guard, _ isTerm: (String) -> Bool) {
      for node in nodes {
        switch node {
        case .text(let text):
          scalars.append(contentsOf: text.unicodeScalars)
        case .mark: scalars.append(QualityText.mark)
        case .span(let id, let inner):
          let start = scalars.count
          read(inner, isTerm(id) ? held.union(.term) : held, isTerm)
          if isTerm(id) { terms.append(Term(id: id, words: String(scalars[start...]))) }
        }
        while guards.count < scalars.count { guards.append(held) }
      }
    }
  }

  /// Marks what stands between brackets and between quotation marks; what is not closed is neither.
  private static func markPairs(in scalars: [Unicode.Scalar], _ guards: inout [Guard]) {
    var open: [(index: Int, closer: Unicode.Scalar, guard: Guard)] = []
    for (index, scalar) in scalars.enumerated() where !scalar.isWordPart {
      if let found = open.lastIndex(where: { $0.closer == scalar }) {
        for inner in open[found].index...index { guards[inner].insert(open[found].guard) }
        open.removeSubrange(found...)
      } else if let closer = closer(ofBracket: scalar) {
        open.append((index, closer, .brackets))
      } else if let closer = closer(ofQuote: scalar) {
        open.append((index, closer, .quotes))
      }
    }
  }

  /// The sign that closes a bracket.
  private static func closer(ofBracket scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "(": ")"
    case "[": "]"
    case "（": "）"
    case "［": "］"
    case "【": "】"
    case "〔": "〕"
    default: nil
    }
  }

  /// The sign that closes a quotation.
  private static func closer(ofQuote scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "\"": "\""
    case "„": "“"
    case "“": "”"
    case "‚": "‘"
    case "«": "»"
    case "»": "«"
    case "‹": "›"
    case "「": "」"
    case "『": "』"
    case "《": "》"
    default: nil
    }
  }
}

extension String {
  /// The characters of some scalars.
  init(_ scalars: some Collection<Unicode.Scalar>) {
    self.init(unsafeUninitializedCapacity: scalars.count * 4) { buffer in
      var count = 0
      for scalar in scalars {
        for unit in scalar.utf8 {
          buffer[count] = unit
          count += 1
        }
      }
      return count
    }
  }

  /// Without white space at the ends.
  var trimmed: String {
    var view = Substring(self).unicodeScalars
    while view.first?.properties.isWhitespace == true { view.removeFirst() }
    while view.last?.properties.isWhitespace == true { view.removeLast() }
    return String(view)
  }
}

extension Unicode.Scalar {
  /// The value of a decimal digit of any script (general category Nd).
  var decimalValue: Int? {
    if isASCII { return (0x30...0x39).contains(value) ? Int(value) - 0x30 : nil }
    guard value >= 0x660, properties.generalCategory == .decimalNumber else { return nil }
    return properties.numericValue.map { Int($0) }
  }

  /// Whether it is a letter or a mark on one.
  var isWordPart: Bool {
    if isASCII { return (value | 0x20) >= 0x61 && (value | 0x20) <= 0x7A }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark:
      return true
    default: return false
    }
  }
}
