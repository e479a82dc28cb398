/// What becomes of one code point of a case-folded, decomposed text in a search key.
enum FoldedLetter {
  case dropped
  /// Punctuation, a symbol or white space.
  case separator
  /// A mark that belongs to the spelling of the letter before it.
  case mark
  /// One or more other letters, or a digit.
  case letters(String)
  case same

  /// `base` is the letter the code point follows, a space if there is none.
  init(_ scalar: Unicode.Scalar, after base: Unicode.Scalar) {
    if scalar.isASCII {
      self = Self.ascii(scalar)
    } else {
      self = Self.otherLetter(scalar) ?? Self.byCategory(scalar, after: base)
    }
  }

  private static func byCategory(_ scalar: Unicode.Scalar, after base: Unicode.Scalar)
    -> FoldedLetter
  {
    switch scalar.properties.generalCategory {
    case .nonspacingMark: isSpelt(scalar, after: base) ? .mark : .dropped
    case .spacingMark: .mark
    case .decimalNumber: decimalDigit(scalar).map { .letters(String($0)) } ?? .same
    case .enclosingMark, .format: .dropped
    case .control, .spaceSeparator, .lineSeparator, .paragraphSeparator, .connectorPunctuation,
      .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol,
      .otherSymbol:
      .separator
    default: .same
    }
  }

  private static func ascii(_ scalar: Unicode.Scalar) -> FoldedLetter {
    switch scalar {
    case "a"..."z", "0"..."9": .same
    case "'": .dropped
    default: .separator
    }
  }

  /// Letters and signs with a fixed answer of their own.
  private static func otherLetter(_ scalar: Unicode.Scalar) -> FoldedLetter? {
    switch scalar {
    case "\u{640}", "\u{2018}", "\u{2019}", "\u{2BB}", "\u{2BC}": .dropped
    case "ı": .letters("i")
    case "ø": .letters("o")
    case "đ": .letters("d")
    case "ł": .letters("l")
    case "ħ": .letters("h")
    case "æ": .letters("ae")
    case "œ": .letters("oe")
    case "ґ": .letters("г")
    default: arabicLetter(scalar)
    }
  }

  /// Arabic, Farsi, Urdu and Kurdish letters that keyboards and readers take for one another.
  private static func arabicLetter(_ scalar: Unicode.Scalar) -> FoldedLetter? {
    switch scalar {
    // Alef wasla; hamza and madda over alef are marks here and already gone.
    case "\u{671}": .letters("\u{627}")
    // Alef maksura, Farsi yeh, Kurdish yeh with small v.
    case "\u{649}", "\u{6CC}", "\u{6CE}": .letters("\u{64A}")
    case "\u{6A9}": .letters("\u{643}")
    // Teh marbuta, heh doachashmee, heh goal, teh marbuta goal, ae.
    case "\u{629}", "\u{6BE}", "\u{6C1}", "\u{6C3}", "\u{6D5}": .letters("\u{647}")
    // Kurdish reh and lam with small v, oe: keyboards without them give the plain letter.
    case "\u{695}": .letters("\u{631}")
    case "\u{6B5}": .letters("\u{644}")
    case "\u{6C6}": .letters("\u{648}")
    default: nil
    }
  }

  /// Whether a nonspacing mark is part of the spelling and not an accent a reader may leave out.
  private static func isSpelt(_ mark: Unicode.Scalar, after base: Unicode.Scalar) -> Bool {
    switch base.value {
    case 0x20: false
    case 0x400...0x52F, 0x1C80...0x1C8F, 0xA640...0xA69F:
      mark == "\u{306}" || (mark == "\u{308}" && base == "і")
    case 0x41...0x24F, 0x250...0x2AF, 0x1E00...0x1EFF, 0x2C60...0x2C7F, 0xA720...0xA7FF: false
    case 0x370...0x3FF, 0x1F00...0x1FFF: false
    case 0x590...0x5FF: false
    case 0x600...0x6FF, 0x750...0x77F, 0x870...0x8FF: false
    default: true
    }
  }
}
