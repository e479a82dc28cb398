package import KioskContent
package import KioskXML

/// Somebody has checked a fact and found it true.
package struct FactVerification: Sendable {
  private let day: CalendarDate
  private let source: String?
  private let person: String?
  private let reviewBy: CalendarDate?

  /// - Parameters:
  ///   - source: where it stands; `nil` keeps what is written.
  ///   - reviewBy: when to check again; `nil` for the same span as before, or a year.
  package init(day: CalendarDate, source: String?, person: String?, reviewBy: CalendarDate?) {
    self.day = day
    self.source = source
    self.person = person
    self.reviewBy = reviewBy
  }

  /// The document's file with the new dates on these facts; every other byte stays.
  package func bytes(of tree: XMLTree, facts: [FactRecord]) -> [UInt8] {
    let positions = Dictionary(
      facts.map { ($0.position, $0.provenance) }, uniquingKeysWith: { first, _ in first })
    var edits = TextEdits(of: tree)
    for element in tree.allElements {
      guard let former = positions[tree.source.position(at: element.offset)] else { continue }
      edits.set("verified", day.description, on: element)
      edits.set("review-by", review(after: former).description, on: element)
      if let person { edits.set("verified-by", person, on: element) }
      if let source { edits.set("source", source, on: element) }
    }
    return edits.bytes
  }

  private func review(after former: Provenance) -> CalendarDate {
    if let reviewBy { return reviewBy }
    guard let verified = former.verified, let review = former.reviewBy, review > verified else {
      return day.advanced(by: 365)
    }
    return day.advanced(by: review.dayNumber - verified.dayNumber)
  }
}
