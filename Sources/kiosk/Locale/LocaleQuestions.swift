import KioskContent
import KioskText
import KioskTranslation

/// Asks a person on a terminal about each point of a proposal; an empty line takes it.
enum LocaleQuestions {
  static func answered(_ proposal: LocaleProposal) -> LocaleProposal {
    var answered = proposal
    answered.endonym = ask("Own name", proposal.endonym)
    answered.english = ask("English name", proposal.english)
    answered.script = ask("Script (ISO 15924)", proposal.script)
    let direction = answered.script.map { TextDirection(script: $0) } ?? proposal.direction
    answered.direction =
      ask("Direction (ltr, rtl)", direction?.rawValue).flatMap { TextDirection(rawValue: $0) }
      ?? direction
    answered.digits =
      ask("Digits", proposal.digits.rawValue).flatMap { DigitSystem(rawValue: $0) }
      ?? proposal.digits
    let chain = proposal.fallback.map(\.description).joined(separator: " ")
    let names = ask("Shown where a text is missing, - for the source alone", chain) ?? ""
    answered.fallback = names.split(separator: " ").compactMap { LanguageTag($0) }
    return answered
  }

  /// The answer, or what is proposed; `nil` where there is neither.
  private static func ask(_ question: String, _ proposed: String?) -> String? {
    let proposed = proposed.flatMap { $0.isEmpty ? nil : $0 }
    Console.write("\(question)\(proposed.map { " [\($0)]" } ?? ""): ")
    let answer = readLine()?.split(whereSeparator: \.isWhitespace).joined(separator: " ") ?? ""
    return answer.isEmpty ? proposed : answer
  }
}
