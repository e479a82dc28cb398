import KioskContent

/// What can be said about opening at a moment.
///
/// Each is a phrase of its own for places and for lines: other languages inflect the day and the time
/// in it, and nobody "opens" a telephone.
enum OpeningSentence {
  case open
  case openUntil
  case openUntilTomorrow
  case openUntilDate
  case closed
  case opensToday
  case opensTomorrow
  case opens(Weekday)
  case opensOnDate

  /// The words for a place or a line.
  func phrase(for subject: HoursSubject) -> Phrase {
    switch subject {
    case .place: phraseForPlace
    case .line: phraseForLine
    }
  }

  private var phraseForPlace: Phrase {
    switch self {
    case .open: .openNow
    case .openUntil: .openUntil
    case .openUntilTomorrow: .openUntilTomorrow
    case .openUntilDate: .openUntilDate
    case .closed: .closedNow
    case .opensToday: .opensToday
    case .opensTomorrow: .opensTomorrow
    case .opens(let weekday): weekday.opens
    case .opensOnDate: .opensDate
    }
  }

  private var phraseForLine: Phrase {
    switch self {
    case .open: .answeredNow
    case .openUntil: .answeredUntil
    case .openUntilTomorrow: .answeredUntilTomorrow
    case .openUntilDate: .answeredUntilDate
    case .closed: .unansweredNow
    case .opensToday: .answeredToday
    case .opensTomorrow: .answeredTomorrow
    case .opens(let weekday): weekday.answered
    case .opensOnDate: .answeredDate
    }
  }
}

extension Weekday {
  /// A place opens on this day of the coming week.
  fileprivate var opens: Phrase {
    switch self {
    case .monday: .opensMo
    case .tuesday: .opensTu
    case .wednesday: .opensWe
    case .thursday: .opensTh
    case .friday: .opensFr
    case .saturday: .opensSa
    case .sunday: .opensSu
    }
  }

  /// A line is answered again on this day of the coming week.
  fileprivate var answered: Phrase {
    switch self {
    case .monday: .answeredMo
    case .tuesday: .answeredTu
    case .wednesday: .answeredWe
    case .thursday: .answeredTh
    case .friday: .answeredFr
    case .saturday: .answeredSa
    case .sunday: .answeredSu
    }
  }
}
