package import KioskXML

/// One unit of a locale file (XLIFF 1.2 `trans-unit`).
package struct TranslationUnit: Sendable, Equatable {
  /// `documentId.elementId`.
  package let id: String
  /// The source text that the translation was made from.
  package let source: CodedText
  /// `nil` where the unit has no `target` element.
  package let target: CodedText?
  /// The target's state; `nil` where it has none that XLIFF knows.
  package let state: TargetState?
  /// `state-qualifier` as written.
  package let qualifier: String?
  /// The person whom the target's phase names.
  package let reviewer: String?
  /// Whether the words in the file are in normal form NFC.
  package let isNormalized: Bool
  /// The path of the locale file below the site's folder.
  package let path: String
  /// Where the element stands in its file.
  package let position: XMLPosition
}

extension TranslationUnit {
  /// Reads a `<trans-unit>`.
  ///
  /// - Parameter reviewers: the person of each phase in the header of its `<file>`.
  package init(
    _ element: XMLElement, id: String, reviewers: [String: String] = [:], path: String = "",
    position: XMLPosition = XMLPosition(line: 1, column: 1)
  ) {
    let source = element.firstChild(XLIFF.sourceName)
    let target = element.firstChild(XLIFF.targetName)
    var reader = CodedTextReader()
    self.init(
      id: id, source: source.map { reader.read($0) } ?? CodedText([]),
      target: target.map { reader.read($0) },
      state: target?.attribute("state").flatMap { TargetState(rawValue: $0.value) },
      qualifier: target?.attribute("state-qualifier")?.value,
      reviewer: target?.attribute("phase-name").flatMap { reviewers[$0.value] },
      isNormalized: reader.isNormalized, path: path, position: position)
  }

  /// Whether an update has put today's source above a translation of an older one, so that the
  /// codes of the two need not be the same.
  func awaitsAdaptation(to today: CodedText) -> Bool {
    state == .needsAdaptation && source == today
  }
}

/// The states of a target (XLIFF 1.2, `state`); a tool's own `x-` state reads as none.
package enum TargetState: String, Sendable, CaseIterable {
  case final
  case needsAdaptation = "needs-adaptation"
  case needsLocalization = "needs-l10n"
  case needsReviewAdaptation = "needs-review-adaptation"
  case needsReviewLocalization = "needs-review-l10n"
  case needsReviewTranslation = "needs-review-translation"
  case needsTranslation = "needs-translation"
  case new
  case signedOff = "signed-off"
  case translated

  /// Whether a tool says that a person still has to look.
  package var needsWork: Bool {
    switch self {
    case .final, .signedOff, .translated: false
    case .needsAdaptation, .needsLocalization, .needsReviewAdaptation, .needsReviewLocalization,
      .needsReviewTranslation, .needsTranslation, .new:
      true
    }
  }
}
