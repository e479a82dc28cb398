import KioskContent

/// Other words than the source's; names, codes and single words that languages share stay the same.
struct SameAsSourceRule {
  let pair: ReadPair

  var faults: [QualityFault] {
    guard pair.language != pair.sourceLanguage, pair.pair.stored.target == pair.pair.stored.source
    else { return [] }
    let words = pair.target.words.filter {
      $0.place.isDisjoint(with: [.term, .address]) && !$0.isAbbreviation
    }
    let text = pair.target.string
    guard !words.isEmpty, !pair.context.names.contains(text.lowercased()), isLanguage(words) else {
      return []
    }
    return [.sameAsSource(String(text.prefix(60)))]
  }

  /// Whether the words say something rather than name something: a word of a sentence is among them,
  /// one that other languages do not have, or one in small letters behind another word.
  private func isLanguage(_ words: [QualityWord]) -> Bool {
    let german = GermanWords(language: pair.language)
    if pair.sourceLanguage == "de", words.contains(where: { german.isGerman($0.text) }) {
      return true
    }
    let small = words.dropFirst().filter {
      $0.text.unicodeScalars.first?.properties.isLowercase == true && $0.range.count > 2
    }
    return words.count > 1 && !small.isEmpty
  }
}
