import Foundation
import TestSupport
import Testing

/// `kiosk new`, `facts`, `publish` and `check --fix`: what editors of the content need.
@Suite struct ContentEditingTests {
  @Test(arguments: ["guide", "office", "contact", "offer"])
  func `a draft is sound, hidden, and published by one command`(kind: String) async throws {
    let site = try SiteCopy()
    let before = try await kiosk("check", site: site.path).run().output
    let made = try await kiosk(
      "new", kind, "library-card", "--title", "Ausweis & mehr", site: site.path
    ).run()
    #expect(made.status == 0)
    let path = "Content/\(kind)s/library-card.xml"
    let text = try site.folder.text(path)
    #expect(text.contains("<title xml:id=\"title\">Ausweis &amp; mehr</title>"))
    let check = try await kiosk("check", site: site.path).run()
    #expect(check.status == 0, "\(check.output)")
    #expect(!check.output.contains("error["))
    #expect(try await kiosk("show", "library-card", site: site.path).run().status == 64)
    let dry = try await kiosk("publish", "library-card", site: site.path).run()
    #expect(
      dry.output.hasPrefix(
        """
        \(kind) 'library-card': “Ausweis & mehr”
          stands in no topic
          referred to by no page
          complete in no other language
          not complete in en, uk, ar, fa, tr, ti, zh-Hans

        """))
    #expect(dry.output.hasSuffix("Nothing written; add --write to do it\n"))
    #expect(try site.folder.text(path) == text)
    let done = try await kiosk("publish", "library-card", "--write", site: site.path).run()
    #expect(done.status == 0)
    #expect(try site.folder.text(path) == text.replacing(" state=\"draft\"", with: ""))
    let page = try await kiosk("show", "library-card", site: site.path).run()
    #expect(page.output.hasPrefix("# Ausweis & mehr\n"))
    #expect(try await kiosk("publish", "library-card", site: site.path).run().status == 64)
    #expect(before.hasSuffix(" for information\n"))
  }

  @Test(arguments: [
    (["guide", "registration"], "error: the site has 'registration' already\n"),
    (["guide", "first-steps"], "error: the site has 'first-steps' already\n"),
    (
      ["guide", "Ä"],
      "error: 'Ä' cannot be an id\n  help: use a-z, 0-9 and hyphens, and no reserved word\n"
    ),
    (
      ["guide", "search"],
      "error: 'search' cannot be an id\n  help: use a-z, 0-9 and hyphens, and no reserved word\n"
    ),
  ])
  func `an id that cannot be is refused`(arguments: [String], errors: String) async throws {
    let site = try SiteCopy()
    #expect(
      try await kiosk(["new"] + arguments, site: site.path).run()
        == .init(output: "", errors: errors, status: 64))
  }

  @Test func `a new site is sound and can be read`() async throws {
    let folder = try TemporaryFolder()
    let path = folder.url("city").path
    let made = try await kiosk(
      "new", "site", "--city", "Klein & Groß", "--land", "NI", site: path
    ).run()
    #expect(made.status == 0, "\(made.errors)")
    let check = try await kiosk("check", site: path).run()
    #expect(!check.output.contains("error["), "\(check.output)")
    #expect(check.status == 0)
    #expect(try await kiosk("show", "town-hall", site: path).run().output.hasPrefix("# Rathaus\n"))
    #expect(try await kiosk("locale", "add", "so", "--yes", site: path).run().status == 0)
    #expect(try await kiosk("check", site: path).run().status == 0)
    #expect(
      try await kiosk("new", "site", "--city", "A", "--land", "NI", site: path).run().status == 64)
    for name in ["registration", "welcome-centre"] {
      #expect(try await kiosk("show", name, site: path).run().status == 64)
    }
  }

  @Test func `a fact that was checked gets new dates, and every other byte stays`() async throws {
    let site = try SiteCopy()
    let path = "Content/guides/registration.xml"
    let before = try site.folder.text(path)
    let outcome = try await kiosk(
      "facts", "verify", "registration.fine", "--source", "https://example.org/?a=1&b",
      "--by", "Büro \"A\"", "--review-by", "2028-01-31", site: site.path
    ).run()
    #expect(outcome == .init(output: "\(path): 1 fact verified\n", errors: "", status: 0))
    let after = try site.folder.text(path)
    let old =
      #"verified="2026-04-29" source="https://www.gesetze-im-internet.de/bmg/__54.html" "#
      + #"review-by="2027-04-29" law="§ 54 BMG">"#
    let parts = before.components(separatedBy: old)
    #expect(parts.count == 2)
    #expect(after.hasPrefix(parts[0]) && after.hasSuffix(parts[1]))
    let changed = after.dropFirst(parts[0].count).dropLast(parts[1].count)
    #expect(
      changed.wholeMatch(
        of:
          /verified="\d{4}-\d\d-\d\d" source="https:\/\/example\.org\/\?a=1&amp;b" review-by="2028-01-31" law="§ 54 BMG" verified-by="Büro &quot;A&quot;">/
      ) != nil, "\(changed)")
    #expect(try await kiosk("check", site: site.path).run().status == 0)
  }

  @Test func `facts that are due are listed, and a whole document can be verified`() async throws {
    let site = try SiteCopy()
    try site.folder.replace(
      "review-by=\"2027-04-29\" law=\"§ 17 Abs. 1 BMG\"",
      by: "review-by=\"2020-01-01\" law=\"§ 17 Abs. 1 BMG\"",
      in: "Content/guides/registration.xml")
    let due = try await kiosk("facts", "due", "--days", "0", site: site.path).run()
    #expect(
      due.output.contains(
        "Content/guides/registration.xml:5: registration.deadline: check by 2020-01-01 — https://"))
    _ = try await kiosk("facts", "verify", "registration", site: site.path).run()
    let after = try await kiosk("facts", "due", "--days", "0", site: site.path).run()
    #expect(!after.output.contains("registration.xml"))
    let unknown = try await kiosk("facts", "verify", "registration.fin", site: site.path).run()
    #expect(
      unknown.errors
        == "error: there is no fact 'registration.fin'\n  help: did you mean 'registration.fine'?\n"
    )
    #expect(unknown.status == 64)
  }

  @Test func `missing ids and white space are mended, and nothing else`() async throws {
    let site = try SiteCopy()
    let path = "Content/guides/registration.xml"
    let before = try site.folder.text(path)
    try site.folder.write(
      path,
      before.replacing("<paragraph xml:id=\"what\">", with: "<paragraph>")
        .replacing("<title xml:id=\"landlord-title\">", with: "<title  >")
        .replacing("\n", with: " \t\r\n") + "\n\n")
    #expect(try await kiosk("check", site: site.path).run().status == 1)
    let fixed = try await kiosk("check", "--fix", site: site.path).run()
    #expect(fixed.errors.hasPrefix("Mended "))
    #expect(fixed.errors.hasSuffix("registration.xml\n"))
    #expect(fixed.status == 0, "\(fixed.output)")
    #expect(
      try site.folder.text(path)
        == before.replacing(
          "<paragraph xml:id=\"what\">", with: "<paragraph xml:id=\"paragraph-1\">"
        )
        .replacing("<title xml:id=\"landlord-title\">", with: "<title xml:id=\"title-1\"  >"))
    let again = try await kiosk("check", "--fix", site: site.path).run()
    #expect(again.errors == "")
  }
}
