import KioskContent
import KioskTranslation
import Testing

@Suite struct EditingAcceptanceTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let before: EditingSample
    let judge: Acceptance.Judge
    /// The unit afterwards.
    let after: String
    let status: TranslationStatus

    var testDescription: String { name }
  }

  private static let former =
    "<alt-trans origin=\"previous-version\"><source>Alt.</source>"
    + "<target state=\"signed-off\" phase-name=\"r\">Старе.</target></alt-trans>"

  static let cases = [
    Case(
      name: "before an update, by a translator",
      before: EditingSample(
        today: "Neu.", source: "Alt.", target: #"<target state="translated">Старе.</target>"#),
      judge: .translator,
      after: EditingSample.unit(
        "p", "Neu.", #"<target state="translated">Старе.</target>"#,
        extra: """

                  <alt-trans origin="previous-version"><source>Alt.</source>\
          <target state="translated">Старе.</target></alt-trans>
          """),
      status: .upToDate),
    Case(
      name: "after an update, by a translator: what was signed is not signed any more",
      before: EditingSample(
        today: "Neu.", source: "Neu.",
        target: #"<target state="needs-adaptation" phase-name="r">Старе.</target>"#, extra: former),
      judge: .translator,
      after: EditingSample.unit(
        "p", "Neu.", #"<target state="translated">Старе.</target>"#, extra: former),
      status: .upToDate),
    Case(
      name: "after an update, by an editor: what was signed stays signed",
      before: EditingSample(
        today: "Neu.", source: "Neu.",
        target: #"<target state="needs-adaptation" phase-name="r">Старе.</target>"#, extra: former),
      judge: .editor,
      after: EditingSample.unit(
        "p", "Neu.", #"<target state="signed-off" phase-name="r">Старе.</target>"#, extra: former),
      status: .upToDate),
    Case(
      name: "a program's text stays a program's",
      before: EditingSample(
        today: "Neu.", source: "Alt.",
        target:
          #"<target state="needs-review-translation" state-qualifier="mt-suggestion">С.</target>"#),
      judge: .translator,
      after: EditingSample.unit(
        "p", "Neu.",
        #"<target state="needs-review-translation" state-qualifier="mt-suggestion">С.</target>"#,
        extra: """

                  <alt-trans origin="previous-version"><source>Alt.</source>\
          <target state="needs-review-translation" state-qualifier="mt-suggestion">С.</target>\
          </alt-trans>
          """),
      status: .machineTranslated),
    Case(
      name: "without a state",
      before: EditingSample(today: "Neu.", source: "Alt.", target: "<target>Старе.</target>"),
      judge: .editor,
      after: EditingSample.unit(
        "p", "Neu.", "<target>Старе.</target>",
        extra: """

                  <alt-trans origin="previous-version"><source>Alt.</source>\
          <target>Старе.</target></alt-trans>
          """),
      status: .upToDate),
  ]

  @Test(arguments: cases)
  func `today's source takes the place of the old one, and the target stays`(_ sample: Case) throws
  {
    var trees = try sample.before.trees()
    let acceptance = Acceptance(texts: try sample.before.texts(), judge: sample.judge)
    #expect(acceptance.apply(to: ["a.p"], in: &trees).isEmpty)
    #expect(trees.text == EditingSample.file(sample.after))
    #expect(try sample.before.statuses(of: trees) == ["a.p": sample.status])
    #expect(
      acceptance.apply(to: ["a.p"], in: &trees).map(\.reason) == [.notOutdated(sample.status)])
  }

  @Test func `what cannot be accepted is said and stays`() throws {
    let sample = EditingSample(
      """
      <paragraph xml:id="p">Ein <law>§ 1</law> neu.</paragraph>
      <paragraph xml:id="q">Ein <strong>Wort</strong> neu.</paragraph>
      <paragraph xml:id="r">Gleich</paragraph><paragraph xml:id="s">Ohne</paragraph>
      """,
      units: EditingSample.unit("p", "Alt.", "<target>Старе.</target>")
        + EditingSample.unit("q", "Alt.", "<target>Старе.</target>")
        + EditingSample.unit("r", "Gleich", "<target>Те саме</target>"))
    var trees = try sample.trees()
    let refused = Acceptance(texts: try sample.texts(), judge: .translator)
      .apply(to: ["a.p", "a.q", "a.r", "a.s", "a.t"], in: &trees)
    #expect(refused.map(\.unit) == ["a.p", "a.q", "a.r", "a.s", "a.t"])
    #expect(
      refused.map(\.reason) == [
        .notOutdated(.missing), .codesDiffer, .notOutdated(.upToDate), .notOutdated(.missing),
        .unknownUnit(nearest: "a.p"),
      ])
    #expect(trees.text == sample.text)
  }
}
