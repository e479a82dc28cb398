import KioskContent
import KioskText

/// The words of the glossary wherever its German words stand in the source.
struct GlossaryRule {
  let pair: ReadPair

  var faults: [QualityFault] {
    let entries = pair.context.glossary.entries.filter { $0.forms[pair.context.locale.tag] != nil }
    guard !entries.isEmpty else { return [] }
    let source = GermanStem.words(of: pair.source)
    let due = entries.filter { entry in
      entry.stems.standWhole(in: source) && !isPartOfLonger(entry, among: entries, source)
    }
    guard !due.isEmpty else { return [] }
    let key = searchKey(pair.target.string)
    let hasSpaces = !pair.context.scripts.contains { !$0.writesSpaces }
    return due.compactMap { entry in
      let forms = entry.forms[pair.context.locale.tag] ?? []
      guard !forms.contains(where: { $0.stands(in: key, hasSpaces: hasSpaces) }) else { return nil }
      return .glossary(term: entry.term, expected: forms.map(\.text))
    }
  }

  /// Whether the source has these words only inside those of another entry.
  private func isPartOfLonger(
    _ entry: Glossary.Entry, among entries: [Glossary.Entry], _ source: [GermanStem]
  ) -> Bool {
    entries.contains { other in
      other.stems.count > entry.stems.count && entry.stems.standWhole(in: other.stems)
        && other.stems.standWhole(in: source)
    }
  }
}
