import KioskContent
import Testing

/// A path with every kind of step, and what each person sees of it.
@Suite struct FirstStepsPlanTests {
  private static let guide = TemporarySite.document(
    title: "Melden",
    """
    <summary xml:id="summary">Melden Sie sich.</summary>
    <deadline xml:id="d" value="P2W">nach dem Einzug</deadline>
    <duration xml:id="u" value="P1D">Wartezeit</duration>
    <section xml:id="s" applies-to="non-eu protection"><title xml:id="st">Länder</title>
    <deadline xml:id="sd" value="P3M">nach der Einreise</deadline>
    <papers xml:id="sp"><item xml:id="photo">Foto</item></papers></section>
    <section xml:id="e" applies-to="eu"><title xml:id="et">Union</title>
    <deadline xml:id="ed" value="2027-01-31">für Kinder der Union</deadline></section>
    <papers xml:id="p"><item xml:id="pass">Pass</item>
    <item xml:id="contract" applies-to="work">Vertrag</item></papers>
    <papers xml:id="q"><item xml:id="birth" applies-to="children">Geburtsurkunde</item></papers>
    """)

  private static func site() throws -> TemporarySite {
    func document(_ kind: String, _ title: String, _ attributes: String = "") -> String {
      TemporarySite.document(kind: kind, title: title, attributes: attributes)
    }
    return try TemporarySite([
      "Content/site.xml": sitePath,
      "Content/guides/register.xml": guide,
      "Content/guides/school.xml": document("guide", "Schule", #"applies-to="children""#),
      "Content/guides/job.xml": document("guide", "Arbeit", #"applies-to="work study""#),
      "Content/guides/draft.xml": document("guide", "Entwurf", #"state="draft""#),
      "Content/guides/old.xml": document("guide", "Alt", #"state="withdrawn""#),
      "Content/offices/office.xml": document("office", "Amt", #"applies-to="non-eu""#),
      "Content/contacts/call.xml": document("contact", "Notruf"),
      "Content/offers/club.xml": document("offer", "Hausaufgaben", #"applies-to="children""#),
      "Content/offers/choir.xml": document("offer", "Chor"),
      "Content/offers/asylum.xml": document("offer", "Asylberatung", #"applies-to="protection""#),
      "Locales/uk.xliff": TemporarySite.translations(
        "uk", "site.later | Später | Пізніше", "register.title | Melden | Реєстрація",
        "register.d | nach dem Einzug | після вселення", "register.pass | Pass | Паспорт",
        "register.sd | nach der Ankunft | після приїзду", "register.photo | Foto | Фото",
        "school.title | Schule | Школа"),
    ])
  }

  private static let sitePath = """
    <site xmlns="urn:welcome-kiosk:content" xml:lang="de" city="Stadt" land="BW"
      time-zone="Europe/Berlin"><title xml:id="title">Stadt</title>
    <first-steps ref="path"/><counselling ref="call"/>
    <emergency xml:id="e" number="112" ref="call">Notruf</emergency>
    <topic xml:id="path"><title xml:id="path-title">Erste Schritte</title>
    <entry ref="living"/>
    <part xml:id="a" when="first-weeks"><title xml:id="later">Später</title>
    <entry ref="register"/><entry ref="office"/><entry ref="school"/><entry ref="draft"/></part>
    <part xml:id="b" when="first-day"><title xml:id="today">Heute</title>
    <entry ref="call"/><entry ref="old"/><entry ref="school"/><entry ref="gone"/></part>
    <part xml:id="c" when="first-months"><title xml:id="late">Zuletzt</title>
    <entry ref="job"/></part>
    </topic>
    <topic xml:id="living"><title xml:id="living-title">Wohnen</title><entry ref="register"/></topic>
    </site>
    """

  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let answers: FirstStepsAnswers
    var locale = "de"
    let plan: String
    var testDescription: String { name }
  }

  @Test(arguments: [
    Case(
      name: "nothing told", answers: FirstStepsAnswers(),
      plan: """
        first-day de: Heute
          call de: Notruf
          school de: Schule
        first-weeks de: Später
          register de: Melden
            de: nach dem Einzug
            de: nach der Einreise
            de: für Kinder der Union
            - de: Foto
            - de: Pass
            - de: Vertrag
            - de: Geburtsurkunde
          office de: Amt
        first-months de: Zuletzt
          job de: Arbeit
        any -
          living de: Wohnen
        others: asylum club
        """),
    Case(
      name: "EU, no work, no children",
      answers: FirstStepsAnswers(
        origin: .eu, occupation: .neither, protection: .no, children: .no, flat: .no),
      plan: """
        first-day de: Heute
          call de: Notruf
        first-weeks de: Später
          register de: Melden
            de: nach dem Einzug
            de: für Kinder der Union
            - de: Pass
        any -
          living de: Wohnen
        others: school office job
        """),
    Case(
      name: "not EU, work and children, in Ukrainian",
      answers: FirstStepsAnswers(
        origin: .nonEU, occupation: .work, protection: .no, children: .yes, flat: .no),
      locale: "uk",
      plan: """
        first-day de: Heute
          call de: Notruf
          school uk: Школа
        first-weeks uk: Пізніше
          register uk: Реєстрація
            uk: після вселення
            uk: ~після приїзду
            - uk: Фото
            - de: Pass
            - de: Vertrag
            - de: Geburtsurkunde
          office de: Amt
        first-months de: Zuletzt
          job de: Arbeit
        any -
          living de: Wohnen
        others: club
        """),
    Case(
      name: "protection and study",
      answers: FirstStepsAnswers(
        origin: .eu, occupation: .study, protection: .yes, children: .no, flat: .yes),
      plan: """
        first-day de: Heute
          call de: Notruf
        first-weeks de: Später
          register de: Melden
            de: nach dem Einzug
            de: nach der Einreise
            de: für Kinder der Union
            - de: Foto
            - de: Pass
        first-months de: Zuletzt
          job de: Arbeit
        any -
          living de: Wohnen
        others: school office asylum
        """),
  ])
  func `answers make a path in order, in each text's own language`(row: Case) async throws {
    let edition = try await Self.site().edition()
    let reader = Reader(locale: try #require(edition.library.locale(.tag(row.locale))))
    let plan = try #require(edition.firstSteps(row.answers, for: reader))
    #expect(plan.described == row.plan)
  }

  @Test func `a critical document shows the German beside a machine's text`() async throws {
    let site = try Self.site()
    try site.write(
      "Content/guides/register.xml",
      TemporarySite.document(
        title: "Melden", attributes: #"critical="true""#,
        #"<deadline xml:id="d" value="P2W">nach dem Einzug</deadline>"#))
    try site.write(
      "Locales/uk.xliff",
      TemporarySite.translations(
        "uk",
        """
        register.d | nach dem Einzug | після вселення | state="needs-review-translation" \
        state-qualifier="mt-suggestion"
        """))
    let edition = try await site.edition()
    let reader = Reader(locale: try #require(edition.library.locale(.ukrainian)))
    let plan = try #require(edition.firstSteps(FirstStepsAnswers(), for: reader))
    let step = try #require(plan.parts.flatMap(\.steps).first { $0.id.rawValue == "register" })
    #expect(
      step.deadlines.map(\.label.described) == ["uk: *після вселення / de: nach dem Einzug"])
  }

  @Test func `the page counts the plan's languages and names who counsels`() async throws {
    let edition = try await Self.site().edition()
    let reader = Reader(locale: try #require(edition.library.locale(.ukrainian)))
    let answers = FirstStepsAnswers(
      origin: .eu, occupation: .neither, protection: .no, children: .no, flat: .no)
    let answer = try #require(edition.firstStepsPage(answers, for: reader))
    #expect(answer.page.address == .mySteps)
    #expect(answer.page.title == edition.words(for: reader.locale).text(.mySteps))
    #expect(answer.plan == edition.firstSteps(answers, for: reader))
    #expect(answer.counselling?.title.plain == "Notruf")
    guard case .listing(let listing) = answer.page.content else {
      Issue.record("no listing")
      return
    }
    #expect(listing.introduction.isEmpty && listing.sections.isEmpty)
    // Of the path: two headings, living, call, register with its summary, two deadlines and a list
    // of papers, three others; beside it the counselling and the emergency line.
    #expect(
      answer.page.coverage.shares.map { "\($0.language.tag) \($0.groups)" } == ["de 10", "uk 4"])
  }

  @Test func `a site without a path has no first steps`() async throws {
    let edition = try await TemporarySite().edition()
    let reader = Reader(locale: edition.library.defaultLocale)
    #expect(edition.firstSteps(FirstStepsAnswers(), for: reader) == nil)
    #expect(edition.firstStepsPage(FirstStepsAnswers(), for: reader) == nil)
    #expect(edition.page(.mySteps, for: reader) == nil)
  }
}

extension FirstStepsPlan {
  /// Parts, steps, deadlines and papers, one a line, and the names of the others.
  fileprivate var described: String {
    let lines = parts.flatMap { part in
      ["\(part.period?.rawValue ?? "any") \(part.title?.described ?? "-")"]
        + part.steps.flatMap { step in
          ["  \(step.id) \(step.entry.title.described)"]
            + step.deadlines.map { "    \($0.label.described)" }
            + step.papers.map { "    - \($0.text.described)" }
        }
    }
    let names = others.compactMap(\.address.pathComponent)
    return (lines + ["others: " + names.joined(separator: " ")]).joined(separator: "\n")
  }
}
