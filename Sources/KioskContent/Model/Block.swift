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
  /// The id within the document.
  package let id: String
  /// The heading of the section.
  package let title: Text
  /// Whom it concerns; empty for everyone.
  package let audience: [Audience]
  /// What it holds, in order.
  package let blocks: [Block<Text>]
}

/// One unit of text with the documents it points to.
package struct Passage<Text: Sendable & Equatable>: Sendable, Equatable {
  /// The id within the document.
  package let id: String
  /// The words.
  package let text: Text
  /// Whom it concerns; empty for everyone.
  package let audience: [Audience]
  /// The documents that it points to, in order.
  package let references: [Reference]
}

/// What to do, in order.
package struct Steps<Text: Sendable & Equatable>: Sendable, Equatable {
  /// The id within the document.
  package let id: String
  /// When the steps are due; `nil` for any time.
  package let period: Period?
  /// The steps in order, at least one.
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
  /// The tie to the step before; `nil` where it follows that step.
  package let join: Join?
  /// What to do.
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
  /// The id within the document.
  package let id: String
  /// The items in order, at least one.
  package let items: [Passage<Text>]
}

/// A picture with the words that replace it.
package struct Figure<Text: Sendable & Equatable>: Sendable, Equatable {
  /// The id within the document.
  package let id: String
  /// A path below `Content/`.
  package let source: String
  /// What the picture shows, in words.
  package let alternative: Text
  /// The words below the picture, where there are some.
  package let caption: Text?
}

/// A pointer to a document or a topic.
package struct Reference: Sendable, Equatable {
  /// The document or topic pointed to; it may not exist.
  package let target: DocumentID
  /// Where the element stands in its file.
  package let position: XMLPosition
}
