package import FoundationEssentials

/// Whether a place is open at a moment.
package enum OpeningStatus: Sendable, Equatable {
  /// Open; `nil` where no end is in sight.
  case open(until: Date?)
  /// Closed; `nil` where it is not known when it opens again.
  case closed(opens: Date?)
  /// Nobody is let in without an appointment.
  case byAppointment
  /// Nobody has said.
  case unknown
}

/// What holds on one day.
package enum DayPlan: Sendable, Equatable {
  /// Open at these times; none means closed.
  case times([OpeningHours.TimeRange])
  /// Only with an appointment.
  case byAppointment
  /// Nobody has said.
  case unknown
}

/// One day of a schedule, with what makes it different from others.
package struct ScheduledDay: Sendable, Equatable {
  /// The day.
  package let day: CalendarDate
  /// What holds on it.
  package let plan: DayPlan
  /// The public holiday that it is.
  package let holiday: HolidayCalendar.Holiday?
  /// Which of the schedule's exceptions makes it so, by its place in the list.
  package let exception: Int?
}
