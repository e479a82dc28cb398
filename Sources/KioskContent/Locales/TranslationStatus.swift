import KioskText

/// How far a unit is translated, in the field's terms; a pure function of today's source and the
/// stored unit.
package enum TranslationStatus: String, CaseIterable, Sendable {
  case missing
  case inTranslation = "in-translation"
  case outdated
  case machineTranslated = "machine-translated"
  case upToDate = "up-to-date"
  case reviewed

  /// Whether readers may see the text; outdated and machine translated text is marked.
  package var isUsable: Bool {
    switch self {
    case .missing, .inTranslation: false
    case .outdated, .machineTranslated, .upToDate, .reviewed: true
    }
  }
}

extension TranslationStatus {
  /// The status of a stored unit against today's source; the first rule that hits wins.
  ///
  /// - Parameter sharesLanguage: whether both are the same language (German and plain German), so
  ///   that equal sentences prove nothing.
  package init(of unit: TranslationUnit?, source: InlineText, sharesLanguage: Bool = false) {
    self.init(of: unit, today: source.coded, sharesLanguage: sharesLanguage)
  }

  /// The same, with today's source as a locale file would hold it.
  init(of unit: TranslationUnit?, today: CodedText, sharesLanguage: Bool) {
    guard let unit, let target = unit.target, !target.isBlank else {
      self = .missing
      return
    }
    // Codes are held against the source that the translator saw: a term that was marked since then
    // makes a text outdated, not damaged. Only what stands for itself must be today's.
    let hasItsCodes =
      unit.awaitsAdaptation || target.codes.sorted() == unit.source.codes.sorted()
    if !hasItsCodes || target.marks != today.marks {
      self = .missing
    } else if target == unit.source, unit.state?.needsWork ?? true {
      self = .missing
    } else if !sharesLanguage, target.holdsSentence(of: unit.source) {
      self = .inTranslation
    } else if unit.source != today || unit.state == .needsAdaptation {
      self = .outdated
    } else if unit.isMachineTranslated {
      self = .machineTranslated
    } else if unit.isSignedOff {
      self = .reviewed
    } else {
      self = .upToDate
    }
  }
}

extension TranslationUnit {
  /// Whether a program made the text and nobody has signed it off.
  fileprivate var isMachineTranslated: Bool {
    let qualifiers = ["mt-suggestion", "leveraged-mt"]
    // Without a state, or with one that no tool has touched, nobody has looked at it either.
    return qualifiers.contains(qualifier ?? "") && (state?.needsWork ?? true)
  }

  /// Whether a named person has signed the text off.
  fileprivate var isSignedOff: Bool {
    (state == .signedOff || state == .final) && !(reviewer ?? "").isEmpty
  }
}
