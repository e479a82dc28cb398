import Foundation
import KioskContent
import KioskText
import TestSupport
import Testing

@testable import kiosk

/// What the screen writes for others to read: arguments, policy, unit, start page.
@Suite struct ScreenTextTests {
  @Test func `the browser is locked, private and silent, and its sandbox stays`() {
    let arguments = BrowserArguments(
      folder: "/run/k/b-1", page: "file:///run/k/start/start.html", isWayland: true,
      additions: ["--lang=de"])
    #expect(
      arguments.list == [
        "--user-data-dir=/run/k/b-1/profile", "--incognito", "--kiosk", "--kiosk-printing",
        "--disable-pinch", "--overscroll-history-navigation=0", "--no-first-run", "--noerrdialogs",
        "--log-level=3",
        "--disable-background-networking", "--disable-component-update", "--password-store=basic",
        "--disable-features=SpareRendererForSitePerProcess", "--ozone-platform=wayland",
        "--lang=de", "file:///run/k/start/start.html",
      ])
    #expect(
      arguments.environment.filter { !$0.value.hasPrefix("/run/k/b-1") } == [
        "GSETTINGS_BACKEND": "memory"
      ])
  }

  @Test func `the policy blocks every address but two`() throws {
    let policy = ManagedPolicy(port: 8081, startFolder: "/run/\"k\"/start").json
    let value = try JSONSerialization.jsonObject(with: Data(policy.utf8))
    let entries = try #require(value as? [String: Any])
    #expect(entries["URLBlocklist"] as? [String] == ["*"])
    #expect(
      entries["URLAllowlist"] as? [String] == [
        "http://127.0.0.1:8081", "file:///run/\"k\"/start/",
      ])
    #expect(entries["DownloadRestrictions"] as? Int == 3)
    #expect(entries["DeveloperToolsAvailability"] as? Int == 2)
    #expect(entries["IncognitoModeAvailability"] as? Int == 2)
    #expect(entries["AllowFileSelectionDialogs"] as? Bool == false)
    #expect(entries["PrintingEnabled"] as? Bool == true)
    #expect(policy.split(separator: "\n").count == entries.count + 2)
  }

  @Test(arguments: [
    ("plain/path-1", "plain/path-1"), ("", "\"\""), ("my site", "\"my site\""),
    ("100%", "100%%"), ("$HOME", "$$HOME"), ("a\"b", "\"a\\\"b\""), ("a\\b", "\"a\\\\b\""),
    ("a;b", "\"a;b\""), ("it's", "\"it's\""),
  ])
  func `a word of a unit's command line stays one word`(word: String, line: String) {
    #expect(SystemdUnit.quoted(word) == line)
  }

  @Test func `the unit runs the screen in a compositor, without privileges and again and again`()
    async throws
  {
    let outcome = try await kiosk(
      "screen", "--print-unit", "--port", "81", "--idle", "60", "--warn", "20",
      "--serve-option=--staff-port=82", site: "/srv/my site"
    ).run()
    let lines = outcome.output.split(separator: "\n").map(String.init)
    let program = URL(filePath: Repository.program).resolvingSymlinksInPath().path
    let start = lines.filter { $0.hasPrefix("ExecStart=") }
    #expect(
      start == [
        "ExecStart=/usr/bin/cage -- \(program) screen --site \"/srv/my site\" --idle 60 --warn 20 "
          + "--port 81 --profile-root /run/welcome-kiosk --browser /usr/bin/chromium "
          + "--serve-option=--staff-port=82"
      ])
    for line in [
      "User=welcome-kiosk", "Restart=always", "NoNewPrivileges=yes", "ProtectSystem=strict",
      "RuntimeDirectory=welcome-kiosk", "IPAddressDeny=any", "WantedBy=multi-user.target",
    ] {
      #expect(lines.contains(line), "\(line)")
    }
    #expect(outcome.status == 0)
  }

  @Test func `the start page is one page with every language in its own direction`() throws {
    let ukrainian = TextLanguage(tag: try #require(LanguageTag("uk")), direction: .leftToRight)
    let arabic = TextLanguage(tag: try #require(LanguageTag("ar")), direction: .rightToLeft)
    func card(_ language: TextLanguage, _ words: [String]) -> StartPage.Card {
      let texts = words.map { StartPage.Text(words: $0, language: language) }
      return StartPage.Card(
        emergency: texts[0], ask: texts[1], lines: [.init(number: "112", label: texts[2])])
    }
    let page = StartPage(
      language: ukrainian, numbers: ["112", "110"],
      cards: [card(ukrainian, ["<A>", "B & C", "D"]), card(arabic, ["ا", "ب", "ت"])])
    try expectGolden(page.html, "start.html")
    #expect(page.files.keys.sorted() == ["leave.js", "start.css", "start.html", "start.js"])
    for text in page.files.values { #expect(!text.contains("http:") && !text.contains("https:")) }
    #expect(StartPage.leave(for: nil) == "\n")
    #expect(
      StartPage.leave(for: "http://127.0.0.1:1") == "location.replace(\"http://127.0.0.1:1/\");\n")
  }

  @Test func `the shipped site's start page has a card per language, labels and all`() async throws
  {
    var loader = SiteLoader(folder: SiteFolder(path: Repository.site))
    let edition = try #require(await loader.loadIfChanged()?.edition)
    let page = StartPage(edition)
    #expect(page.numbers == ["112", "110"])
    #expect(page.cards.count == edition.library.locales.locales.count)
    for card in page.cards {
      #expect(card.lines.map(\.number) == page.numbers)
      #expect(card.lines.allSatisfy { $0.label?.words.isEmpty == false })
    }
  }

  @Test func `without a site the built-in words serve`() throws {
    let page = StartPage(builtIn: .embedded)
    #expect(page.numbers == ["112", "110"])
    let german = try #require(page.cards.first)
    #expect(german.ask.words == "Bitte fragen Sie am Schalter.")
    #expect(german.lines.isEmpty)
    let tags = page.cards.map(\.ask.language.tag.description)
    #expect(tags.count == Set(tags).count)
  }
}
