/// `Content/site.xml`: the city and what it selects, in order.
package struct Site: Sendable, Equatable {
  package let city: String
  package let land: Land
  /// IANA name; hours and dates are the city's whatever the machine's clock says.
  package let timeZone: String
  /// Where phones reach the service, without a slash at the end; `nil` where they cannot.
  package let publicAddress: String?
  package let isExample: Bool
  package let sourceLanguage: LanguageTag
  package let title: TextUnit
  package let summary: TextUnit?
  /// The office that people can ask.
  package let counter: Reference?
  package let emergencies: [EmergencyLine<TextUnit>]
  package let holidays: [HolidayChange]
  package let alerts: [Alert]
  package let topics: [Topic]
  /// Every unit in document order.
  package let units: [TextUnit]
}

/// The sixteen Länder by their usual abbreviation.
package enum Land: String, CaseIterable, Sendable {
  case badenWuerttemberg = "BW"
  case bavaria = "BY"
  case berlin = "BE"
  case brandenburg = "BB"
  case bremen = "HB"
  case hamburg = "HH"
  case hesse = "HE"
  case mecklenburgVorpommern = "MV"
  case lowerSaxony = "NI"
  case northRhineWestphalia = "NW"
  case rhinelandPalatinate = "RP"
  case saarland = "SL"
  case saxony = "SN"
  case saxonyAnhalt = "ST"
  case schleswigHolstein = "SH"
  case thuringia = "TH"
}

/// A number that is shown on every screen, whatever else is broken.
package struct EmergencyLine<Text: Sendable & Equatable>: Sendable, Equatable {
  /// The number, as dialled. It stands in the site so that no broken contact can hide it.
  package let number: String
  package let contact: Reference
  package let label: Text
}

/// A public holiday that this municipality adds to or removes from its Land's.
package struct HolidayChange: Sendable, Equatable {
  package enum Change: String, CaseIterable, Sendable { case added, removed }

  package let date: CalendarDate
  package let change: Change
  package let name: TextUnit?
}

/// A ready-translated phrase about an office or a line, for some days.
package struct Alert: Sendable, Equatable {
  package enum Phrase: String, CaseIterable, Sendable {
    case closed, moved, disturbed
    case byAppointment = "by-appointment"
  }

  package let phrase: Phrase
  package let subject: Reference
  package let from: CalendarDate
  package let to: CalendarDate
}

/// A named, ordered selection of documents.
package struct Topic: Sendable, Equatable {
  package let id: DocumentID
  package let title: TextUnit
  package let summary: TextUnit?
  package let parts: [TopicPart]

  /// Every reference of the topic in order.
  package var entries: [Reference] { parts.flatMap(\.entries) }
}

/// A run of entries, with a heading where the topic has one for them.
package struct TopicPart: Sendable, Equatable {
  package let title: TextUnit?
  package let entries: [Reference]
}
