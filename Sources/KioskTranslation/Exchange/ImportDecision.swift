package import KioskContent

/// What becomes of one incoming unit.
package enum ImportDecision: Sendable, Equatable {
  /// The same as what is stored, or what was handed out.
  case unchanged
  /// Nothing has been translated.
  case untranslated
  /// Taken over; how far the unit was translated and how far it is then.
  case accepted(from: TranslationStatus, to: TranslationStatus)
  /// Not taken over.
  case refused(ImportRefusal)
}

/// Why a unit is not taken over.
package enum ImportRefusal: Sendable, Equatable {
  /// The site has no text of this id.
  case unknownUnit(nearest: String?)
  /// The id stands in the file for the second time.
  case repeatedUnit
  /// The file does not say what was translated.
  case noSource
  /// The codes are not those of the source.
  case damagedCodes(missing: [String], extra: [String])
  /// It was changed here as well since it was handed out, or somebody's work stands here and the
  /// file does not say what it was made from.
  case conflict(stored: String)
  /// It translates an older source, and here stands a translation of today's.
  case olderThanStored
  /// A sentence of the source still stands in it, and here stands a finished translation.
  case unfinished
}

/// How an import treats what it takes over.
package struct ImportPolicy: Sendable {
  /// Whether the file's text wins where both sides have changed.
  package let isTheirs: Bool
  /// Who vouches for the texts; without one they are at most up to date.
  package let signOff: SignOff?
  /// Whether a program has translated the file.
  package let isByProgram: Bool

  /// Chooses a treatment.
  package init(isTheirs: Bool = false, signOff: SignOff? = nil, isByProgram: Bool = false) {
    self.isTheirs = isTheirs
    self.signOff = signOff
    self.isByProgram = isByProgram
  }
}
