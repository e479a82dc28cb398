import KioskContent

extension PublicHoliday {
  /// The holiday's name.
  var phrase: Phrase {
    switch self {
    case .newYear: .holidayNewYear
    case .epiphany: .holidayEpiphany
    case .womensDay: .holidayWomensDay
    case .goodFriday: .holidayGoodFriday
    case .easterSunday: .holidayEasterSunday
    case .easterMonday: .holidayEasterMonday
    case .labourDay: .holidayLabourDay
    case .liberationDay: .holidayLiberationDay
    case .ascension: .holidayAscension
    case .whitSunday: .holidayWhitSunday
    case .whitMonday: .holidayWhitMonday
    case .corpusChristi: .holidayCorpusChristi
    case .uprisingDay: .holidayUprisingDay
    case .assumption: .holidayAssumption
    case .childrensDay: .holidayChildrensDay
    case .germanUnity: .holidayGermanUnity
    case .reformationDay: .holidayReformationDay
    case .allSaints: .holidayAllSaints
    case .repentanceDay: .holidayRepentanceDay
    case .christmasDay: .holidayChristmasDay
    case .secondChristmasDay: .holidaySecondChristmasDay
    }
  }
}
