package import KioskXML

/// A note in which somebody accepts what a rule finds in a unit: `<note from="accepted">` with the
/// text `rule-name: reason`.
package struct AcceptedFinding: Sendable, Equatable {
  /// The name of the rule as written.
  package let name: String
  /// Why the text is right as it is; empty where the note does not say.
  package let reason: String
  /// Where the note stands in its file.
  package let position: XMLPosition

  /// Takes the text of a note, white space folded.
  package init(note: String, position: XMLPosition) {
    let parts = note.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    name = String(parts.first ?? "").folded
    reason = parts.count > 1 ? String(parts[1]).folded : ""
    self.position = position
  }

  /// The rule; `nil` where none has this name.
  package var rule: QualityRule? { QualityRule(rawValue: name) }
}

extension TranslationUnit {
  /// Whether somebody has given a reason why a rule's findings here are no faults.
  package func accepts(_ rule: QualityRule) -> Bool {
    accepted.contains { $0.rule == rule && !$0.reason.isEmpty }
  }
}
