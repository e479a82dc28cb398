/// Where the kiosk decides for itself rather than follow CLDR's distances.
///
/// CLDR relates languages at a distance of 10 or less if they are dialects or written alike, and at
/// 20 or 30 if many people read both. The kiosk serves the first without asking, and only offers
/// the second. These rows name the pairs for which that general answer is wrong.
package enum MatchingPolicy {
  /// The greatest language distance that is served without asking.
  package static let silentLanguageDistance = 10
  /// The greatest script distance that is served without asking.
  package static let silentScriptDistance = 5
  /// The language distances that are offered.
  package static let offeredLanguageDistances = 20...30
  /// The greatest script distance that is offered along with a language, or alone.
  package static let offeredScriptDistance = 20

  /// The decisions, the first that fits a pair counting.
  package static let rows = offerRows + neverRows

  private static let neverRows = [
    never("uk", "ru", "Who fled a Russian war is not answered in Russian."),
    never("be", "ru", "Asking for Belarusian is a choice against Russian."),
    never("mk", "bg", "Whether these are one language is disputed; the kiosk takes no side."),
    never("mk", "ru", "These are two languages; a shared script is no reason."),
    never("mk", "sr", "These are two languages; a shared past is no reason."),
    never("bg", "ru", "These are two languages; a shared script is no reason."),
    never("bg", "sr", "These are two languages; a shared border is no reason."),
    never("hr", "sr", "Which one is served is a matter of identity; a site may declare it."),
    never("bs", "sr", "Which one is served is a matter of identity; a site may declare it."),
    never("ku", "tr", "Kurdish was long forbidden in favour of Turkish."),
    never("ckb", "ar", "Sorani readers do not read Arabic for sharing its letters."),
    never("ckb", "ku-Latn", "Sorani and Kurmanji differ in script and in much of the grammar."),
    never("ku-Arab", "ku-Latn", "Readers of one Kurdish script seldom read the other."),
    never("aii", "ar", "Assyrians are not Arabs and many fled Arabic-speaking states."),
    never("syr", "ar", "Syriac Christians are not Arabs and many fled Arabic-speaking states."),
    never("ti", "am", "Tigrinya and Amharic share a script, not a language, and wars lie between."),
    never("om", "am", "Amharic was long imposed on Oromo speakers."),
    never("ug", "zh", "Uyghur speakers are pressed to give up their language for Chinese."),
    never("bo", "zh", "Tibetan speakers are pressed to give up their language for Chinese."),
    never("ps", "fa", "Pashto and Dari are two languages; sharing a country is no reason."),
  ]

  private static let offerRows = [
    offer("hr", "bs", .bothWays, "Close as they are, which one is served is a matter of identity."),
    offer("zh-Hant", "zh-Hans", .bothWays, "Many read both, but the script is also politics."),
    offer("yue-Hant", "zh-Hans", .oneWay, "Many read both, but the script is also politics."),
    offer("ku-Arab", "ckb", .oneWay, "The letters are the same, yet the languages differ."),
    offer("ku-IQ", "ckb", .oneWay, "Kurmanji readers in Iraq often know Sorani too."),
    offer("ku-IR", "ckb", .oneWay, "Kurmanji readers in Iran often know Sorani too."),
    offer(
      "sdh", "ckb", .oneWay, "Southern Kurdish readers often know Sorani, the written neighbour."),
    offer("rmn", "rom", .oneWay, "Romani dialects differ in words and spelling."),
    offer("rmc", "rom", .oneWay, "Romani dialects differ in words and spelling."),
    offer("rmo", "rom", .oneWay, "Romani dialects differ in words and spelling."),
  ]

  private enum Direction {
    case oneWay, bothWays
  }

  private static func never(_ one: String, _ other: String, _ reason: String) -> MatchingRule {
    MatchingRule(
      asked: pattern(one), served: pattern(other), decision: .never, isMutual: true, reason: reason)
  }

  private static func offer(
    _ asked: String, _ served: String, _ direction: Direction, _ reason: String
  ) -> MatchingRule {
    MatchingRule(
      asked: pattern(asked), served: pattern(served), decision: .offer,
      isMutual: direction == .bothWays, reason: reason)
  }

  /// A language, or a language with a script (four letters) or a region.
  private static func pattern(_ text: String) -> LocalePattern {
    let parts = text.split(separator: "-").map(String.init)
    guard parts.count == 2 else { return LocalePattern(language: parts[0]) }
    return parts[1].utf8.count == 4
      ? LocalePattern(language: parts[0], script: parts[1])
      : LocalePattern(language: parts[0], region: parts[1])
  }
}
