package import KioskXML

/// One fault of the content, with the place where it lies.
package struct Diagnostic: Sendable, Equatable {
  /// How much a fault matters.
  package enum Severity: String, Sendable, Comparable, CaseIterable {
    /// Something worth knowing; never blocks.
    case information
    /// Readers are served, but not as well as they should be.
    case warning
    /// Part of the content cannot be used as it stands.
    case error

    /// Orders by how much a fault matters, the least first.
    package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

    private var rank: Int {
      switch self {
      case .information: 0
      case .warning: 1
      case .error: 2
      }
    }
  }

  /// What is wrong, as data.
  package let fault: ContentFault
  /// The path below the site's folder.
  package let path: String
  /// Where in the file; `nil` where the fault is the file itself.
  package let position: XMLPosition?
  /// The line that holds the fault.
  package let excerpt: String?

  /// Makes a diagnostic for a file, or for a place in it with the line that stands there.
  package init(
    _ fault: ContentFault, path: String, position: XMLPosition? = nil, excerpt: String? = nil
  ) {
    self.fault = fault
    self.path = path
    self.position = position
    self.excerpt = excerpt
  }

  /// How much the fault matters.
  package var severity: Severity { fault.severity }

  /// The line, from 1; `nil` where the fault is the file itself.
  package var line: Int? { position?.line }

  /// The column in Unicode scalars, from 1.
  package var column: Int? { position?.column }

  /// Path, line, column: the order in which faults are reported.
  package static func inReadingOrder(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
    (left.path, left.position?.line ?? 0, left.position?.column ?? 0, left.fault.rule)
      < (right.path, right.position?.line ?? 0, right.position?.column ?? 0, right.fault.rule)
  }
}
