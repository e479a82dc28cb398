/// The path of the first steps for one person's answers, as one reader sees it.
package struct FirstStepsPlan: Sendable, Equatable {
  /// The steps that concern the person: first day, first weeks, first months, then those without a
  /// time; no part is empty, and no page stands twice.
  package let parts: [FirstStepsPart]
  /// What may also apply: the pages of the path that do not concern the person, in the path's
  /// order, then the pages beside the path for the person's groups, by their ids.
  package let others: [Entry]
}

/// Steps with the same time.
package struct FirstStepsPart: Sendable, Equatable {
  /// When to take the steps; `nil` for any time.
  package let period: Period?
  /// The heading of the part, where the topic has one.
  package let title: LocalizedText?
  /// The steps in the topic's order, at least one.
  package let steps: [FirstStep]
}

/// A page of the path, with what one must know before one goes there.
package struct FirstStep: Sendable, Equatable {
  /// The document or topic.
  package let id: DocumentID
  /// Its title, summary and hours.
  package let entry: Entry
  /// Its deadlines that concern the person; their values are ``QuantityValue/deadline(_:)``.
  package let deadlines: [Quantity<LocalizedText>]
  /// The papers that the person must bring.
  package let papers: [Passage<LocalizedText>]
}

/// The answer of "my first steps": a page, and the plan that it shows.
package struct FirstStepsPage: Sendable {
  /// What stands on every page; its coverage counts the plan's texts, its listing is empty.
  package let page: Page
  /// The steps.
  package let plan: FirstStepsPlan
  /// Who counsels newcomers free of charge.
  package let counselling: Entry?
}
