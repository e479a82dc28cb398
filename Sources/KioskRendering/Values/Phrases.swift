package import KioskContent

// Which phrase names which member of a closed list.

extension Audience {
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
  package var phrase: Phrase {
    switch self {
    case .firstDay: .whenFirstDay
    case .firstWeeks: .whenFirstWeeks
    case .firstMonths: .whenFirstMonths
    }
  }
}

extension QuantityValue {
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
  package var phrase: Phrase {
    switch self {
    case .closed: .alertClosed
    case .moved: .alertMoved
    case .disturbed: .alertDisturbed
    case .byAppointment: .alertByAppointment
    }
  }
}
