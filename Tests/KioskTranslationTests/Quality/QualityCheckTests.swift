import Foundation
import KioskContent
import TestSupport
import Testing

@testable import KioskTranslation

/// The rules on whole sites.
@Suite struct QualityCheckTests {
  /// A finding by the file, the line and the rule.
  private struct Place: Hashable, CustomStringConvertible {
    let path: String
    let line: Int
    let rule: String

    var description: String { "\(path):\(line) \(rule)" }
  }

  private static let right = Repository.url("Tests/Fixtures/translations-right").path
  private static let faulty = Repository.url("Tests/Fixtures/translations-faulty").path

  /// What `check` says of a site's translations.
  private static func diagnostics(of path: String) async throws -> [Diagnostic] {
    let folder = SiteFolder(path: path)
    var loader = SiteLoader(folder: folder)
    let outcome = try #require(await loader.loadIfChanged())
    let library = try #require(outcome.edition?.library)
    let (glossary, faults) = try Glossary.load(from: path, locales: library.locales)
    let found = SiteCheck(
      library: library, folder: folder, day: library.clock.day(at: Date(timeIntervalSince1970: 0)))
    return await QualityCheck(library: library, glossary: glossary)
      .diagnostics(besides: found.diagnostics() + faults)
  }

  /// Those that are findings of the rules.
  private static func places(in diagnostics: [Diagnostic]) -> Set<Place> {
    let rules = Set(QualityRule.allCases.map(\.rawValue))
    return Set(
      diagnostics.filter { rules.contains($0.fault.rule) }.map {
        Place(path: $0.path, line: $0.line ?? 0, rule: $0.fault.rule)
      })
  }

  @Test func `each seeded fault is found in its line, and nothing else is`() async throws {
    let rules = Set(QualityRule.allCases.map(\.rawValue))
    var expected: Set<Place> = []
    for tag in ["uk", "ar", "zh-Hans", "ti"] {
      let path = "Locales/\(tag).xliff"
      let text = try String(contentsOfFile: "\(Self.faulty)/\(path)", encoding: .utf8)
      for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false)
        .enumerated()
      {
        guard let id = line.firstMatch(of: /id="seeded\.([a-z-]+)"/)?.1, rules.contains(String(id))
        else { continue }
        expected.insert(Place(path: path, line: number + 1, rule: String(id)))
      }
    }
    #expect(expected.count == 4 * QualityRule.allCases.count)
    let found = Self.places(in: try await Self.diagnostics(of: Self.faulty))
    #expect(found.subtracting(expected) == [])
    #expect(expected.subtracting(found) == [])
  }

  @Test func `the twin without faults has none`() async throws {
    #expect(Self.places(in: try await Self.diagnostics(of: Self.right)) == [])
  }

  @Test func `the shipped site has no finding that nobody accepts`() async throws {
    let diagnostics = try await Self.diagnostics(of: Repository.site)
    #expect(Self.places(in: diagnostics) == [])
    #expect(!diagnostics.contains { $0.fault.rule == "unknown-rule" })
  }

  @Test func `a finding lies at its target`() async throws {
    let found = try await Self.diagnostics(of: Self.faulty).first {
      $0.path == "Locales/uk.xliff" && $0.fault.rule == "numbers"
    }
    let text = try String(contentsOfFile: "\(Self.faulty)/Locales/uk.xliff", encoding: .utf8)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let diagnostic = try #require(found)
    let line = lines[try #require(diagnostic.line) - 1]
    #expect(line.dropFirst(try #require(diagnostic.column) - 1).hasPrefix("<target"))
    #expect(diagnostic.severity == .error)
    #expect(
      diagnostic.fault.message
        == "numbers of 'seeded.numbers' are not the source's, missing: 300, not in the source: 30")
    #expect(diagnostic.fault.help == "write every number of the source, and no other")
  }

  @Test(arguments: [
    ("numbers: the old price is right", ["accepted"]),
    ("numbers:", ["accepted-without-reason", "numbers"]),
    ("numbers", ["accepted-without-reason", "numbers"]),
    ("number: the old price is right", ["numbers", "unknown-rule"]),
    ("dates: the old price is right", ["numbers"]),
  ])
  func `a finding is accepted with its rule and a reason`(
    note: String, rules: [String]
  ) async throws {
    let site = try SiteCopy(of: "Tests/Fixtures/translations-right")
    try site.folder.replace("300 годин і", by: "301 годину і", in: "Locales/uk.xliff")
    try site.folder.replace(
      "45,50 євро.</target>", by: "45,50 євро.</target><note from=\"accepted\">\(note)</note>",
      in: "Locales/uk.xliff")
    let known = Set(QualityRule.allCases.map(\.rawValue))
      .union(["accepted", "accepted-without-reason", "unknown-rule"])
    let found = try await Self.diagnostics(of: site.path).map(\.fault.rule).filter(known.contains)
    #expect(found.sorted() == rules)
  }

  @Test func `what the check of the site finds is accepted in the same way`() async throws {
    let site = try SiteCopy(of: "Tests/Fixtures/translations-faulty")
    let before = try await Self.diagnostics(of: site.path)
    try site.folder.replace(
      "id=\"seeded.not-nfc\">",
      by: "id=\"seeded.not-nfc\"><note from=\"accepted\">not-nfc: a sample</note>",
      in: "Locales/uk.xliff")
    let after = try await Self.diagnostics(of: site.path)
    #expect(Self.places(in: before).count == Self.places(in: after).count + 1)
    let accepted = after.filter { $0.fault.rule == "accepted" }
    #expect(accepted.map(\.fault) == [.acceptedFindings(locale: "uk", count: 1)])
  }

  @Test func `what a tool put there to be written over is not looked at`() async throws {
    let site = try SiteCopy(of: "Tests/Fixtures/translations-faulty")
    let file = "Locales/uk.xliff"
    try site.folder.replace(
      #"<target state="translated">Bitte warten"#, by: #"<target state="new">Bitte warten"#,
      in: file)
    let found = Self.places(in: try await Self.diagnostics(of: site.path))
    #expect(!found.contains { $0.path == file && $0.rule == "same-as-source" })
  }
}
