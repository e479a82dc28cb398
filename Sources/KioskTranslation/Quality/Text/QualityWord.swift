/// A run of letters; an apostrophe, a joiner or a tatweel may stand inside.
struct QualityWord: Sendable {
  /// The letters as written.
  let text: String
  /// Where it stands among the scalars of its text.
  let range: Range<Int>
  /// The scripts of its letters, marks aside.
  let scripts: WritingScripts
  /// What its place is.
  let place: QualityText.Guard

  /// The words of a text, in order.
  static func all(in scalars: [Unicode.Scalar], _ guards: [QualityText.Guard]) -> [QualityWord] {
    var words: [QualityWord] = []
    var index = 0
    while index < scalars.count {
      guard scalars[index].isWordPart else {
        index += 1
        continue
      }
      let start = index
      index = end(from: start, in: scalars)
      words.append(QualityWord(start..<index, in: scalars, guards[start]))
    }
    return words
  }

  private init(_ range: Range<Int>, in scalars: [Unicode.Scalar], _ place: QualityText.Guard) {
    var scripts: WritingScripts = []
    for scalar in scalars[range] where Self.counts(scalar) {
      scripts.insert(WritingScripts(WritingScript(of: scalar)))
    }
    text = String(scalars[range])
    self.range = range
    self.scripts = scripts
    self.place = place
  }

  /// Whether a scalar has a script of its own: marks, modifiers and joiners have their neighbour's.
  static func counts(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.isWordPart }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .otherLetter: return true
    default: return false
    }
  }

  private static func end(from start: Int, in scalars: [Unicode.Scalar]) -> Int {
    var index = start + 1
    while index < scalars.count {
      if scalars[index].isWordPart {
        // Without spaces, a name simply stands among the others.
        if isBoundary(scalars[index - 1], scalars[index]) { break }
        index += 1
      } else if isInner(scalars[index]), index + 1 < scalars.count, scalars[index + 1].isWordPart {
        index += 2
      } else {
        break
      }
    }
    return index
  }

  private static func isBoundary(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> Bool {
    guard left.value >= 0xE00 || right.value >= 0xE00 else { return false }
    let scripts = (WritingScript(of: left), WritingScript(of: right))
    return (scripts.0 == .latin && !scripts.1.writesSpaces)
      || (scripts.1 == .latin && !scripts.0.writesSpaces)
  }

  private static func isInner(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200C, 0x200D, 0x640, 0xAD, 0x27, 0x2019, 0x2BC, 0x5F3, 0x5F4: true
    default: false
    }
  }
}
