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
  /// Where its target stands; `nil` where it has none.
  package let targetPosition: XMLPosition?
  /// The findings of rules that somebody accepts here.
  package let accepted: [AcceptedFinding]

  /// Puts a unit together.
  package init(
    id: String, source: CodedText, target: CodedText?, state: TargetState?, qualifier: String?,
    reviewer: String?, isNormalized: Bool, path: String, position: XMLPosition,
    targetPosition: XMLPosition? = nil, accepted: [AcceptedFinding] = []
  ) {
    self.id = id
    self.source = source
    self.target = target
    self.state = state
    self.qualifier = qualifier
    self.reviewer = reviewer
    self.isNormalized = isNormalized
    self.path = path
    self.position = position
    self.targetPosition = targetPosition
    self.accepted = accepted
  }
}

extension TranslationUnit {
  /// Reads a `<trans-unit>` that is not in its file any more: it has no reviewer and no place.
  package init(_ element: XMLElement, id: String) {
    let source = element.firstChild(XLIFF.sourceName)
    let target = element.firstChild(XLIFF.targetName)
    let place = XMLPosition(line: 1, column: 1)
    var reader = CodedTextReader()
    self.init(
      id: id, source: source.map { reader.read($0) } ?? CodedText([]),
      target: target.map { reader.read($0) },
      state: target?.attribute("state").flatMap { TargetState(rawValue: $0.value) },
      qualifier: target?.attribute("state-qualifier")?.value, reviewer: nil,
      isNormalized: reader.isNormalized, path: "", position: place,
      targetPosition: target.map { _ in place })
  }

  /// The unit with the person who signs for it.
  func reviewed(by reviewer: String?) -> TranslationUnit {
    TranslationUnit(
      id: id, source: source, target: target, state: state, qualifier: qualifier,
      reviewer: reviewer, isNormalized: isNormalized, path: path, position: position,
      targetPosition: targetPosition, accepted: accepted)
  }

  /// Whether an update has put a newer source above the translation of an older one, so that the
  /// codes of the two need not be the same.
  var awaitsAdaptation: Bool { state == .needsAdaptation }
}

/// The states of a target (XLIFF 1.2, `state`); a tool's own `x-` state reads as none.
///
/// The usual ones first: names are looked up in this order, for every unit of a site.
package enum TargetState: String, Sendable, CaseIterable {
  case translated
  case needsReviewTranslation = "needs-review-translation"
  case final
  case needsAdaptation = "needs-adaptation"
  case needsLocalization = "needs-l10n"
  case needsReviewAdaptation = "needs-review-adaptation"
  case needsReviewLocalization = "needs-review-l10n"
  case needsTranslation = "needs-translation"
  case new
  case signedOff = "signed-off"

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
