import KioskContent

/// The same translation of the same source; plural forms and single words differ with their place.
struct InconsistentRepetitionRule {
  let pair: ReadPair

  var faults: [QualityFault] {
    guard let other = pair.context.repetitions[pair.pair.unit.id] else { return [] }
    return [.inconsistentRepetition(other: other.other, words: other.words)]
  }

  /// How many words a source has at least whose translation does not depend on its place.
  private static let fewestWords = 4

  /// For each unit that is translated in other words than the first one with its source: that one.
  static func all(in pairs: [TranslatedPair]) -> [String: QualityContext.Repetition] {
    var first: [String: (unit: String, target: CodedText)] = [:]
    var repetitions: [String: QualityContext.Repetition] = [:]
    for pair in pairs {
      guard let target = pair.stored.target, !target.isBlank, pair.unit.pluralCategory == nil
      else { continue }
      let source = pair.stored.source.plain
      guard source.utf8.count(where: { $0 == UInt8(ascii: " ") }) >= fewestWords - 1 else {
        continue
      }
      // Titles and sentences differ in more than their words.
      guard let known = first[source] else {
        first[source] = (pair.unit.id, target)
        continue
      }
      if known.target.plain != target.plain {
        repetitions[pair.unit.id] = .init(other: known.unit, words: known.target.plain)
      }
    }
    return repetitions
  }
}
