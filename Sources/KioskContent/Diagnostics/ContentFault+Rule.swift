extension ContentFault {
  /// The rule's permanent name, as tools and suppressions use it.
  package var rule: String { classification.rule }

  /// How bad it is.
  package var severity: Diagnostic.Severity { classification.severity }

  private var classification: (rule: String, severity: Diagnostic.Severity) {
    switch self {
    case .unreadable: ("unreadable-file", .error)
    case .linkOutOfSite: ("link-out-of-site", .error)
    case .strayFile: ("stray-file", .warning)
    case .missingFile: ("missing-file", .error)
    case .syntax(let fault): (fault.rule, .error)
    case .wrongRoot: ("wrong-root", .error)
    case .wrongNamespace: ("wrong-namespace", .error)
    case .unexpectedElement: ("unexpected-element", .error)
    case .unexpectedText: ("unexpected-text", .error)
    case .misplacedElement: ("misplaced-element", .error)
    case .missingElement: ("missing-element", .error)
    case .repeatedElement: ("repeated-element", .error)
    case .emptyText: ("empty-text", .error)
    case .unknownAttribute: ("unknown-attribute", .error)
    case .missingAttribute: ("missing-attribute", .error)
    case .badValue: ("bad-value", .error)
    case .badHours: ("bad-hours", .error)
    case .hoursWithoutState: ("missing-hours", .error)
    case .conflictingAttributes: ("conflicting-attributes", .error)
    case .duplicateID: ("duplicate-id", .error)
    case .invalidFileName: ("invalid-file-name", .error)
    case .reservedName: ("reserved-name", .error)
    case .duplicateDocument: ("duplicate-document", .error)
    case .unknownReference: ("unknown-reference", .error)
    case .referenceToDraft: ("reference-to-draft", .warning)
    case .orphan: ("orphan", .warning)
    case .emergencyNumberDiffers: ("emergency-number", .error)
    case .missingNotice: ("missing-notice", .warning)
    case .missingPicture: ("missing-picture", .error)
    case .unverifiedFact: ("unverified-fact", .warning)
    case .reviewDue: ("review-due", .warning)
    case .expired: ("expired", .warning)
    case .example: ("example", .information)
    case .duplicateLocale: ("duplicate-locale", .error)
    case .unknownDefaultLocale: ("unknown-default-locale", .error)
    case .unknownFallback: ("unknown-fallback", .error)
    case .fallbackToItself: ("fallback-to-itself", .error)
    case .repeatedFallback: ("repeated-fallback", .error)
    case .directionDisagrees: ("direction", .error)
    case .undeclaredLanguage: ("undeclared-language", .error)
    case .undeclaredLocaleFile: ("undeclared-locale-file", .warning)
    case .missingLocaleFile: ("missing-locale-file", .warning)
    case .wrongTargetLanguage: ("target-language", .error)
    case .duplicateUnit: ("duplicate-unit", .error)
    case .unknownUnit: ("unknown-unit", .warning)
    case .changedCodes: ("inline-codes", .error)
    case .notNormalized: ("not-nfc", .warning)
    case .missingTranslations: ("missing-translation", .warning)
    case .unfinishedTranslation: ("in-translation", .warning)
    case .outdatedTranslation: ("outdated", .warning)
    case .machineTranslations: ("machine-translated", .information)
    case .unusablePhrase: ("unknown-phrase", .warning)
    }
  }
}
