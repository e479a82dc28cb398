import Foundation
import TestSupport
import Testing

/// `kiosk locale export` and `import`, and what happens when an import is killed.
@Suite struct LocaleExchangeTests {
  private static func export(
    _ site: SiteCopy, _ arguments: String..., to name: String
  ) async throws -> String {
    let path = site.folder.url(name).path
    let outcome = try await kiosk(
      ["locale", "export"] + arguments + ["--output", path], site: site.path
    ).run()
    #expect(outcome.status == 0, "\(outcome.errors)")
    return path
  }

  @Test(arguments: ["xliff", "csv"])
  func `what comes back untouched changes no byte`(format: String) async throws {
    let site = try SiteCopy()
    for tag in ["uk", "fa"] {
      let before = try site.folder.text("Locales/\(tag).xliff")
      let path = try await Self.export(site, tag, "--format", format, to: "out.\(format)")
      let outcome = try await kiosk("locale", "import", path, "--write", site: site.path).run()
      #expect(outcome.output.hasPrefix("0 texts taken over, 0 refused, "))
      #expect(outcome.status == 0)
      #expect(try site.folder.text("Locales/\(tag).xliff") == before)
    }
  }

  @Test(arguments: ["xliff", "csv"])
  func `a dry run says what a run does`(format: String) async throws {
    let site = try SiteCopy()
    let before = try site.folder.text("Locales/uk.xliff")
    let path = try await Self.export(
      site, "uk", "--format", format, "--document", "registration", to: "out.\(format)")
    let title = try #require(
      before.firstMatch(of: /<target[^>]*>(Реєстрація місця[^<]*)</)?.output.1)
    let name = "out.\(format)"
    let (start, end) = format == "csv" ? (",", ",") : (">", "</target>")
    try site.folder.replace(
      "\(start)\(title)\(end)", by: "\(start)Реєстрація житла\(end)", in: name)
    let file = site.folder.url("Locales/uk.xliff").resolvingSymlinksInPath().path
    let dry = try await kiosk("locale", "import", path, site: site.path).run()
    #expect(dry.output.hasPrefix("registration.title: machine translated → up to date\n"))
    #expect(dry.output.hasSuffix("Nothing written; add --write to do it\n"))
    #expect(dry.status == 0)
    #expect(try site.folder.text("Locales/uk.xliff") == before)
    let done = try await kiosk("locale", "import", path, "--write", site: site.path).run()
    #expect(done.output.hasSuffix("Wrote \(file)\n"))
    #expect(
      try site.folder.text("Locales/uk.xliff")
        == before.replacing(
          "state=\"needs-review-translation\" state-qualifier=\"mt-suggestion\">\(title)</target>",
          with: "state=\"translated\">Реєстрація житла</target>"))
  }

  @Test func `what is refused keeps the rest from being written only where all or none is asked`()
    async throws
  {
    let site = try SiteCopy()
    let before = try site.folder.text("Locales/uk.xliff")
    let path = site.folder.url("in.csv").path
    try site.folder.write(
      "in.csv", "id;de;uk\ninterface.back;Zurück;Назад!\nzzzzzz.qqqqqqq;Nichts;Ніщо\n")
    let refusal = """
      \(path):3: zzzzzz.qqqqqqq refused: the site has no text of this id
        help: leave it out; the page may have been removed

      """
    let strict = try await kiosk("locale", "import", path, "--write", "--strict", site: site.path)
      .run()
    #expect(strict.output.contains(refusal))
    #expect(strict.output.hasSuffix("Nothing written\n"))
    #expect(strict.status == 1)
    #expect(try site.folder.text("Locales/uk.xliff") == before)
    let lenient = try await kiosk("locale", "import", path, "--write", site: site.path).run()
    #expect(lenient.output.contains(refusal))
    #expect(lenient.status == 1)
    #expect(try site.folder.text("Locales/uk.xliff").contains(">Назад!</target>"))
  }

  @Test(arguments: [
    (
      "in.xliff", "<html/>",
      "in.xliff cannot be imported: root element <html> is not <xliff>\n"
        + "  help: import an XLIFF 1.2 file or a table whose name ends in .csv\n", Int32(1)
    ),
    (
      "in.csv", "a,b\n",
      "in.csv cannot be imported: the first row does not name the columns 'id', the source "
        + "language and the language (it has: a, b)\n  help: keep the first row as it was exported\n",
      1
    ),
    ("none.xliff", nil, "none.xliff cannot be read\n", 74),
    ("none.csv", nil, "none.csv cannot be read\n", 74),
  ])
  func `a file that cannot be imported is refused`(
    name: String, text: String?, errors: String, status: Int32
  ) async throws {
    let site = try SiteCopy()
    if let text { try site.folder.write(name, text) }
    let path = site.folder.url(name).path
    let outcome = try await kiosk("locale", "import", path, site: site.path).run()
    #expect(
      outcome
        == .init(
          output: "", errors: "error: \(path.dropLast(name.count))\(errors)", status: status))
  }

  @Test func `a reviewed pivot stands beside the German`() async throws {
    let site = try SiteCopy()
    _ = try await kiosk(
      "locale", "sign-off", "en", "registration", "--by", "Jo Smith", site: site.path
    ).run()
    _ = try await kiosk("locale", "add", "so", "--yes", site: site.path).run()
    let english = try #require(
      try site.folder.text("Locales/en.xliff").components(
        separatedBy: "<trans-unit id=\"registration.title\">"
      ).last?.firstMatch(of: /<target[^>]*>([^<]*)</)?.output.1)
    let path = try await Self.export(
      site, "so", "--via", "en", "--document", "registration", to: "out.xliff")
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(text.contains("<note from=\"kiosk\">English: \(english)</note>"))
    let table = try await kiosk(
      "locale", "export", "so", "--via", "en", "--format", "csv", "--no-bom", "--document",
      "registration", site: site.path
    ).run()
    #expect(
      table.output.hasPrefix(
        "id,de,en,so,handed out\r\nregistration.title,Wohnung anmelden,\(english),,"))
  }

  /// Starts an import, kills it after each of the pauses, and says which file there is then. A
  /// program of its own: Foundation loses sight of processes that are killed by the hundred.
  private static let kills = """
    kiosk=$1 file=$2
    shift 2
    for pause; do
      cp before "$file"
      "$kiosk" locale import in.xliff --write --site . >/dev/null 2>&1 &
      sleep "$pause"
      kill -9 $! 2>/dev/null
      wait $! 2>/dev/null
      if cmp -s "$file" before; then echo old
      elif cmp -s "$file" after; then echo new
      else echo other
      fi
    done

    """

  /// Killed at any moment the file is the old one or the new one; what a killed process leaves
  /// behind is a temporary name that no load reads.
  @Test func `a killed import leaves the old file or the new one, 200 times`() async throws {
    let site = try SiteCopy(of: "Tests/Fixtures/site-everything")
    let file = "Locales/uk.xliff"
    _ = try await kiosk("locale", "update", "uk", site: site.path).run()
    let before = try Data(contentsOf: site.folder.url(file))
    let path = site.folder.url("in.xliff").path
    try site.folder.write(
      "in.xliff",
      String(decoding: before, as: UTF8.self)
        .replacing("<target state=\"new\"/>", with: "<target>Something</target>"))
    var whole = Duration.milliseconds(500)
    for _ in 0..<5 {
      try before.write(to: site.folder.url(file))
      let start = ContinuousClock.now
      _ = try await kiosk("locale", "import", path, "--write", site: site.path).run()
      whole = min(whole, ContinuousClock.now - start)
    }
    let after = try Data(contentsOf: site.folder.url(file))
    #expect(after != before)
    try after.write(to: site.folder.url("after"))
    try before.write(to: site.folder.url("before"))
    try site.folder.write("kill", Self.kills)
    var random = SplitMix(seed: 200)
    let pauses = (0..<200).map { _ in
      "\((whole / .seconds(1)) * Double.random(in: 0...1.1, using: &random))"
    }
    let folder = site.folder.url("").path
    let outcome = try await Command(
      program: "/bin/sh",
      arguments: ["kill", Repository.program, file] + pauses, folder: folder
    ).run(within: .seconds(600))
    let found = outcome.output.split(separator: "\n")
    #expect(Set(found).isSubset(of: ["old", "new"]), "\(Set(found))")
    #expect(found.count == 200)
    let check = try await kiosk("load", site: site.path).run()
    #expect(check.status == 0)
  }
}
