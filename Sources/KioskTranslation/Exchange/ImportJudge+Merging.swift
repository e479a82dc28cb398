import KioskContent
import KioskText
import KioskXML

extension ImportJudge {
  /// The stored unit with the incoming translation; what else stands in it stays.
  func merged(
    _ incoming: IncomingUnit, into element: XMLElement, _ text: SourceTexts.Text
  ) -> XMLElement {
    merged(incoming, into: element, text, over: TranslationUnit(element, id: incoming.id))
  }

  /// The same, as if the translation took the place of another unit's.
  func merged(
    _ incoming: IncomingUnit, into element: XMLElement, _ text: SourceTexts.Text,
    over stored: TranslationUnit?
  ) -> XMLElement {
    let today = text.unit.text.coded
    var merged = element
    let target = target(of: incoming, over: stored, text, like: element.first("target"))
    if incoming.source == today {
      if stored?.source != today { merged = merged.refreshed(to: text, tag: texts.tag) }
      merged.setTarget(target)
    } else if var source = merged.first("source") {
      source.children = incoming.source?.xliff(text.unit.text.codes) ?? source.children
      merged.replace("seg-source", by: nil)
      merged.replace("source", by: source)
      merged.setTarget(target)
      merged = merged.refreshed(to: text, tag: texts.tag)
    }
    addNotes(of: incoming, to: &merged)
    return merged
  }

  private func target(
    of incoming: IncomingUnit, over stored: TranslationUnit?, _ text: SourceTexts.Text,
    like old: XMLElement?
  ) -> XMLElement {
    var target = old ?? XMLElement(XLIFF.name("target"))
    if stored?.target != incoming.target || target.codedText != incoming.target {
      target.children = incoming.target.xliff(text.unit.text.codes)
    }
    let isByProgram = policy.isByProgram || isStillByProgram(incoming, stored)
    target.set("state", state(of: incoming, isByProgram: isByProgram).rawValue)
    let qualifier = incoming.qualifier ?? "mt-suggestion"
    target.set("state-qualifier", isByProgram ? qualifier : nil)
    target.set("phase-name", nil)
    return target
  }

  /// Whether the file says that a program made the text, and no person has written over it: tools
  /// leave state and qualifier as they are when somebody types.
  private func isStillByProgram(_ incoming: IncomingUnit, _ stored: TranslationUnit?) -> Bool {
    let qualifiers = ["mt-suggestion", "leveraged-mt"]
    guard qualifiers.contains(incoming.qualifier ?? ""), incoming.state?.needsWork ?? true else {
      return false
    }
    let isLeftOver = stored?.qualifier == incoming.qualifier && stored?.state == incoming.state
    return !(isLeftOver && stored?.target != incoming.target)
  }

  /// At most *translated*: only a named person's sign-off says more.
  private func state(of incoming: IncomingUnit, isByProgram: Bool) -> TargetState {
    if isByProgram { return .needsReviewTranslation }
    switch incoming.state {
    case .needsReviewTranslation, .needsReviewAdaptation, .needsReviewLocalization:
      return incoming.qualifier == nil ? .needsReviewTranslation : .translated
    case .final, .signedOff, .translated, .needsAdaptation, .needsLocalization, .needsTranslation,
      .new, nil:
      return .translated
    }
  }

  private func addNotes(of incoming: IncomingUnit, to element: inout XMLElement) {
    let known = Set(
      element.elements.filter { XLIFF.isNamed($0, "note") }
        .map { $0.text.split(whereSeparator: \.isWhitespace).joined(separator: " ") })
    for note in incoming.notes
    where !known.contains(note.split(whereSeparator: \.isWhitespace).joined(separator: " ")) {
      let child = XMLElement(
        XLIFF.name("note"), attributes: [XLIFF.attribute("from", "translator")],
        children: [.text(normalizedNFC(note))])
      let last = element.firstIndex(of: "note") == nil ? "target" : "note"
      element.insert(child, after: last, depth: 4)
    }
  }
}

extension XMLElement {
  /// The element's own content as words and codes.
  fileprivate var codedText: CodedText {
    var reader = CodedTextReader()
    return reader.read(self)
  }
}
