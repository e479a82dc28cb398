import KioskContent

/// How a text ends, closing brackets and quotation marks left aside.
struct TextEnd {
  /// The kind of the sign.
  let mark: EndMark
  private let rest: ArraySlice<Unicode.Scalar>
  private let isInBracket: Bool

  /// Whether there is nothing at all.
  var isEmpty: Bool { rest.isEmpty }

  /// Whether a full stop belongs to an abbreviation or to an ordinal number.
  var isAbbreviation: Bool {
    mark == .fullStop && (Self.endsInAbbreviation(rest.dropLast()) || endsShortBracket)
  }

  init(_ text: QualityText, language: String) {
    var rest = text.scalars[...]
    var isInBracket = false
    while let last = rest.last, Self.isClosing(last) {
      if last == ")" || last == "）" { isInBracket = true }
      rest.removeLast()
    }
    self.isInBracket = isInBracket
    let sign = rest.last
    var mark = sign.flatMap { Self.marks[$0] } ?? .none
    if sign == ";" || sign == "\u{37E}", language == "el" { mark = .question }
    if mark == .fullStop, rest.suffix(3).allSatisfy({ $0 == "." }), rest.count > 3 {
      mark = .ellipsis
    }
    self.mark = mark
    self.rest = rest
  }

  /// Whether the stop is that of a word or two in brackets, as in (int.).
  private var endsShortBracket: Bool {
    guard isInBracket else { return false }
    let inner = rest.reversed().prefix { $0 != "(" && $0 != "（" }
    return inner.count < rest.count && inner.count(where: \.properties.isWhitespace) < 2
  }

  private static func isClosing(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint {
      return true
    }
    switch scalar.properties.generalCategory {
    case .closePunctuation, .finalPunctuation, .initialPunctuation: return true
    default: return scalar == "\"" || scalar == "'" || scalar == "„"
    }
  }

  /// The last word has a stop inside, is a number, or is one of the usual short forms.
  private static func endsInAbbreviation(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    let word = text.reversed().prefix { !$0.properties.isWhitespace && $0 != "(" }
    let letters = String(word.reversed()).lowercased()
    if letters.contains(".") || letters.unicodeScalars.last?.decimalValue != nil { return true }
    return abbreviations.contains(letters) || (letters.count == 1 && word.first?.isASCII == false)
  }

  private static let abbreviations: Set<String> = [
    "usw", "etc", "bzw", "ca", "nr", "str", "tel", "abs", "art", "inkl", "zzgl", "ggf", "evtl",
    "std", "min", "mio", "mrd", "jh", "ff", "vgl", "max", "mind", "dr", "st", "co", "inc", "ltd",
    "vb", "vs", "dk", "sn", "sok", "cad", "др", "ін", "год", "хв", "грн", "рр", "ст", "вул",
    "буд", "кв", "тис", "млн", "тел", "ул", "руб", "мин", "час", "no", "approx", "tj", "itd",
    "itp", "np", "ul", "godz", "e", "v", "z", "u",
  ]

  private static let marks: [Unicode.Scalar: EndMark] = {
    let kinds: [(EndMark, String)] = [
      (.fullStop, ".。．｡።۔।॥։܀܁။។᠃᠉꓿"), (.question, "?؟？፧՞⁇⸮꘏"), (.exclamation, "!！՜߹"),
      (.colon, ":：፦፥꞉"), (.semicolon, ";；؛፤⁏"), (.comma, ",،，、፣"), (.ellipsis, "…⋯"),
    ]
    return kinds.reduce(into: [:]) { marks, kind in
      for scalar in kind.1.unicodeScalars { marks[scalar] = kind.0 }
    }
  }()
}
