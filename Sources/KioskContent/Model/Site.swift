/// `Content/site.xml`: the city and what it selects, in order.
package struct Site: Sendable, Equatable {
  /// The city's name.
  package let city: String
  /// The Land, whose public holidays hold.
  package let land: Land
  /// IANA name; hours and dates are the city's whatever the machine's clock says.
  package let timeZone: String
  /// Where phones reach the service, without a slash at the end; `nil` where they cannot.
  package let publicAddress: String?
  /// Whether the record is fiction.
  package let isExample: Bool
  /// The language it is written in.
  package let sourceLanguage: LanguageTag
  /// What the site is called.
  package let title: TextUnit
  /// One or two sentences for lists, where there are some.
  package let summary: TextUnit?
  /// The office that people can ask.
  package let counter: Reference?
  /// The topic that is the path of "my first steps".
  package let firstSteps: Reference?
  /// Who counsels newcomers free of charge.
  package let counselling: Reference?
  /// The numbers for life and limb, at least one.
  package let emergencies: [EmergencyLine<TextUnit>]
  /// The public holidays that differ from the Land's.
  package let holidays: [HolidayChange]
  /// What is announced for some days.
  package let alerts: [Alert]
  /// The topics in the order of the menu, at least one.
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
  /// The page about the line.
  package let contact: Reference
  /// Who answers.
  package let label: Text
}

/// A public holiday that this municipality adds to or removes from its Land's.
package struct HolidayChange: Sendable, Equatable {
  /// Whether a day becomes a holiday or stops being one.
  package enum Change: String, CaseIterable, Sendable { case added, removed }

  /// The day.
  package let date: CalendarDate
  /// What happens to it.
  package let change: Change
  /// What the day is called, where the site says so.
  package let name: TextUnit?
}

/// A ready-translated phrase about an office or a line, for some days.
package struct Alert: Sendable, Equatable {
  /// The announcements that exist in every language.
  package enum Phrase: String, CaseIterable, Sendable {
    case closed, moved, disturbed
    case byAppointment = "by-appointment"
  }

  /// What is announced.
  package let phrase: Phrase
  /// The office or the line it is about.
  package let subject: Reference
  /// The first day.
  package let from: CalendarDate
  /// The last day, not before the first.
  package let to: CalendarDate
}

/// A named, ordered selection of documents.
package struct Topic: Sendable, Equatable {
  /// The id, in one namespace with the documents'.
  package let id: DocumentID
  /// The heading of the topic.
  package let title: TextUnit
  /// One or two sentences for lists, where there are some.
  package let summary: TextUnit?
  /// The picture beside the heading, where the site names one.
  package let pictogram: Pictogram?
  /// The entries in runs, in order.
  package let parts: [TopicPart]

  /// Every reference of the topic in order.
  package var entries: [Reference] { parts.flatMap(\.entries) }
}

/// A run of entries, with a heading where the topic has one for them.
package struct TopicPart: Sendable, Equatable {
  /// The heading of the part; `nil` for entries without one.
  package let title: TextUnit?
  /// When a newcomer should take the entries as steps; `nil` for any time.
  package let period: Period?
  /// The documents of the run, in order.
  package let entries: [Reference]
}
