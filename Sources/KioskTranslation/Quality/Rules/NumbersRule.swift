import KioskContent

/// The same numbers by value: in any digits, grouped in any way, and small ones also as words.
struct NumbersRule {
  let pair: ReadPair

  var faults: [QualityFault] {
    let figures = FigureComparison(pair)
    guard !figures.missingNumbers.isEmpty || !figures.addedNumbers.isEmpty else { return [] }
    return [.numbers(missing: figures.missingNumbers, added: figures.addedNumbers)]
  }
}
