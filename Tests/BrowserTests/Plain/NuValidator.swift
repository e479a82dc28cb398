import Foundation
import TestSupport
import Testing

/// The Nu HTML checker, one run over all files.
enum NuValidator {
  struct Finding: Decodable, Sendable {
    let url: String?
    let message: String
    let extract: String?
    let lastLine: Int?

    /// The name of the file.
    var file: String { url.flatMap(URL.init)?.lastPathComponent ?? "" }
  }

  private struct Report: Decodable { let messages: [Finding] }

  /// What is wrong in the HTML files of a folder.
  static func findings(in folder: TemporaryFolder) async throws -> [Finding] {
    let outcome = try await Command(
      program: "/usr/bin/java",
      arguments: [
        "-XX:+UseSerialGC", "-Xss4m", "-jar", try Peers.validator, "--errors-only", "--format",
        "json", "--stdout", "--exit-zero-always", folder.path,
      ]
    ).run(within: .seconds(180))
    try #require(outcome.status == 0, "\(outcome.errors)")
    return try JSONDecoder().decode(Report.self, from: Data(outcome.output.utf8)).messages
  }
}
