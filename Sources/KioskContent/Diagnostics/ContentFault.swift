package import KioskXML

/// Everything that can be wrong with a site, as data; ``ContentFault/message`` makes the words.
package enum ContentFault: Sendable, Equatable {
  // Files
  case unreadable(reason: String)
  case linkOutOfSite
  case strayFile(expected: String)
  case missingFile
  case syntax(XMLFault)

  // Structure
  case wrongRoot(found: String, expected: [String])
  case wrongNamespace(element: String, expected: String)
  case unexpectedElement(name: String, parent: String, expected: [String])
  case unexpectedText(String, parent: String)
  case misplacedElement(name: String, parent: String, rule: PlacementRule)
  case missingElement(name: String, parent: String)
  case repeatedElement(name: String, parent: String)
  case emptyText(element: String)
  case unknownAttribute(name: String, element: String, allowed: [String])
  case missingAttribute(name: String, element: String)
  case badValue(
    attribute: String, element: String, value: String, expected: String, nearest: String? = nil)
  case badHours(OpeningHours.Fault, value: String)
  case hoursWithoutState
  case conflictingAttributes(String, String, element: String)
  case duplicateID(String, firstLine: Int)

  // Between files
  case invalidFileName(String)
  case reservedName(String)
  case duplicateDocument(DocumentID, otherPath: String)
  case unknownReference(String, nearest: String?)
  case referenceToDraft(DocumentID)
  case notATopic(DocumentID, element: String)
  case orphan(DocumentID)
  case emergencyNumberDiffers(number: String, contact: DocumentID, found: [String])
  case missingNotice
  case missingPicture(String)

  // Facts
  case unverifiedFact(element: String)
  case reviewDue(element: String, since: CalendarDate)
  case expired(element: String, since: CalendarDate)
  case example(DocumentID)
  case hoursWithoutHolidays
  case pastDates(element: String, since: CalendarDate)

  // Locales
  case duplicateLocale(String)
  case unknownDefaultLocale(String)
  case unknownFallback(tag: String, locale: String)
  case fallbackToItself(String)
  case repeatedFallback(tag: String, locale: String)
  case directionDisagrees(locale: String, script: String)
  case undeclaredLanguage(String, nearest: String?)
  case undeclaredLocaleFile(String)
  case missingLocaleFile(String)
  case wrongTargetLanguage(found: String, expected: String)
  case duplicateUnit(String, otherPath: String, otherLine: Int)
  case unknownUnit(String, nearest: String?)
  case changedCodes(unit: String, missing: [String], extra: [String])
  case notNormalized(unit: String)
  case missingTranslations(locale: String, document: DocumentID, units: [String])
  case unfinishedTranslation(unit: String)
  case outdatedTranslation(unit: String)
  case machineTranslations(locale: String, count: Int)
  case unusablePhrase(String)
  case quality(QualityFault, unit: String)
  case unknownQualityRule(String, unit: String, nearest: String?)
  case acceptanceWithoutReason(String, unit: String)
  case acceptedFindings(locale: String, count: Int)
  case repeatedTerm(String)

  /// Where an element may stand, where its order matters.
  package enum PlacementRule: Sendable, Equatable {
    case titleFirst, summaryAfterTitle, referenceAfterText, joinNotFirst, hoursAfterText
    case linkOutsideLink, sectionOutsideSection, exceptionsLast
    /// Children that have a fixed order.
    case inOrder([String])
  }
}
