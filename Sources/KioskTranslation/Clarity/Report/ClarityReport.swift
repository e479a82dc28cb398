package import KioskContent

/// How clear several German texts are, for people and for tools.
package struct ClarityReport: Sendable {
  /// The texts in the order of the table.
  package let texts: [DocumentClarity]

  /// Takes texts in the order of the table.
  package init(_ texts: [DocumentClarity]) { self.texts = texts }

  /// What the name means and what it does not.
  package static let disclaimer = """
    „Klarheit“ (clarity) zählt Wörter, Silben und Formen. Der Bericht sagt nicht, dass ein Text eine \
    Norm erfüllt. Ob Menschen einen Text verstehen, zeigen nur Menschen, die ihn lesen.
    """

  /// Whether there is anything but information.
  package var hasWarnings: Bool { texts.contains { $0.verdict == .needsWork } }

  /// How many findings have this severity.
  package func count(_ severity: Diagnostic.Severity) -> Int {
    texts.reduce(0) { $0 + $1.findings.count { $0.severity == severity } }
  }
}
