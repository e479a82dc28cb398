package import KioskContent

/// What a check found, for people and for tools.
package struct CheckReport {
  private let diagnostics: [Diagnostic]
  private let isRelease: Bool

  /// - Parameter isRelease: whether a real city is about to publish.
  package init(diagnostics: [Diagnostic], isRelease: Bool) {
    self.diagnostics = diagnostics
    self.isRelease = isRelease
  }

  /// How many errors there are.
  package var errors: Int { count(.error) }

  private func count(_ severity: Diagnostic.Severity) -> Int {
    diagnostics.count { $0.severity(forRelease: isRelease) == severity }
  }

  /// The reports and a line that counts them.
  package var text: String {
    let reports = diagnostics.map { $0.report(as: $0.severity(forRelease: isRelease)) + "\n\n" }
    let summary =
      "\(counted(errors, "error")), \(counted(count(.warning), "warning")), "
      + "\(count(.information)) for information\n"
    return reports.joined() + summary
  }

  private func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }

  /// One object with every fault: path, line and column from 1, severity, rule, message, help.
  package var json: String {
    JSONValue.members([
      "errors": .number(errors), "warnings": .number(count(.warning)),
      "diagnostics": .array(diagnostics.map(object)),
    ]).text
  }

  private func object(_ diagnostic: Diagnostic) -> JSONValue {
    .members([
      "path": .string(diagnostic.path), "line": diagnostic.line.map(JSONValue.number),
      "column": diagnostic.column.map(JSONValue.number),
      "severity": .string(diagnostic.severity(forRelease: isRelease).rawValue),
      "rule": .string(diagnostic.fault.rule), "message": .string(diagnostic.fault.message),
      "help": diagnostic.fault.help.map(JSONValue.string),
    ])
  }
}
