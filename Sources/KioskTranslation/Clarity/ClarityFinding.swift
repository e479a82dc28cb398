package import KioskContent
package import KioskXML

/// One place that is hard to read.
package struct ClarityFinding: Sendable, Equatable {
  /// What is hard to read, as data.
  package let fault: ClarityFault
  /// How much it matters at the level of the text.
  package let severity: Diagnostic.Severity
  /// `documentId.elementId`.
  package let unit: String
  /// The path below the site's folder.
  package let path: String
  /// Where the unit's element stands.
  package let position: XMLPosition
  /// The sentence, or the start of the unit.
  package let excerpt: String

  /// The finding for people: the place, what is unclear, the sentence, what mends it, and the part of
  /// the writing guide that says why.
  package var report: String {
    """
    \(path):\(position.line):\(position.column): \(severity.rawValue)[\(fault.rule)]: \(fault.message)
      \(excerpt)
      help: \(fault.help) (kiosk clarity --guide, #\(fault.guideAnchor))
    """
  }
}
