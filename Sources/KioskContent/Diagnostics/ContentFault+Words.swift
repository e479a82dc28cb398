import KioskText
import KioskXML

// The one place that turns content faults into words.
extension ContentFault {
  /// What is wrong, headline style, the most specific word first.
  package var message: String {
    switch self {
    case .unreadable(let reason): "file cannot be read: \(reason)"
    case .linkOutOfSite: "file is a link that leaves the site's folder"
    case .strayFile: "file does not belong here and is not read"
    case .missingFile: "file is missing"
    case .syntax(let fault): fault.message
    case .wrongRoot(let found, _): "root element <\(found)> does not belong in this file"
    case .wrongNamespace(let element, _): "<\(element)> is not of this program's vocabulary"
    case .unexpectedElement(let name, let parent, _):
      "element <\(name)> is not allowed in <\(parent)>"
    case .unexpectedText(let text, let parent):
      "text “\(text)” is not allowed directly in <\(parent)>"
    case .misplacedElement(let name, let parent, let rule):
      "<\(name)> in <\(parent)>: \(rule.words)"
    case .missingElement(let name, let parent): "<\(parent)> is missing <\(name)>"
    case .repeatedElement(let name, let parent): "<\(name)> can stand only once in <\(parent)>"
    case .emptyText(let element): "<\(element)> has no text"
    case .unknownAttribute(let name, let element, _):
      "attribute '\(name)' is not known on <\(element)>"
    case .missingAttribute(let name, let element): "<\(element)> is missing attribute '\(name)'"
    case .badValue(let attribute, let element, let value, _, _):
      "value “\(value)” of '\(attribute)' on <\(element)> is not understood"
    case .badHours(let fault, _): "opening hours: \(fault.message)"
    case .hoursWithoutState: "<hours> does not say when it is open"
    case .conflictingAttributes(let first, let second, let element):
      "'\(first)' and '\(second)' cannot stand together on <\(element)>"
    case .duplicateID(let id, let line): "id '\(id)' already stands in line \(line)"
    case .invalidFileName(let name): "file name '\(name)' cannot be an id"
    case .reservedName(let name): "name '\(name)' is reserved for an address of the program"
    case .duplicateDocument(let id, let path): "document '\(id)' already stands in \(path)"
    case .unknownReference(let id, _): "'\(id)' is no document or topic of this site"
    case .referenceToDraft(let id): "'\(id)' is a draft, so readers cannot follow this"
    case .notATopic(let id, let element): "'\(id)' is a document, and <\(element)> names a topic"
    case .orphan(let id): "guide '\(id)' stands in no topic and nothing refers to it"
    case .emergencyNumberDiffers(let number, let contact, let found):
      "emergency number \(number) is not a line of '\(contact)' (\(found.listed))"
    case .missingNotice: "notice is missing from the site"
    case .missingPicture(let path): "picture 'Content/\(path)' is missing"
    case .unverifiedFact(let element): "<\(element)> does not say when it was checked"
    case .reviewDue(let element, let date): "<\(element)> should have been checked by \(date)"
    case .expired(let element, let date): "<\(element)> held until \(date)"
    case .example(let id): "'\(id)' is an example"
    case .hoursWithoutHolidays: "<hours> does not say what holds on public holidays"
    case .pastDates(let element, let date): "<\(element)> is over since \(date)"
    default: localeMessage
    }
  }

  private var localeMessage: String {
    switch self {
    case .duplicateLocale(let tag): "locale '\(tag)' is declared twice"
    case .unknownDefaultLocale(let tag): "default locale '\(tag)' is not declared"
    case .unknownFallback(let tag, let locale):
      "fallback '\(tag)' of '\(locale)' is not declared"
    case .fallbackToItself(let tag): "locale '\(tag)' falls back to itself"
    case .repeatedFallback(let tag, let locale):
      "fallback '\(tag)' of '\(locale)' stands twice"
    case .directionDisagrees(let locale, let script):
      "direction of '\(locale)' is not that of script \(script)"
    case .undeclaredLanguage(let tag, _): "language '\(tag)' is not declared"
    case .undeclaredLocaleFile(let tag): "locale '\(tag)' is not declared, so the file is not used"
    case .missingLocaleFile(let tag): "locale '\(tag)' has no file"
    case .wrongTargetLanguage(let found, let expected):
      "target language '\(found)' is not '\(expected)', the language of the file"
    case .duplicateUnit(let unit, let path, let line):
      "unit '\(unit)' already stands in \(path):\(line)"
    case .unknownUnit(let unit, _): "unit '\(unit)' is not in the content"
    case .changedCodes(let unit, let missing, let extra):
      "inline codes of '\(unit)' are not the source's" + codeList(missing, extra)
    case .notNormalized(let unit): "text of '\(unit)' is not in normal form NFC"
    case .missingTranslations(let locale, let document, let units):
      "'\(document)' lacks \(units.count) of its texts in '\(locale)': \(units.shortList)"
    case .unfinishedTranslation(let unit): "'\(unit)' still holds a sentence of the source"
    case .outdatedTranslation(let unit): "source of '\(unit)' has changed since the translation"
    case .machineTranslations(let locale, let count):
      "\(count) \(count == 1 ? "text" : "texts") in '\(locale)' translated by a program "
        + "and signed off by nobody"
    case .unusablePhrase(let phrase): "program word '\(phrase)' does not exist"
    case .quality(let fault, let unit): fault.message(of: unit)
    case .unknownQualityRule(let name, let unit, _):
      "rule '\(name)' that '\(unit)' accepts does not exist"
    case .acceptanceWithoutReason(let name, let unit):
      "'\(unit)' accepts '\(name)' without a reason"
    case .acceptedFindings(let locale, let count):
      "\(count) \(count == 1 ? "finding" : "findings") in '\(locale)' accepted with a reason"
    case .repeatedTerm(let term): "term “\(term)” already stands in the glossary"
    default: ""
    }
  }

  private func codeList(_ missing: [String], _ extra: [String]) -> String {
    (missing.isEmpty ? "" : ", missing: \(missing.listed)")
      + (extra.isEmpty ? "" : ", not in the source: \(extra.listed)")
  }
}
