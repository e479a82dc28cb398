package import KioskXML

/// A name that is the same in every language, because it stands on a door or in a register.
package struct NamedFact: Sendable, Equatable {
  package let name: String
  package let provenance: Provenance
  package let position: XMLPosition
}

/// Where a place is, in Latin script as on the sign.
package struct Address: Sendable, Equatable {
  package let street: String
  package let room: String?
  package let postcode: String?
  package let city: String
  package let provenance: Provenance
  package let position: XMLPosition
}

/// Whether one can get in without steps.
package struct Access<Text: Sendable & Equatable>: Sendable, Equatable {
  package let level: AccessLevel
  package let remark: Text?
  package let provenance: Provenance
  package let position: XMLPosition
}

/// How far one can get in without steps.
package enum AccessLevel: String, CaseIterable, Sendable {
  case stepFree = "step-free"
  case partial
  case none
  case unknown
}

/// The languages that are spoken at a place or on a line.
package struct SpokenLanguages: Sendable, Equatable {
  package let languages: [LanguageTag]
  package let provenance: Provenance
  package let position: XMLPosition
}

/// When a place is open or a line is staffed.
package struct Hours<Text: Sendable & Equatable>: Sendable, Equatable {
  package let state: HoursState
  package let exceptions: [HoursException<Text>]
  package let provenance: Provenance
  package let position: XMLPosition
}

/// The three states that readers must be able to tell apart.
package enum HoursState: Sendable, Equatable {
  /// Open at known times; `byAppointment` where one needs an appointment then.
  case times(OpeningHours, byAppointment: Bool)
  /// Only with an appointment.
  case byAppointment
  /// Nobody has said.
  case unknown
}

/// Days on which other hours hold.
package struct HoursException<Text: Sendable & Equatable>: Sendable, Equatable {
  package let from: CalendarDate
  package let to: CalendarDate
  package let hours: OpeningHours
  package let reason: Text?
}

/// One way to reach somebody.
package struct ContactLine<Text: Sendable & Equatable>: Sendable, Equatable {
  package let kind: LineKind
  /// The number, mail address or URL: ASCII, the same in every language.
  package let value: String
  package let tariff: Tariff?
  package let languages: [LanguageTag]
  package let label: Text?
  package let hours: Hours<Text>?
  package let provenance: Provenance
  package let position: XMLPosition
}

/// The ways to reach somebody.
package enum LineKind: String, CaseIterable, Sendable {
  case phone, mobile, fax, text, relay, mail, website, chat

  /// Whether the value is a number to dial.
  package var isDialled: Bool {
    switch self {
    case .phone, .mobile, .fax, .text, .relay: true
    case .mail, .website, .chat: false
    }
  }
}

/// What the caller pays.
package enum Tariff: String, CaseIterable, Sendable {
  case free, landline, mobile, paid
}
