import Foundation
import TestSupport
import Testing

/// What a person gets to read after a slip on the command line, and code 64.
@Suite struct ArgumentTests {
  struct Slip: CustomTestStringConvertible, Sendable {
    let arguments: [String]
    /// The first line on standard error.
    let reason: String

    init(_ arguments: String..., says reason: String) {
      self.arguments = arguments
      self.reason = reason
    }

    var testDescription: String { arguments.joined(separator: " ") }
  }

  @Test(arguments: [
    Slip("check", "--bogus", says: "Error: Unknown option '--bogus'"),
    Slip("check", "--relase", says: "Error: Unknown option '--relase'. Did you mean '--release'?"),
    Slip(
      "check", "--format", "xml",
      says:
        "Error: The value 'xml' is invalid for '--format <format>'. "
        + "Please provide one of 'text' and 'json'."),
    Slip("show", "--cols", "5", says: "Error: '--cols' must be from 20 to 200."),
    Slip("show", "--cols", "wide", says: "Error: The value 'wide' is invalid for '--cols <cols>'"),
    Slip("show", "a", "b", says: "Error: Unexpected argument 'b'"),
    Slip("serve", "--port", "99999", says: "Error: '--port' must be from 0 to 65535."),
    Slip("serve", "--port=-1", says: "Error: '--port' must be from 0 to 65535."),
    Slip(
      "serve", "--log-level", "loud",
      says: "Error: '--log-level' must be error, warning, notice or info."),
    Slip("terminal", "--idle", "0", says: "Error: '--idle' must be a number of seconds from 1."),
    Slip("locale", "update", says: "Error: Missing expected argument '<tag> ...'"),
    Slip("locale", "accept", "uk", says: "Error: Missing expected argument '<unit>'"),
    Slip(
      "locale", "sign-off", "uk", "registration",
      says: "Error: Missing expected argument '--by <by>'"
    ),
    Slip(
      "locale", "import", "a", "--write", "--dry-run",
      says: "Error: '--write' and '--dry-run' exclude each other."),
    Slip(
      "locale", "import", "a", "--machine", "--reviewed-by", "Olena",
      says: "Error: '--machine' and '--reviewed-by' exclude each other."),
    Slip(
      "locale", "status", "--format", "html",
      says: "Error: '--format html' is a page about one language: name its tag."),
  ])
  func `a slip is named, and the usage of the command follows`(slip: Slip) async throws {
    let outcome = try await kiosk(slip.arguments).run()
    #expect(outcome.output == "")
    #expect(outcome.errors.split(separator: "\n").first.map(String.init) == slip.reason)
    #expect(outcome.errors.contains("\nUsage: kiosk \(slip.arguments[0]) "))
    #expect(outcome.status == 64)
  }

  @Test func `every command asks for its site`() async throws {
    for command in ["serve", "terminal", "show", "check", "load"] {
      let outcome = try await kiosk(command, site: nil).run()
      #expect(outcome.errors.hasPrefix("Error: Missing expected argument '--site <site>'\n"))
      #expect(outcome.status == 64)
    }
  }
}
