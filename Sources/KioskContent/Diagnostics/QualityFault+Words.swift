// The one place that turns findings of quality into words.
extension QualityFault {
  /// What is wrong with a unit.
  func message(of unit: String) -> String {
    switch self {
    case .hiddenTerm(let term): "official word “\(term)” is not visible in '\(unit)'"
    case .missingName(let name): "name “\(name)” is not in '\(unit)'"
    case .numbers(let missing, let added):
      "numbers of '\(unit)' are not the source's" + changes(missing, added)
    case .dates(let missing, let added):
      "dates of '\(unit)' are not the source's" + changes(missing, added)
    case .urls(let missing, let added):
      "web addresses of '\(unit)' are not the source's" + changes(missing, added)
    case .mailAddresses(let missing, let added):
      "mail addresses of '\(unit)' are not the source's" + changes(missing, added)
    case .wrongScript(let script, let words, let percent):
      "\(script) letters in '\(unit)': “\(words)”, \(percent) % of its letters"
    case .mixedScriptWord(let word, let scripts):
      "word “\(word)” in '\(unit)' mixes \(scripts.joined(separator: " and ")) letters"
    case .confusable(let found, let word, let expected):
      "\(character(found)) in “\(word)” of '\(unit)' "
        + (expected.map { "looks like \(character($0)), which the language writes" }
          ?? "is not of its alphabet")
    case .mixedDigits(let text): "digits of different kinds in '\(unit)': “\(text)”"
    case .sameAsSource(let text): "'\(unit)' is the source itself: “\(text)”"
    case .germanLeftInside(let words): "German words left in '\(unit)': “\(words)”"
    case .glossary(let term, let expected):
      "“\(term)” is not translated as in the glossary in '\(unit)': \(expected.listed)"
    case .inconsistentRepetition(let other, let words):
      "'\(other)' has the source of '\(unit)' and is translated “\(words)”"
    default: messageOnForm(of: unit)
    }
  }

  /// The same for findings that are not about words.
  private func messageOnForm(of unit: String) -> String {
    switch self {
    case .bidiControl(let scalar): "\(codePoint(scalar)) in '\(unit)' overrides the direction"
    case .unbalancedIsolates: "isolates in '\(unit)' are not opened and closed in pairs"
    case .bidiMark(let scalar): "\(codePoint(scalar)) in '\(unit)' steers the direction"
    case .invisibleCharacter(let scalar, let near):
      "\(codePoint(scalar)) in '\(unit)' cannot be seen, near “\(near)”"
    case .endPunctuation(let expected, let found):
      "'\(unit)' ends with \(found.rawValue), the source with \(expected.rawValue)"
    case .length(let count, let expected):
      count < expected.lowerBound
        ? "'\(unit)' has \(count) characters, fewer than \(expected.lowerBound)"
        : "'\(unit)' has \(count) characters, more than \(expected.upperBound)"
    default: ""
    }
  }

  /// The verb phrase that mends it.
  var help: String {
    switch self {
    case .hiddenTerm(let term): "write it in brackets: (\(term))"
    case .missingName(let name): "write the name: \(name)"
    case .numbers: "write every number of the source, and no other"
    case .dates: "write every date of the source, and no other"
    case .urls, .mailAddresses: "copy every address of the source, and no other"
    case .wrongScript: "translate the words, or write them in the script of the language"
    case .mixedScriptWord: "type the word again in one script"
    case .confusable(_, _, let expected):
      expected.map { "write \(character($0))" } ?? "type the word again"
    case .mixedDigits: "write the number in digits of one kind"
    case .bidiControl, .unbalancedIsolates, .bidiMark, .invisibleCharacter: "remove it"
    case .endPunctuation(let expected, _): "end the text with \(expected.rawValue)"
    case .length: "see whether something is missing or was added"
    case .sameAsSource, .germanLeftInside: "translate it"
    case .glossary: "use one of these words"
    case .inconsistentRepetition: "translate both in the same words"
    }
  }

  private func changes(_ missing: [String], _ added: [String]) -> String {
    (missing.isEmpty ? "" : ", missing: \(missing.listed)")
      + (added.isEmpty ? "" : ", not in the source: \(added.listed)")
  }

  private func codePoint(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    let name = Unicode.Scalar(value)?.properties.name.map { " " + $0 } ?? ""
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + name
  }

  private func character(_ value: UInt32) -> String {
    (Unicode.Scalar(value).map { "“\($0)” " } ?? "") + "(\(codePoint(value)))"
  }
}
