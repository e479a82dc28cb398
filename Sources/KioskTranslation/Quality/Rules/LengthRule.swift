import KioskContent

/// About as long as the source lets one expect, in user-perceived characters: what is far from that
/// has lost a part or gained one.
struct LengthRule {
  let pair: ReadPair

  var faults: [QualityFault] {
    let source = Self.length(of: pair.source)
    let target = Self.length(of: pair.target)
    // Plain language says the same in more words.
    guard pair.language != pair.sourceLanguage, source > 0, target > 0, let share else { return [] }
    let usual = Double(source) * share
    // Short texts vary most: a word may need a whole phrase, and a phrase may be one word.
    let least = source < 25 ? 1 : Int(usual * (source < 80 ? 0.22 : 0.35))
    let most = Int(usual * (source < 80 ? 2.2 : 1.9) + 20 * max(share, 0.4))
    return (least...most).contains(target) ? [] : [.length(target, expected: least...most)]
  }

  /// The characters of the translated words: no official word in brackets, no code.
  private static func length(of text: QualityText) -> Int {
    var kept = String.UnicodeScalarView()
    for (scalar, place) in zip(text.scalars, text.guards)
    where scalar != QualityText.mark && place.isDisjoint(with: [.brackets, .address]) {
      kept.append(scalar)
    }
    return String(kept).trimmed.count
  }

  /// How many characters one of the source becomes: scripts differ in how much one of theirs says.
  private var share: Double? {
    let source = pair.source.words.first?.scripts.members.first
    guard let target = pair.context.scripts.map(\.share).min() else { return nil }
    return target / (source?.share ?? 1)
  }
}

extension WritingScript {
  /// How many characters a text has where the same in Latin letters has one.
  fileprivate var share: Double {
    switch self {
    case .han: 0.33
    case .kana, .hangul: 0.5
    case .ethiopic: 0.7
    case .hebrew, .syriac: 0.75
    case .arabic, .thaana: 0.88
    case .devanagari, .bengali, .gurmukhi, .gujarati, .sinhala, .khmer, .myanmar, .thai, .lao: 0.75
    case .tamil, .telugu, .kannada, .malayalam, .tibetan: 0.8
    case .latin, .cyrillic, .greek, .armenian, .georgian, .other: 1
    }
  }
}
