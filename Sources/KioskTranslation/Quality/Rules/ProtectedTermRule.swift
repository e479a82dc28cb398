import KioskContent

/// Official German words stay visible, since they stand on doors and forms; so does the city's name,
/// where the locale writes Latin letters.
struct ProtectedTermRule {
  let pair: ReadPair

  var faults: [QualityFault] {
    // Plain German explains its words in its own way.
    guard pair.language != pair.sourceLanguage else { return [] }
    let city = GermanStem.words(of: pair.context.city)
    let isNamed =
      pair.writesLatin && !city.isEmpty && city.stand(in: GermanStem.words(of: pair.source))
    guard isNamed || !pair.source.terms.isEmpty else { return [] }
    let shown = GermanStem.words(of: pair.target)
    // A word whose code is gone is already missing as a code.
    let codes = Set(pair.target.terms.map(\.id))
    let hidden = pair.source.terms.filter { term in
      codes.contains(term.id) && !pair.context.glossary.maySpare(term.words)
        && !GermanStem.words(of: term.words).stand(in: shown)
    }
    let lost = isNamed && !city.stand(in: shown)
    return hidden.map { .hiddenTerm($0.words) } + (lost ? [.missingName(pair.context.city)] : [])
  }
}
