import KioskContent

/// Letters of the locale's script; names that stand in the source as they are, and what stands in
/// brackets, do not count.
struct WrongScriptRule {
  let pair: ReadPair

  /// The share of foreign letters from which a text is not in its script, in percent.
  private static let tolerated = 30

  var faults: [QualityFault] {
    let scripts = pair.context.scripts
    guard !scripts.isEmpty else { return [] }
    let own = scripts.reduce(into: WritingScripts()) { $0.insert(WritingScripts($1)) }
    var known = Set(pair.source.words.map { $0.text.lowercased() })
    known.insert(pair.context.city.lowercased())
    let words = pair.translatedWords.filter { !known.contains($0.text.lowercased()) }
    let foreign = words.filter { $0.scripts.isDisjoint(with: own) && !$0.isAbbreviation }
    guard !foreign.isEmpty else { return [] }
    let all = words.reduce(0) { $0 + $1.range.count }
    let percent = foreign.reduce(0) { $0 + $1.range.count } * 100 / max(1, all)
    // A Latin name may stand in every script; a word of a third script is never meant.
    let strange = foreign.filter { !$0.scripts.contains(.init(.latin)) && $0.range.count > 1 }
    let shown = percent > Self.tolerated ? foreign : strange
    guard let script = shown.first?.scripts.members.first else { return [] }
    if percent <= 80, shown.count == 1, let only = shown.first, only.isLatinName { return [] }
    let excerpt = shown.prefix(4).map(\.text).joined(separator: " ")
    return [.wrongScript(script.name, words: excerpt, percent: percent)]
  }
}

extension QualityWord {
  /// Whether it is written as Latin names are, with a capital.
  fileprivate var isLatinName: Bool {
    scripts == .init(.latin) && text.unicodeScalars.contains { $0.properties.isUppercase }
  }

  /// Whether it is written in capitals, as SMS and PDF are in every language.
  var isAbbreviation: Bool {
    range.count <= 5 && text.unicodeScalars.allSatisfy { $0.properties.isUppercase }
  }
}
