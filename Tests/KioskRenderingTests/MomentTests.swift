import Foundation
import KioskContent
import KioskRendering
import TestSupport
import Testing

/// How a page reads from one day to the next.
@Suite struct MomentTests {
  /// Every kind of fact, to be checked after June and over at the end of the year.
  private static let passing = """
    <?xml version="1.0" encoding="UTF-8"?>
    <office xmlns="urn:welcome-kiosk:content" xml:lang="de">
      <title xml:id="title">Amt auf Zeit</title>
      <official-name verified="2026-01-05" review-by="2026-06-30" valid-until="2026-12-31">\
    Zeitamt</official-name>
      <operator verified="2026-01-05" review-by="2026-06-30" valid-until="2026-12-31">\
    Zeitverein</operator>
      <address verified="2026-01-05" review-by="2026-06-30" valid-until="2026-12-31">
        <street>Beispielstraße 9</street><city>Musterstadt</city>
      </address>
      <access xml:id="access" value="partial" verified="2026-01-05" review-by="2026-06-30" \
    valid-until="2026-12-31">Mit Rampe.</access>
      <languages tags="de uk" verified="2026-01-05" review-by="2026-06-30" \
    valid-until="2026-12-31"/>
      <hours value="Mo 10:00-12:00" verified="2026-01-05" review-by="2026-06-30" \
    valid-until="2026-12-31">
        <exception from="2026-05-11" to="2026-05-11" value="off"/>
      </hours>
      <line xml:id="phone" kind="phone" value="030 23125 009" cost="free" languages="de" \
    verified="2026-01-05" review-by="2026-06-30" valid-until="2026-12-31">Auskunft\
    <hours value="Mo 10:00-11:00" verified="2026-01-05"/></line>
      <cost xml:id="cost" amount="7" verified="2026-01-05" review-by="2026-06-30" \
    valid-until="2026-12-31" law="§ 1 BMG">Gebühr</cost>
    </office>
    """

  /// A number in an emergency that nobody has checked for long.
  private static let emergency = """
    <?xml version="1.0" encoding="UTF-8"?>
    <contact xmlns="urn:welcome-kiosk:content" xml:lang="de" critical="true">
      <title xml:id="title">Notruf</title>
      <line kind="phone" value="112" cost="free" verified="2026-01-05" valid-until="2026-12-31"/>
    </contact>
    """

  private static let site = Task {
    try await TestSite.everything(with: [
      "Content/offices/passing.xml": passing, "Content/contacts/line.xml": emergency,
    ])
  }

  private let style = TextStyle(
    columns: 72, marksHeadings: true, links: .addresses, hasFooter: false)

  private static let days: [CityTime] = [
    "2026-05-11", "2026-05-12", "2026-06-30", "2026-07-01", "2026-12-31", "2027-01-01",
  ]

  @Test(arguments: ["passing", "line"])
  func `facts on the last day and the day after`(id: String) async throws {
    let edition = try await Self.site.value
    let page = try edition.page(id, for: try edition.reader("de"))
    let texts = Self.days.map { day in
      "== \(day.day) ==\n" + TextRenderer.text(page, at: day, style: style)
        + JSONRenderer.text(page, at: day)
    }
    try expectGolden(texts.joined(), "days-\(id).txt")
  }

  @Test(arguments: [
    ("2026-12-23", []), ("2026-12-24", ["! Geschlossen: 24. Dezember 2026 bis 31. Dezember 2026"]),
    ("2026-12-31", ["! Geschlossen: 24. Dezember 2026 bis 31. Dezember 2026"]),
    ("2027-01-01", []), ("2027-01-08", ["! Umgezogen: 4. Januar 2027 bis 8. Januar 2027"]),
    ("2027-02-01", ["! Nur mit Termin: 1. Februar 2027"]), ("2027-02-02", []),
  ])
  func `an alert stands at the top on its days`(day: String, alerts: [String]) async throws {
    let edition = try await Self.site.value
    let page = try edition.page("every-detail", for: try edition.reader("de"))
    let lines = TextRenderer.lines(
      page, at: CityTime(stringLiteral: day), style: .http(columns: 72))
    #expect(Array(lines[3...].prefix { $0.hasPrefix("! ") }) == alerts)
  }

  @Test(arguments: ["passing", "line", "every-detail", "everything", "course", "topic-one"])
  func `a page stays as it is until its next change, and differs then`(id: String) async throws {
    let edition = try await Self.site.value
    let page = try edition.page(id, for: try edition.reader("de"))
    var time: CityTime = "2026-04-25T09:30"
    var changes = 0
    while let change = page.nextChange(after: time), changes < 120 {
      changes += 1
      let before = seen(page, time)
      try #require(time.instant < change)
      let step = change.timeIntervalSince(time.instant) / 4
      for instant in stride(from: time.instant, to: change, by: step) {
        let moment = time.clock.time(at: instant)
        try #require(seen(page, moment) == before, "\(instant)")
      }
      let after = time.clock.time(at: change)
      // At midnight a page with hours is made anew whether or not a word of it changes.
      if after.minute != 0 { #expect(seen(page, after) != before, "\(change)") }
      time = after
    }
    #expect(changes > 0 || seen(page, "2099-12-31") == seen(page, time))
  }

  private func seen(_ page: Page, _ time: CityTime) -> [String] {
    let style = TextStyle(columns: nil, marksHeadings: false, links: .titles, hasFooter: false)
    return TextRenderer.lines(page, at: time, style: style) + [JSONRenderer.text(page, at: time)]
  }
}
