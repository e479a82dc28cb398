package import FoundationEssentials

/// Opening hours on the days of a calendar: rules, exceptions, public holidays and announcements.
package struct OpeningSchedule: Sendable, Equatable {
  /// Days with other hours.
  package struct Exception: Sendable, Equatable {
    package let days: ClosedRange<CalendarDate>
    package let hours: OpeningHours
  }

  /// Days on which an announcement goes before everything else.
  package struct Announcement: Sendable, Equatable {
    package let days: ClosedRange<CalendarDate>
    package let plan: DayPlan
  }

  private let state: HoursState
  private let exceptions: [Exception]
  private let announcements: [Announcement]
  private let holidays: HolidayCalendar
  private let clock: SiteClock

  /// - Parameters:
  ///   - exceptions: of two about the same day the last one holds.
  ///   - announcements: of two about the same day the last one holds.
  package init(
    state: HoursState, exceptions: [Exception], announcements: [Announcement] = [],
    holidays: HolidayCalendar, clock: SiteClock
  ) {
    self.state = state
    self.exceptions = exceptions
    self.announcements = announcements
    self.holidays = holidays
    self.clock = clock
  }

  /// Whether even who comes while it is open needs an appointment.
  package var needsAppointment: Bool {
    switch state {
    case .times(_, byAppointment: let needsAppointment): needsAppointment
    case .byAppointment: true
    case .unknown: false
    }
  }

  /// How far ahead an end of opening is looked for, in days.
  private static let endHorizon = 14
  /// How far ahead the next opening is looked for: a year, for places that open in summer only.
  private static let openingHorizon = 366

  /// What holds on a day.
  package func scheduled(_ day: CalendarDate) -> ScheduledDay {
    let holiday = holidays.holiday(on: day)
    if let announced = announcements.last(where: { $0.days.contains(day) }) {
      return ScheduledDay(day: day, plan: announced.plan, holiday: holiday, exception: nil)
    }
    let regular = regularPlan(on: day, isHoliday: holiday != nil)
    guard let index = exceptions.lastIndex(where: { $0.days.contains(day) }) else {
      return ScheduledDay(day: day, plan: regular, holiday: holiday, exception: nil)
    }
    let plan = plan(of: exceptions[index], on: day, regular: regular, isHoliday: holiday != nil)
    return ScheduledDay(day: day, plan: plan, holiday: holiday, exception: index)
  }

  private func regularPlan(on day: CalendarDate, isHoliday: Bool) -> DayPlan {
    switch state {
    case .times(let hours, byAppointment: _): .times(hours.times(on: day, isHoliday: isHoliday))
    case .byAppointment: .byAppointment
    case .unknown: .unknown
    }
  }

  /// An exception of several days that says nothing of public holidays was not written with them in
  /// mind: it does not open a place that its rules close on them.
  private func plan(
    of exception: Exception, on day: CalendarDate, regular: DayPlan, isHoliday: Bool
  ) -> DayPlan {
    let isOneDay = exception.days.lowerBound == exception.days.upperBound
    if isHoliday, regular == .times([]), !isOneDay, !exception.hours.namesHolidays {
      return .times([])
    }
    return .times(exception.hours.times(on: day, isHoliday: isHoliday))
  }

  /// Whether the place is open at a moment, and until or from when.
  package func status(at time: CityTime) -> OpeningStatus {
    if let opening = opening(at: time) { return opening }
    switch scheduled(time.day).plan {
    case .byAppointment: return .byAppointment
    case .unknown: return .unknown
    case .times: return .closed(opens: nextOpening(after: time))
    }
  }

  /// The opening that a moment lies in, over any number of midnights; `nil` where it lies in none.
  private func opening(at time: CityTime) -> OpeningStatus? {
    var end: Date?
    // Times reach up to 48:00, so what is open today may have begun yesterday.
    for offset in -1...OpeningSchedule.endHorizon {
      let day = time.day.advanced(by: offset)
      if let end, clock.start(of: day) > end { return .open(until: end) }
      for opening in openings(of: day) {
        if let known = end {
          if opening.lowerBound <= known { end = max(known, opening.upperBound) }
        } else if opening.contains(time.instant) {
          end = opening.upperBound
        }
      }
      if end == nil, offset == 0 { return nil }
    }
    return .open(until: nil)
  }

  /// The first opening that begins after a moment; `nil` where a day without known hours lies before.
  private func nextOpening(after time: CityTime) -> Date? {
    for offset in 0...OpeningSchedule.openingHorizon {
      let day = time.day.advanced(by: offset)
      guard case .times = scheduled(day).plan else { return nil }
      let next = openings(of: day).first { $0.lowerBound > time.instant }
      if let next { return next.lowerBound }
    }
    return nil
  }

  private func openings(of day: CalendarDate) -> [Range<Date>] {
    guard case .times(let times) = scheduled(day).plan else { return [] }
    return times.compactMap { range in
      let start = clock.instant(of: range.from, on: day, choosing: .first)
      let end = clock.instant(of: range.to, on: day, choosing: .last)
      // Both ends may fall into the hour that is left out when clocks are put forward.
      return start < end ? start..<end : nil
    }
  }

  /// The next moment at which the status, or what is said about it, is another: words such as
  /// "tomorrow" change at midnight. `nil` where nothing ever does.
  package func nextChange(after time: CityTime) -> Date? {
    if exceptions.isEmpty, announcements.isEmpty, isTimeless { return nil }
    let midnight = clock.start(of: time.day.next)
    switch status(at: time) {
    case .open(until: let change), .closed(opens: let change):
      return min(change ?? midnight, midnight)
    case .byAppointment, .unknown: return midnight
    }
  }

  private var isTimeless: Bool {
    switch state {
    case .times: false
    case .byAppointment, .unknown: true
    }
  }

  /// Seven days from a day on.
  package func week(from day: CalendarDate) -> [ScheduledDay] {
    (0..<7).map { scheduled(day.advanced(by: $0)) }
  }

  /// The public holidays of the coming days on which the hours are not those of the weekday; days of
  /// an exception are not among them.
  ///
  /// - Parameter count: how many days are looked at.
  package func differingHolidays(from day: CalendarDate, days count: Int) -> [ScheduledDay] {
    (0..<count).map { scheduled(day.advanced(by: $0)) }.filter { scheduled in
      scheduled.holiday != nil && scheduled.exception == nil
        && scheduled.plan != regularPlan(on: scheduled.day, isHoliday: false)
    }
  }
}
