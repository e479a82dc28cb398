package import KioskContent

// Which phrase names which member of a closed list.

extension Audience {
  /// Names the group of people.
  package var phrase: Phrase {
    switch self {
    case .citizensOfEU: .audienceEU
    case .citizensOutsideEU: .audienceNonEU
    case .work: .audienceWork
    case .study: .audienceStudy
    case .protection: .audienceProtection
    case .children: .audienceChildren
    case .newFlat: .audienceNewFlat
    }
  }
}

extension Period {
  /// Says when to take the steps.
  package var phrase: Phrase {
    switch self {
    case .firstDay: .whenFirstDay
    case .firstWeeks: .whenFirstWeeks
    case .firstMonths: .whenFirstMonths
    }
  }
}

extension QuantityValue {
  /// Says what kind of value it is.
  package var phrase: Phrase {
    switch self {
    case .deadline: .deadline
    case .cost: .cost
    case .duration: .duration
    case .date: .date
    case .count: .count
    }
  }
}

extension AccessLevel {
  /// Says how far one can get in without steps.
  package var phrase: Phrase {
    switch self {
    case .stepFree: .accessStepFree
    case .partial: .accessPartial
    case .none: .accessNone
    case .unknown: .accessUnknown
    }
  }
}

extension LineKind {
  /// Names the way to reach somebody.
  package var phrase: Phrase {
    switch self {
    case .phone: .linePhone
    case .mobile: .lineMobile
    case .fax: .lineFax
    case .text: .lineText
    case .relay: .lineRelay
    case .mail: .lineMail
    case .website: .lineWebsite
    case .chat: .lineChat
    }
  }
}

extension Tariff {
  /// Says what the caller pays.
  package var phrase: Phrase {
    switch self {
    case .free: .costFree
    case .landline: .costLandline
    case .mobile: .costMobile
    case .paid: .costPaid
    }
  }
}

extension Alert.Phrase {
  /// Says what is different on the alert's days; `dates` is a placeholder.
  package var phrase: Phrase {
    switch self {
    case .closed: .alertClosed
    case .moved: .alertMoved
    case .disturbed: .alertDisturbed
    case .byAppointment: .alertByAppointment
    }
  }
}

extension Money.Rhythm {
  /// Puts an amount, the placeholder `amount`, into its rhythm.
  package var phrase: Phrase {
    switch self {
    case .day: .perDay
    case .week: .perWeek
    case .month: .perMonth
    case .year: .perYear
    }
  }
}

extension Join {
  /// Stands between the step and the one before it.
  package var phrase: Phrase {
    switch self {
    case .and: .joinAnd
    case .or: .joinOr
    }
  }
}
