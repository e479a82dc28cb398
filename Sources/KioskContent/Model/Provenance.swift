/// Who says that a fact is true, since when and until when.
package struct Provenance: Sendable, Equatable {
  /// The day on which somebody checked the fact.
  package let verified: CalendarDate?
  /// Who checked it.
  package let verifiedBy: String?
  /// Where it stands.
  package let source: String?
  /// The first day on which it should be checked again.
  package let reviewBy: CalendarDate?
  /// The last day on which it holds.
  package let validUntil: CalendarDate?
  /// The law it rests on, as a citation.
  package let law: String?

  /// Makes a provenance; what is not known is `nil`.
  package init(
    verified: CalendarDate? = nil, verifiedBy: String? = nil, source: String? = nil,
    reviewBy: CalendarDate? = nil, validUntil: CalendarDate? = nil, law: String? = nil
  ) {
    self.verified = verified
    self.verifiedBy = verifiedBy
    self.source = source
    self.reviewBy = reviewBy
    self.validUntil = validUntil
    self.law = law
  }

  /// How far the fact can be trusted on a day.
  package func standing(on day: CalendarDate) -> FactStanding {
    if let validUntil, day > validUntil { return .expired }
    if let reviewBy, day > reviewBy { return .reviewDue(lastChecked: verified) }
    return .current
  }

  /// The next day on which ``standing(on:)`` changes, if there is one.
  package func nextChange(after day: CalendarDate) -> CalendarDate? {
    [reviewBy, validUntil].compactMap { $0 }.filter { $0 >= day }.min()?.next
  }
}

/// Whether a fact may be shown as it stands.
package enum FactStanding: Sendable, Equatable {
  /// Shown as it stands.
  case current
  /// Shown with the day of the last check and "please ask".
  case reviewDue(lastChecked: CalendarDate?)
  /// Its value gives way to "please ask".
  case expired
}

extension CalendarDate {
  /// The day after this one; the last day of year 9999 is its own.
  package var next: CalendarDate { advanced(by: 1) }
}
