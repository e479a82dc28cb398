import KioskContent

/// No characters that nobody sees, but where the spelling of the language needs them: joiners
/// between letters, break points where no spaces are written.
struct InvisibleCharacterRule {
  let pair: ReadPair

  var faults: [QualityFault] {
    let scalars = pair.target.scalars
    var seen: Set<UInt32> = []
    return scalars.indices.compactMap { index in
      let scalar = scalars[index]
      guard !scalar.isASCII, isStray(scalar, at: index), seen.insert(scalar.value).inserted
      else { return nil }
      return .invisibleCharacter(scalar.value, near: pair.target.excerpt(around: index))
    }
  }

  private func isStray(_ scalar: Unicode.Scalar, at index: Int) -> Bool {
    switch scalar.value {
    case 0x200B: !breaksWithoutSpaces
    case 0x200C: !(joinsLetters && isBetweenLetters(index))
    case 0x200D: !isJoiner(index)
    case 0xA0, 0x202F: isSpace(index + 1) || isSpace(index - 1)
    case 0xAD, 0x34F, 0x180E, 0x2060...0x2064, 0x206A...0x206F, 0xFEFF, 0xFFF9...0xFFFB, 0xFFFD,
      0x115F, 0x1160, 0x3164, 0xFFA0, 0x17B4, 0x17B5, 0x80...0x9F, 0xE000...0xF8FF,
      0xE0000...0xE007F, 0xF0000...0x10FFFF:
      true
    case 0xFE00...0xFE0F: !followsEmoji(index)
    default: false
    }
  }

  private var breaksWithoutSpaces: Bool {
    !pair.context.scripts.isDisjoint(with: [.thai, .lao, .khmer, .myanmar, .tibetan])
  }

  /// Whether the spelling of the language tells letters that join from letters that do not: Persian
  /// and its neighbours, but not Arabic; the scripts of India.
  private var joinsLetters: Bool {
    let scripts = pair.context.scripts
    if scripts.contains(.arabic) { return pair.language != "ar" }
    return isIndic
  }

  private var isIndic: Bool {
    !pair.context.scripts.isDisjoint(with: [
      .devanagari, .bengali, .gurmukhi, .gujarati, .tamil, .telugu, .kannada, .malayalam,
      .sinhala, .khmer, .myanmar,
    ])
  }

  private func isBetweenLetters(_ index: Int) -> Bool {
    isLetter(index - 1) && isLetter(index + 1)
  }

  /// A joiner keeps a letter's joined form, makes a conjunct, or binds two emoji.
  private func isJoiner(_ index: Int) -> Bool {
    if followsEmoji(index) { return true }
    if isIndic { return isLetter(index - 1) }
    return pair.context.scripts.contains(.arabic) && (isLetter(index - 1) || isLetter(index + 1))
  }

  private func followsEmoji(_ index: Int) -> Bool {
    guard let before = scalar(at: index - 1)?.properties else { return false }
    return before.isEmoji || before.isEmojiModifier || before.isVariationSelector
      || before.isIdeographic
  }

  private func isLetter(_ index: Int) -> Bool { scalar(at: index)?.isWordPart ?? false }

  private func isSpace(_ index: Int) -> Bool {
    scalar(at: index)?.properties.isWhitespace ?? false
  }

  private func scalar(at index: Int) -> Unicode.Scalar? {
    pair.target.scalars.indices.contains(index) ? pair.target.scalars[index] : nil
  }
}
