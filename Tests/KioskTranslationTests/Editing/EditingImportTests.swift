import KioskContent
import KioskTranslation
import KioskXML
import Testing

@Suite struct EditingImportTests {
  /// One unit on both sides.
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    /// The stored unit `a.p`, today's source and what is stored.
    let stored: EditingSample
    /// The incoming `<trans-unit>`, complete.
    let incoming: String
    let decision: ImportDecision
    /// The stored unit afterwards; `nil` where not a byte changes.
    var after: String?
    var policy = ImportPolicy()

    var testDescription: String { name }
  }

  private static let program =
    #"<target state="needs-review-translation" state-qualifier="mt-suggestion">"#
  private static let untouched = EditingSample(
    today: "Eins", source: "Eins", target: #"<target state="new"/>"#)
  private static let done = EditingSample(
    today: "Eins", source: "Eins", target: #"<target state="translated">Один</target>"#)
  private static let byProgram = EditingSample(
    today: "Eins", source: "Eins", target: program + "Один</target>")
  private static let coded = EditingSample(
    today: "Ein <strong>Wort</strong> nach <law>§ 1</law>",
    source: #"Ein <g id="strong1">Wort</g> nach <x id="law1"/>"#,
    target: #"<target state="new"/>"#)

  private static func incoming(
    _ source: String, _ target: String, attributes: String = ""
  ) -> String {
    #"<trans-unit id="a.p"\#(attributes)><source>\#(source)</source>\#(target)</trans-unit>"#
  }

  private static func unit(_ source: String, _ target: String, extra: String = "") -> String {
    EditingSample.unit("p", source, target, extra: extra)
  }

  static let accepted = [
    Case(
      name: "a first translation, approved by a tool", stored: untouched,
      incoming: incoming(
        "Eins", #"<target state="translated">Один</target>"#, attributes: #" approved="yes""#),
      decision: .accepted(from: .missing, to: .upToDate),
      after: unit("Eins", #"<target state="translated">Один</target>"#)),
    Case(
      name: "a tool that leaves the state as it was", stored: untouched,
      incoming: incoming("Eins", #"<target state="new">Один</target>"#),
      decision: .accepted(from: .missing, to: .upToDate),
      after: unit("Eins", #"<target state="translated">Один</target>"#)),
    Case(
      name: "a person who types over a program's text", stored: byProgram,
      incoming: incoming("Eins", program + "Раз</target>"),
      decision: .accepted(from: .machineTranslated, to: .upToDate),
      after: unit("Eins", #"<target state="translated">Раз</target>"#)),
    Case(
      name: "a person who confirms a program's text", stored: byProgram,
      incoming: incoming("Eins", #"<target state="translated">Один</target>"#),
      decision: .accepted(from: .machineTranslated, to: .upToDate),
      after: unit("Eins", #"<target state="translated">Один</target>"#)),
    Case(
      name: "a program's text", stored: untouched,
      incoming: incoming("Eins", program + "Один</target>"),
      decision: .accepted(from: .missing, to: .machineTranslated),
      after: unit("Eins", program + "Один</target>")),
    Case(
      name: "a program's text that does not say so", stored: untouched,
      incoming: incoming("Eins", "<target>Один</target>"),
      decision: .accepted(from: .missing, to: .machineTranslated),
      after: unit("Eins", program + "Один</target>"), policy: ImportPolicy(isByProgram: true)),
    Case(
      name: "signed off by nobody who is named", stored: untouched,
      incoming: incoming("Eins", #"<target state="signed-off" phase-name="x">Один</target>"#),
      decision: .accepted(from: .missing, to: .upToDate),
      after: unit("Eins", #"<target state="translated">Один</target>"#)),
    Case(
      name: "segments, comments, other indentation, codes in another order", stored: coded,
      incoming: incoming(
        #"Ein <g id="strong1">Wort</g> nach <x id="law1"/>"#,
        """
        <target>
          <mrk mtype="seg" mid="1">За <x id="law1"/> одне</mrk> <!-- c -->
          <mrk mtype="seg" mid="2"><g id="strong1">слово</g></mrk>
        </target>
        """),
      decision: .accepted(from: .missing, to: .upToDate),
      after: unit(
        #"Ein <g id="strong1">Wort</g> nach <x id="law1"/>"#,
        #"<target state="translated">За <x id="law1" ctype="x-law" equiv-text="§ 1"/> одне "#
          + #"<g id="strong1" ctype="bold">слово</g></target>"#)),
    Case(
      name: "not in normal form", stored: untouched,
      incoming: incoming("Eins", "<target>и\u{306}</target>"),
      decision: .accepted(from: .missing, to: .upToDate),
      after: unit("Eins", "<target state=\"translated\">\u{439}</target>")),
    Case(
      name: "a translator's remark", stored: untouched,
      incoming: incoming(
        "Eins",
        "<target>Один</target><note>N</note><note from=\"Olena\">Чи чоловік?</note>"),
      decision: .accepted(from: .missing, to: .upToDate),
      after: unit(
        "Eins", #"<target state="translated">Один</target>"#,
        extra: "\n        <note from=\"translator\">Чи чоловік?</note>")),
    Case(
      name: "made from an older source", stored: untouched,
      incoming: incoming("Alt", #"<target state="translated">Старе</target>"#),
      decision: .accepted(from: .missing, to: .outdated),
      after: unit(
        "Eins", #"<target state="needs-adaptation">Старе</target>"#,
        extra: """

                  <alt-trans origin="previous-version"><source>Alt</source>\
          <target state="translated">Старе</target></alt-trans>
          """)),
    Case(
      name: "made from today's source while an older one is stored",
      stored: EditingSample(
        today: "Eins", source: "Alt", target: #"<target state="translated">Старе</target>"#),
      incoming: incoming("Eins", #"<target state="translated">Один</target>"#),
      decision: .accepted(from: .outdated, to: .upToDate),
      after: unit(
        "Eins", #"<target state="translated">Один</target>"#,
        extra: """

                  <alt-trans origin="previous-version"><source>Alt</source>\
          <target state="translated">Старе</target></alt-trans>
          """)),
    Case(
      name: "another person's text, where theirs is to win", stored: done,
      incoming: incoming("Eins", "<target>Раз</target>"),
      decision: .accepted(from: .upToDate, to: .upToDate),
      after: unit("Eins", #"<target state="translated">Раз</target>"#),
      policy: ImportPolicy(isTheirs: true)),
  ]

  static let others = [
    Case(
      name: "nothing translated", stored: untouched,
      incoming: incoming("Eins", #"<target state="new"/>"#), decision: .untranslated),
    Case(
      name: "a prefilled source that nobody touched", stored: untouched,
      incoming: incoming("Eins", #"<target state="new">Eins</target>"#), decision: .untranslated),
    Case(
      name: "a translation that was emptied", stored: done,
      incoming: incoming("Eins", "<target> </target>"), decision: .untranslated),
    Case(
      name: "the same", stored: done,
      incoming: incoming("Eins", #"<target state="translated">  Один </target>"#),
      decision: .unchanged),
    Case(
      name: "the same with a lower state", stored: done,
      incoming: incoming("Eins", program + "Один</target>"), decision: .unchanged),
    Case(
      name: "an outdated text that nobody has looked at",
      stored: EditingSample(
        today: "Eins", source: "Eins", target: #"<target state="needs-adaptation">С</target>"#),
      incoming: incoming("Eins", #"<target state="needs-adaptation">С</target>"#),
      decision: .unchanged),
    Case(
      name: "unknown id", stored: done,
      incoming: incoming("Eins", "<target>Один</target>").replacing("a.p", with: "a.pp"),
      decision: .refused(.unknownUnit(nearest: "a.p"))),
    Case(
      name: "damaged codes", stored: coded,
      incoming: incoming(
        #"Ein <g id="strong1">Wort</g> nach <x id="law1"/>"#,
        #"<target>Слово <x id="law2"/></target>"#),
      decision: .refused(.damagedCodes(missing: ["law1", "strong1"], extra: ["law2"]))),
    Case(
      name: "an older source without today's law", stored: coded,
      incoming: incoming("Alt", "<target>Старе</target>"),
      decision: .refused(.damagedCodes(missing: ["law1"], extra: []))),
    Case(
      name: "no source", stored: done,
      incoming: #"<trans-unit id="a.p"><target>Один</target></trans-unit>"#,
      decision: .refused(.noSource)),
    Case(
      name: "another person's text", stored: done,
      incoming: incoming("Eins", "<target>Раз</target>"),
      decision: .refused(.conflict(stored: "Один"))),
    Case(
      name: "older than what is stored", stored: done,
      incoming: incoming("Alt", "<target>Старе</target>"), decision: .refused(.olderThanStored)),
    Case(
      name: "a German sentence where a finished text stands",
      stored: EditingSample(
        today: "Gehen Sie damit ins Büro.", source: "Gehen Sie damit ins Büro.",
        target: "<target>Ідіть.</target>"),
      incoming: incoming(
        "Gehen Sie damit ins Büro.",
        #"<target state="translated">Ідіть. Gehen Sie damit ins Büro.</target>"#),
      decision: .refused(.unfinished)),
  ]

  private static func plan(_ sample: Case) throws -> ImportPlan {
    let file = try IncomingFile(xliff: try parsed(EditingSample.file(sample.incoming)))
    #expect(file.languages == ["uk"])
    return ImportPlan(
      file.units, into: try sample.stored.trees(), texts: try sample.stored.texts(),
      policy: sample.policy)
  }

  @Test(arguments: accepted) func `what is acceptable goes in`(_ sample: Case) throws {
    let plan = try Self.plan(sample)
    #expect(plan.entries.map(\.decision) == [sample.decision])
    #expect(plan.trees.text == EditingSample.file(try #require(sample.after)))
    guard case .accepted(_, let status) = sample.decision else { return }
    #expect(try sample.stored.statuses(of: plan.trees) == ["a.p": status])
    // Once in, it is the same.
    let again = ImportPlan(
      try IncomingFile(xliff: try parsed(EditingSample.file(sample.incoming))).units,
      into: plan.trees, texts: try sample.stored.texts(), policy: sample.policy)
    #expect(again.accepted == [])
  }

  @Test(arguments: others) func `all else stays out, and not a byte changes`(_ sample: Case) throws
  {
    let plan = try Self.plan(sample)
    #expect(plan.entries.map(\.decision) == [sample.decision])
    #expect(plan.trees.files.map(\.isChanged) == [false])
    #expect(plan.trees.text == sample.stored.text)
  }

  @Test func `a named reviewer vouches for every text of the file`() throws {
    let policy = ImportPolicy(
      signOff: SignOff(person: "Olena", day: CalendarDate(dayNumber: 20_778)))
    let sample = Case(
      name: "", stored: Self.byProgram,
      incoming: Self.incoming("Eins", Self.program + "Один</target>"),
      decision: .accepted(from: .machineTranslated, to: .reviewed), policy: policy)
    let plan = try Self.plan(sample)
    #expect(plan.entries.map(\.decision) == [sample.decision])
    #expect(try sample.stored.statuses(of: plan.trees) == ["a.p": .reviewed])
    #expect(plan.trees.text.contains(#"contact-name="Olena""#))
  }

  @Test func `the mark of an export shows which side has changed`() throws {
    let exported = Export(
      texts: try Self.done.texts(), trees: try Self.done.trees(), selection: .all
    ).xliff(prefillsSources: false)
    let text = String(decoding: exported.serialized(), as: UTF8.self)
    func decision(_ file: String, over stored: EditingSample) throws -> ImportDecision {
      let plan = ImportPlan(
        try IncomingFile(xliff: try parsed(file)).units, into: try stored.trees(),
        texts: try stored.texts(), policy: ImportPolicy())
      return try #require(plan.entries.first).decision
    }
    var ours = Self.done
    ours.units = ours.units.replacing("Один", with: "Одне")
    let theirs = text.replacing("Один", with: "Раз")
    #expect(try decision(text, over: Self.done) == .unchanged)
    #expect(try decision(text, over: ours) == .unchanged)
    #expect(try decision(theirs, over: Self.done) == .accepted(from: .upToDate, to: .upToDate))
    #expect(try decision(theirs, over: ours) == .refused(.conflict(stored: "Одне")))
    #expect(try decision(text.replacing("Один", with: "Одне"), over: ours) == .unchanged)
  }

  @Test func `a unit that the file lacks is added with its document`() throws {
    let sample = EditingSample(
      #"<paragraph xml:id="p">Eins</paragraph><paragraph xml:id="q">Zwei</paragraph>"#,
      units: EditingSample.unit("q", "Zwei alt", "<target>Два</target>"))
    let plan = ImportPlan(
      try IncomingFile(
        xliff: try parsed(EditingSample.file(Self.incoming("Eins", "<target>Один</target>")))
      ).units, into: try sample.trees(), texts: try sample.texts(), policy: ImportPolicy())
    #expect(
      plan.trees.text
        == EditingSample.file(
          EditingSample.unit("q", "Zwei alt", "<target>Два</target>")
            + EditingSample.unit("p", "Eins", #"<target state="translated">Один</target>"#)))
  }

  @Test func `a unit that stands twice counts once`() throws {
    let unit = Self.incoming("Eins", "<target>Один</target>")
    let tree = try parsed(EditingSample.file(unit + "\n" + unit))
    let plan = ImportPlan(
      try IncomingFile(xliff: tree).units, into: try Self.untouched.trees(),
      texts: try Self.untouched.texts(), policy: ImportPolicy())
    #expect(
      plan.entries.map(\.decision) == [
        .accepted(from: .missing, to: .upToDate), .refused(.repeatedUnit),
      ])
    #expect(
      ImportReport(plan, file: "uk.xliff").text == """
        a.p: missing → up to date
        uk.xliff:6: a.p refused: it stands in the file twice
          help: remove one of the two
        1 text taken over, 1 refused, 0 unchanged, 0 not translated

        """)
  }

  @Test(arguments: [
    ("<html/>", IncomingFile.Fault.notXLIFF(root: "html")),
    (
      #"<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0"/>"#,
      .otherXLIFF(namespace: "urn:oasis:names:tc:xliff:document:2.0")
    ),
  ])
  func `what is no XLIFF 1·2 is refused`(text: String, fault: IncomingFile.Fault) throws {
    let tree = try parsed(text)
    #expect(throws: fault) { try IncomingFile(xliff: tree) }
  }
}
