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

  /// Whether the words say something rather than name something: one that only German has is among
  /// them, or several in small letters, of which names have one at most.
  private func isLanguage(_ words: [QualityWord]) -> Bool {
    let german = GermanTraces(language: pair.language)
    if pair.sourceLanguage == "de", words.contains(where: { german.isGerman($0.text) }) {
      return true
    }
    let small = words.filter { word in
      word.range.count > 2 && word.text.unicodeScalars.allSatisfy { !$0.properties.isUppercase }
    }
    return small.count > 1
  }
}
