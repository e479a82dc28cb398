import KioskContent

extension QualityRule {
  /// What the rule finds in a pair.
  func faults(in pair: ReadPair) -> [QualityFault] {
    switch self {
    // The check of the site finds these where it decides what readers may see.
    case .inlineCodes, .notNFC: []
    case .protectedTerm: ProtectedTermRule(pair: pair).faults
    case .numbers: NumbersRule(pair: pair).faults
    case .dates: DatesRule(pair: pair).faults
    case .urls: AddressRule(pair: pair, kind: .web).faults
    case .mailAddresses: AddressRule(pair: pair, kind: .mail).faults
    case .wrongScript: WrongScriptRule(pair: pair).faults
    case .mixedScriptWord: MixedScriptWordRule(pair: pair).faults
    case .confusable: ConfusableRule(pair: pair).faults
    case .mixedDigits: MixedDigitsRule(pair: pair).faults
    case .bidiControl: BidiControlRule(pair: pair).faults
    case .bidiMark: BidiMarkRule(pair: pair).faults
    case .invisibleCharacter: InvisibleCharacterRule(pair: pair).faults
    case .endPunctuation: EndPunctuationRule(pair: pair).faults
    case .length: LengthRule(pair: pair).faults
    case .sameAsSource: SameAsSourceRule(pair: pair).faults
    case .germanLeftInside: GermanLeftInsideRule(pair: pair).faults
    case .glossary: GlossaryRule(pair: pair).faults
    case .inconsistentRepetition: InconsistentRepetitionRule(pair: pair).faults
    }
  }
}
