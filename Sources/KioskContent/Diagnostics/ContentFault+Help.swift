import KioskText
import KioskXML

extension ContentFault {
  /// The verb phrase that mends the fault; `nil` where there is nothing to do.
  package var help: String? {
    switch self {
    case .unreadable: "make the file readable for the program"
    case .linkOutOfSite: "copy the file into the site's folder"
    case .strayFile(let expected): "move or rename it; expected here: \(expected)"
    case .missingFile: "create it, or restore it from a backup"
    case .syntax(let fault): fault.help
    case .wrongRoot(let found, let expected), .unexpectedElement(let found, _, let expected):
      suggestion(for: found, among: expected, form: { "<\($0)>" })
    case .wrongNamespace(_, let expected): "declare xmlns=\"\(expected)\" on it"
    case .unexpectedText(_, let parent): ContentFault.placeForText(in: parent)
    case .misplacedElement(_, _, let rule): rule.help
    case .missingElement(let name, let parent): "add <\(name)> to <\(parent)>"
    case .repeatedElement(let name, _): "remove the second <\(name)>"
    case .emptyText(let element): "write the text of <\(element)> or remove the element"
    case .unknownAttribute(let name, _, let allowed):
      suggestion(for: name, among: allowed, form: { "'\($0)'" })
    case .missingAttribute(let name, let element): "add \(name)=\"…\" to <\(element)>"
    case .badValue(_, _, _, let expected, let nearest):
      (didYouMean(nearest).map { $0 + " " } ?? "") + "write \(expected)"
    case .badHours(let fault, _): fault.help
    case .hoursWithoutState: "add value=\"Mo-Fr 08:00-12:00\", <by-appointment/> or <unknown/>"
    case .conflictingAttributes(let first, let second, _): "remove '\(first)' or '\(second)'"
    case .duplicateID: "give one of the two another xml:id"
    case .invalidFileName: "use only a to z, 0 to 9 and '-', and the ending .xml"
    case .reservedName: "choose another name"
    case .duplicateDocument: "rename one of the two files"
    case .unknownReference(_, let nearest): didYouMean(nearest) ?? "create the document"
    case .referenceToDraft(let id): "publish '\(id)' or remove the reference"
    case .notATopic: "write the xml:id of a <topic> of this file"
    case .orphan(let id): "add <entry ref=\"\(id)\"/> to a topic in Content/site.xml"
    case .emergencyNumberDiffers: "correct the number in Content/site.xml or in the contact"
    case .missingNotice: "write it, as the law asks of everyone who publishes"
    case .missingPicture: "add the picture or correct 'src'"
    case .unverifiedFact: "add verified=\"YYYY-MM-DD\" once you have checked it"
    case .reviewDue: "check the fact, then set 'verified' and 'review-by'"
    case .expired: "replace the value or remove the fact"
    case .example: "replace it by a true record before a release"
    case .hoursWithoutHolidays: "add '; PH off', or the times of public holidays, to 'value'"
    case .pastDates: "remove it"
    default: localeHelp
    }
  }

  private var localeHelp: String? {
    switch self {
    case .duplicateLocale: "remove one of the two lines"
    case .unknownDefaultLocale, .unknownFallback: "declare it in Locales/locales.xml or correct it"
    case .fallbackToItself, .repeatedFallback: "remove it from 'fallback'"
    case .directionDisagrees(_, let script):
      "set direction=\"\(TextDirection(script: script).rawValue)\""
    case .undeclaredLanguage(_, let nearest):
      didYouMean(nearest) ?? "declare it as <language> in Locales/locales.xml"
    case .undeclaredLocaleFile(let tag):
      "add <locale tag=\"\(tag)\" …/> to Locales/locales.xml"
    case .missingLocaleFile(let tag): "add Locales/\(tag).xliff"
    case .wrongTargetLanguage(_, let expected): "set target-language=\"\(expected)\""
    case .duplicateUnit: "remove one of the two"
    case .unknownUnit(_, let nearest): didYouMean(nearest) ?? "remove the unit"
    case .changedCodes: "keep every <g> and <x> of the source, once each"
    case .notNormalized: "save the file in normal form NFC"
    case .missingTranslations: "translate them"
    case .unfinishedTranslation: "finish the translation"
    case .outdatedTranslation: "compare it with today's source and correct or accept it"
    case .machineTranslations: "let a person read and sign them off"
    case .unusablePhrase: "remove it"
    case .quality(let fault, _): fault.help
    case .unknownQualityRule(_, _, let nearest):
      didYouMean(nearest) ?? "write the rule's name, a colon and the reason"
    case .acceptanceWithoutReason(let name, _): "write '\(name): ' and the reason"
    case .repeatedTerm: "put the words of both into one <entry>"
    default: nil
    }
  }

  private func suggestion(
    for word: String, among known: [String], form: (String) -> String
  ) -> String {
    guard !known.isEmpty else { return "remove it; nothing of the kind can stand here" }
    let expected = known.map(form).joined(separator: ", ")
    // "id" is far from "xml:id" by its letters, and is what people write.
    let qualified = known.first { $0 == "xml:" + word }
    guard let near = qualified ?? nearest(word, among: known) else {
      return "expected here: \(expected)"
    }
    return "did you mean \(form(near))? expected here: \(expected)"
  }

  private static func placeForText(in parent: String) -> String {
    let holder: String? =
      switch parent {
      case "guide", "office", "contact", "offer", "notice", "section": "paragraph"
      case "list", "papers": "item"
      case "steps": "step"
      default: nil
      }
    return holder.map { "put the text into a <\($0)> of its own" } ?? "remove the text"
  }

  private func didYouMean(_ word: String?) -> String? { word.map { "did you mean '\($0)'?" } }
}

extension ContentFault.PlacementRule {
  /// The rule as a sentence.
  var words: String {
    switch self {
    case .titleFirst: "the title stands first"
    case .summaryAfterTitle: "the summary stands right after the title"
    case .referenceAfterText: "references stand after the text"
    case .joinNotFirst: "the first step has nothing to join"
    case .hoursAfterText: "hours stand after the text"
    case .linkOutsideLink: "a link cannot stand in a link"
    case .sectionOutsideSection: "a section cannot stand in a section"
    case .exceptionsLast: "exceptions stand after the state of the hours"
    case .inOrder(let names): "the order is \(names.map { "<\($0)>" }.listed)"
    }
  }

  /// The verb phrase that follows the rule.
  var help: String {
    switch self {
    case .titleFirst: "move the title to the beginning"
    case .summaryAfterTitle: "move the summary behind the title"
    case .referenceAfterText: "move <see> behind the text"
    case .joinNotFirst: "remove 'join' from the first step"
    case .hoursAfterText: "move <hours> behind the text"
    case .linkOutsideLink: "end the outer link first"
    case .sectionOutsideSection: "end the outer section first"
    case .exceptionsLast: "move <exception> to the end"
    case .inOrder: "move it to its place"
    }
  }
}

extension [String] {
  /// The words with commas between.
  var listed: String { isEmpty ? "none" : joined(separator: ", ") }

  /// The first few words and how many more there are.
  var shortList: String {
    count <= 4 ? listed : prefix(3).joined(separator: ", ") + " and \(count - 3) more"
  }
}
