import Foundation
import TestSupport
import Testing

/// libxml2's own checker.
enum XMLLint {
  /// The indices of the documents that are not well-formed or break a rule of namespaces; one run
  /// of the program for all.
  ///
  /// A namespace name that is no URI does not count: no constraint of Namespaces in XML 1.0 asks for
  /// one, and to the kiosk it is merely another vocabulary.
  static func refused(_ documents: [Data]) async throws -> Set<Int> {
    let folder = try TemporaryFolder()
    for (index, document) in documents.enumerated() {
      try folder.write("\(index).xml", document)
    }
    let outcome = try await Command(
      program: "/usr/bin/env",
      arguments: ["xmllint", "--noout", "--nonet"] + documents.indices.map { "\($0).xml" },
      folder: folder.path
    ).run()
    #expect(outcome.output == "")
    let fault = /^(\d+)\.xml:\d+: (parser|namespace|encoding) error :/
    return Set(
      outcome.errors.split(separator: "\n").compactMap { line in
        line.hasSuffix("is not a valid URI")
          ? nil : line.prefixMatch(of: fault).flatMap { Int($0.output.1) }
      })
  }
}
