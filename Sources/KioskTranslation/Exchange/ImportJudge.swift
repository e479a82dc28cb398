import KioskContent
import KioskText
import KioskXML

/// Decides on single units.
struct ImportJudge {
  let texts: SourceTexts
  let policy: ImportPolicy

  func decision(on incoming: IncomingUnit, stored: TranslationUnit?) -> ImportDecision {
    guard let text = texts[incoming.id] else {
      return .refused(.unknownUnit(nearest: nearest(incoming.id, among: texts.ids)))
    }
    guard !incoming.target.isBlank else { return .untranslated }
    guard let source = incoming.source, !source.isBlank else { return .refused(.noSource) }
    if incoming.target == source, incoming.state?.needsWork ?? true { return .untranslated }
    if isUnchanged(incoming, stored) { return .unchanged }
    if let damage = damage(in: incoming, source, text) { return .refused(damage) }
    let before = text.status(of: stored, in: texts.tag)
    let after = status(of: incoming, stored, text)
    if stored?.target == incoming.target, after.rank <= before.rank { return .unchanged }
    if let refusal = refusal(of: incoming, stored, from: before, to: after) {
      return .refused(refusal)
    }
    return .accepted(from: before, to: after)
  }

  /// Whether nothing has been done to the unit since it was handed out.
  private func isUnchanged(_ incoming: IncomingUnit, _ stored: TranslationUnit?) -> Bool {
    guard policy.signOff == nil else { return false }
    // Whoever finds an outdated text still right says so with another state, or by `accept`.
    // Without a state the file says nothing about a text that is as it was.
    let isSilent = incoming.state == nil || incoming.state == .needsAdaptation
    if stored?.target == incoming.target, isSilent { return true }
    guard let mark = incoming.mark, mark.fits(incoming.target) else { return false }
    return isSilent || incoming.state?.rawValue == mark.state
  }

  /// Codes that are not those of the source which the translator saw, or of today's.
  private func damage(
    in incoming: IncomingUnit, _ source: CodedText, _ text: SourceTexts.Text
  ) -> ImportRefusal? {
    let found = incoming.target.codes
    let today = text.unit.text.coded
    let seen = found.differences(from: source.codes)
    let standing = found.filter { !$0.encloses }
      .differences(from: today.codes.filter { !$0.encloses })
    guard seen.isEmpty else { return .damagedCodes(missing: seen.missing, extra: seen.extra) }
    return standing.isEmpty
      ? nil : .damagedCodes(missing: standing.missing, extra: standing.extra)
  }

  /// How far the unit would be translated.
  private func status(
    of incoming: IncomingUnit, _ stored: TranslationUnit?, _ text: SourceTexts.Text
  ) -> TranslationStatus {
    let empty = XMLElement(
      XLIFF.name("trans-unit"), attributes: [XLIFF.attribute("id", incoming.id)],
      children: [.element(XMLElement(XLIFF.name("source"), children: text.unit.text.xliff))])
    let merged = merged(incoming, into: empty, text, over: stored)
    let status = text.status(of: TranslationUnit(merged, id: incoming.id), in: texts.tag)
    let isFresh = status == .machineTranslated || status == .upToDate
    return isFresh && policy.signOff != nil ? .reviewed : status
  }

  private func refusal(
    of incoming: IncomingUnit, _ stored: TranslationUnit?, from before: TranslationStatus,
    to after: TranslationStatus
  ) -> ImportRefusal? {
    let isFinished = before == .upToDate || before == .reviewed
    if !after.isUsable, before.isUsable || after == .missing { return .unfinished }
    guard !policy.isTheirs, let stored, let target = stored.target, !target.isBlank else {
      return nil
    }
    if after == .outdated, isFinished { return .olderThanStored }
    guard target != incoming.target else { return nil }
    let conflict = ImportRefusal.conflict(stored: target.tagged)
    if let mark = incoming.mark { return mark.isOlder(than: stored) ? conflict : nil }
    // Without a mark nobody knows what the translator saw: a person's work is not written over.
    return isFinished || before == .outdated && after == .outdated ? conflict : nil
  }
}

extension TranslationStatus {
  /// The order of statuses from nothing to a named person's word.
  fileprivate var rank: Int {
    switch self {
    case .missing: 0
    case .inTranslation: 1
    case .outdated: 2
    case .machineTranslated: 3
    case .upToDate: 4
    case .reviewed: 5
    }
  }
}

/// Codes that one text has and another has not.
private struct CodeDifferences {
  let missing: [String]
  let extra: [String]

  var isEmpty: Bool { missing.isEmpty && extra.isEmpty }
}

extension [CodeUse] {
  fileprivate func differences(from source: [CodeUse]) -> CodeDifferences {
    CodeDifferences(missing: source.without(self), extra: without(source))
  }

  /// The ids that the other list has not, or has fewer times; sorted.
  private func without(_ other: [CodeUse]) -> [String] {
    var rest = other
    return filter { use in
      guard let index = rest.firstIndex(of: use) else { return true }
      rest.remove(at: index)
      return false
    }.map(\.id).sorted()
  }
}
