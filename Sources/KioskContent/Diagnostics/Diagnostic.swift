package import KioskXML

/// One fault of the content, with the place where it lies.
package struct Diagnostic: Sendable, Equatable {
  package enum Severity: String, Sendable, Comparable, CaseIterable {
    /// Something worth knowing; never blocks.
    case information
    /// Readers are served, but not as well as they should be.
    case warning
    /// Part of the content cannot be used as it stands.
    case error

    package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

    private var rank: Int {
      switch self {
      case .information: 0
      case .warning: 1
      case .error: 2
      }
    }
  }

  package let fault: ContentFault
  /// The path below the site's folder.
  package let path: String
  /// Where in the file; `nil` where the fault is the file itself.
  package let position: XMLPosition?
  /// The line that holds the fault.
  package let excerpt: String?

  package init(
    _ fault: ContentFault, path: String, position: XMLPosition? = nil, excerpt: String? = nil
  ) {
    self.fault = fault
    self.path = path
    self.position = position
    self.excerpt = excerpt
  }

  package var severity: Severity { fault.severity }

  /// Path, line, column: the order in which faults are reported.
  package static func inReadingOrder(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
    (left.path, left.position?.line ?? 0, left.position?.column ?? 0, left.fault.rule)
      < (right.path, right.position?.line ?? 0, right.position?.column ?? 0, right.fault.rule)
  }
}
