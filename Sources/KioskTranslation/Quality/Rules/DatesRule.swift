import KioskContent

/// The same days, in any order of day, month and year and with the month as a number or a name.
struct DatesRule {
  let pair: ReadPair

  var faults: [QualityFault] {
    let figures = FigureComparison(pair)
    guard !figures.missingDates.isEmpty || !figures.addedDates.isEmpty else { return [] }
    return [.dates(missing: figures.missingDates, added: figures.addedDates)]
  }
}
