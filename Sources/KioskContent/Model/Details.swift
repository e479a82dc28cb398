package import KioskXML

/// A name that is the same in every language, because it stands on a door or in a register.
package struct NamedFact: Sendable, Equatable {
  /// The name as it is written there.
  package let name: String
  /// Who says that the fact is true, since when and until when.
  package let provenance: Provenance
  /// Where the element stands in its file.
  package let position: XMLPosition
}

/// Where a place is, in Latin script as on the sign.
package struct Address: Sendable, Equatable {
  /// The street and the number.
  package let street: String
  /// The room, where it is known.
  package let room: String?
  /// The postcode, where it is known.
  package let postcode: String?
  /// The city.
  package let city: String
  /// Who says that the fact is true, since when and until when.
  package let provenance: Provenance
  /// Where the element stands in its file.
  package let position: XMLPosition
}

/// Whether one can get in without steps.
package struct Access<Text: Sendable & Equatable>: Sendable, Equatable {
  /// How far one gets in.
  package let level: AccessLevel
  /// What is to be known about it, where there is something.
  package let remark: Text?
  /// Who says that the fact is true, since when and until when.
  package let provenance: Provenance
  /// Where the element stands in its file.
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
  /// The languages in order, at least one.
  package let languages: [LanguageTag]
  /// Who says that the fact is true, since when and until when.
  package let provenance: Provenance
  /// Where the element stands in its file.
  package let position: XMLPosition
}

/// When a place is open or a line is staffed.
package struct Hours<Text: Sendable & Equatable>: Sendable, Equatable {
  /// Which of the three it is.
  package let state: HoursState
  /// The days with other hours, in the order of the file.
  package let exceptions: [HoursException<Text>]
  /// Who says that the fact is true, since when and until when.
  package let provenance: Provenance
  /// Where the element stands in its file.
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
  /// The first day.
  package let from: CalendarDate
  /// The last day, not before the first.
  package let to: CalendarDate
  /// The hours of these days.
  package let hours: OpeningHours
  /// Why, where somebody has said.
  package let reason: Text?
}

/// One way to reach somebody.
package struct ContactLine<Text: Sendable & Equatable>: Sendable, Equatable {
  /// Which way it is.
  package let kind: LineKind
  /// The number, mail address or URL: ASCII, the same in every language.
  package let value: String
  /// What the caller pays, where it is known.
  package let tariff: Tariff?
  /// The languages of the line; empty where nobody has said.
  package let languages: [LanguageTag]
  /// What the line is for, where that needs words.
  package let label: Text?
  /// When the line is staffed, where somebody has said.
  package let hours: Hours<Text>?
  /// Who says that the fact is true, since when and until when.
  package let provenance: Provenance
  /// Where the element stands in its file.
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
