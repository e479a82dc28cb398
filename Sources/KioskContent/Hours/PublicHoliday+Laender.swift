extension PublicHoliday {
  /// Whether the law of a Land makes it a holiday of the whole Land in a year, from 2018 on.
  ///
  /// Where only some municipalities have a holiday (Assumption in Bavaria, Corpus Christi in Saxony
  /// and Thuringia, the Peace Festival in Augsburg), the site adds it.
  package func holds(in land: Land, year: Int) -> Bool {
    switch self {
    case .newYear, .goodFriday, .easterMonday, .labourDay, .ascension, .whitMonday, .germanUnity,
      .christmasDay, .secondChristmasDay:
      true
    case .epiphany: [.badenWuerttemberg, .bavaria, .saxonyAnhalt].contains(land)
    case .easterSunday, .whitSunday: land == .brandenburg
    case .corpusChristi:
      [
        .badenWuerttemberg, .bavaria, .hesse, .northRhineWestphalia, .rhinelandPalatinate,
        .saarland,
      ].contains(land)
    case .allSaints:
      [.badenWuerttemberg, .bavaria, .northRhineWestphalia, .rhinelandPalatinate, .saarland]
        .contains(land)
    case .assumption: land == .saarland
    case .repentanceDay: land == .saxony
    case .womensDay, .liberationDay, .uprisingDay, .childrensDay, .reformationDay:
      holdsSomeYears(in: land, year: year)
    }
  }

  /// The holidays that a law of these years has brought.
  private func holdsSomeYears(in land: Land, year: Int) -> Bool {
    switch (self, land) {
    case (.womensDay, .berlin): year >= 2019
    case (.womensDay, .mecklenburgVorpommern): year >= 2023
    case (.childrensDay, .thuringia): year >= 2019
    // For the 75th and the 80th year after the end of the war.
    case (.liberationDay, .berlin): year == 2020 || year == 2025
    // For the 75th year after the uprising of 1953.
    case (.uprisingDay, .berlin): year == 2028
    case (.reformationDay, .brandenburg), (.reformationDay, .mecklenburgVorpommern),
      (.reformationDay, .saxony), (.reformationDay, .saxonyAnhalt), (.reformationDay, .thuringia):
      true
    case (.reformationDay, .bremen), (.reformationDay, .hamburg), (.reformationDay, .lowerSaxony),
      (.reformationDay, .schleswigHolstein):
      year >= 2018
    default: false
    }
  }
}
