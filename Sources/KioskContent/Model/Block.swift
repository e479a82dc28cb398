package import KioskXML

/// What a document is made of; every front answers every case.
///
/// `Text` is ``TextUnit`` in a document and ``LocalizedText`` in a localized page.
package indirect enum Block<Text: Sendable & Equatable>: Sendable, Equatable {
  case section(Section<Text>)
  case paragraph(Passage<Text>)
  case steps(Steps<Text>)
  /// An unordered list.
  case list(ItemList<Text>)
  /// The papers to bring.
  case papers(ItemList<Text>)
  case note(Passage<Text>)
  case warning(Passage<Text>)
  case quantity(Quantity<Text>)
  case figure(Figure<Text>)
  /// Another document, in a block of its own.
  case reference(Reference)
  /// The German name on the door.
  case officialName(NamedFact)
  /// Who runs the place or the line.
  case operatedBy(NamedFact)
  case address(Address)
  /// How to get there.
  case directions(Passage<Text>)
  case access(Access<Text>)
  case spokenLanguages(SpokenLanguages)
  case hours(Hours<Text>)
  case line(ContactLine<Text>)
}

/// A titled part of a document.
package struct Section<Text: Sendable & Equatable>: Sendable, Equatable {
  package let id: String
  package let title: Text
  package let audience: [Audience]
  package let blocks: [Block<Text>]
}

/// One unit of text with the documents it points to.
package struct Passage<Text: Sendable & Equatable>: Sendable, Equatable {
  package let id: String
  package let text: Text
  package let audience: [Audience]
  package let references: [Reference]
}

/// What to do, in order.
package struct Steps<Text: Sendable & Equatable>: Sendable, Equatable {
  package let id: String
  package let period: Period?
  package let steps: [Step<Text>]
}

/// When a newcomer should take the steps.
package enum Period: String, CaseIterable, Sendable {
  case firstDay = "first-day"
  case firstWeeks = "first-weeks"
  case firstMonths = "first-months"
}

/// One step, with its tie to the step before.
package struct Step<Text: Sendable & Equatable>: Sendable, Equatable {
  package let join: Join?
  package let passage: Passage<Text>
}

/// How a step joins the one before it; without one it follows it.
package enum Join: String, CaseIterable, Sendable {
  /// Both, in any order.
  case and
  /// One of the two.
  case or
}

/// Items of equal standing.
package struct ItemList<Text: Sendable & Equatable>: Sendable, Equatable {
  package let id: String
  package let items: [Passage<Text>]
}

/// A picture with the words that replace it.
package struct Figure<Text: Sendable & Equatable>: Sendable, Equatable {
  package let id: String
  /// A path below `Content/`.
  package let source: String
  package let alternative: Text
  package let caption: Text?
}

/// A pointer to a document or a topic.
package struct Reference: Sendable, Equatable {
  package let target: DocumentID
  package let position: XMLPosition
}
