import KioskContent

/// One script within a word: scripts whose letters look alike are never mixed, others only where a
/// Latin name takes a prefix or an ending of the language.
struct MixedScriptWordRule {
  let pair: ReadPair

  var faults: [QualityFault] {
    let known = Set(pair.source.words.map(\.text))
    return pair.target.words.filter { word in
      !word.scripts.isEmpty && word.scripts.rawValue.nonzeroBitCount > 1
        && !word.place.contains(.address) && !known.contains(word.text) && isMixed(word)
    }.map { .mixedScriptWord($0.text, scripts: $0.scripts.members.map(\.name)) }
  }

  private func isMixed(_ word: QualityWord) -> Bool {
    let members = word.scripts.members
    // Where no spaces are written, a name simply stands among the others.
    if members.allSatisfy({ $0.isEastAsian || $0 == .latin }) { return false }
    let runs = runs(of: word)
    guard members.count == 2, runs.count == 2,
      let latin = runs.first(where: { $0.script == .latin })?.letters
    else { return true }
    guard members.allSatisfy(\.isEuropean) else { return false }
    let isName = latin.count > 2 && pair.source.words.contains { $0.text == latin }
    let isAbbreviation = latin.count > 1 && latin == latin.uppercased()
    return !isName && !isAbbreviation
  }

  private func runs(of word: QualityWord) -> [(script: WritingScript, letters: String)] {
    var runs: [(script: WritingScript, letters: String)] = []
    for scalar in pair.target.scalars[word.range] {
      guard QualityWord.counts(scalar) else { continue }
      let script = WritingScript(of: scalar)
      if runs.last?.script == script {
        runs[runs.count - 1].letters.unicodeScalars.append(scalar)
      } else {
        runs.append((script, String(scalar)))
      }
    }
    return runs
  }
}
