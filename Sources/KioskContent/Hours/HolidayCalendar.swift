/// The public holidays of a municipality: those of its Land, and what its site adds and removes.
package struct HolidayCalendar: Sendable, Equatable {
  private let land: Land
  private let added: Set<CalendarDate>
  private let removed: Set<CalendarDate>

  /// - Parameter changes: of two changes of the same day the last one holds.
  package init(land: Land, changes: [HolidayChange]) {
    self.land = land
    let last = Dictionary(changes.map { ($0.date, $0.change) }, uniquingKeysWith: { $1 })
    added = Set(last.filter { $0.value == .added }.keys)
    removed = Set(last.filter { $0.value == .removed }.keys)
  }

  /// A day on which the municipality has a holiday.
  package enum Holiday: Sendable, Equatable {
    /// By the law of the Land.
    case statutory(PublicHoliday)
    /// By the site, which may have a name for the day.
    case local(CalendarDate)
  }

  /// The holiday of a day, if it is one.
  package func holiday(on day: CalendarDate) -> Holiday? {
    guard !removed.contains(day) else { return nil }
    if let holiday = PublicHoliday.allCases.first(where: { self.holiday($0, isOn: day) }) {
      return .statutory(holiday)
    }
    return added.contains(day) ? .local(day) : nil
  }

  private func holiday(_ holiday: PublicHoliday, isOn day: CalendarDate) -> Bool {
    holiday.date(in: day.year) == day && holiday.holds(in: land, year: day.year)
  }

  /// The holidays of a year in the order of the calendar.
  package func holidays(in year: Int) -> [CalendarDate] {
    let statutory = PublicHoliday.allCases.filter { $0.holds(in: land, year: year) }
      .map { $0.date(in: year) }
    return Set(statutory).union(added.filter { $0.year == year }).subtracting(removed).sorted()
  }
}
