import KioskContent
import Testing

/// The status table of the design, a case for each row and each of its edges.
@Suite struct TranslationStatusTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let sample: UnitSample
    let status: TranslationStatus
    var testDescription: String { name }

    /// - Parameter source: what the translator saw; today's text where it is not given.
    init(
      _ name: String, _ today: String, source: String? = nil, _ target: String,
      _ status: TranslationStatus, to locale: String = "uk"
    ) {
      self.name = name
      self.status = status
      sample = UnitSample(today: today, source: source ?? today, target: target, locale: locale)
    }

    init(
      _ name: String, source: String? = nil, _ target: String, _ status: TranslationStatus,
      to locale: String = "uk"
    ) {
      self.init(
        name, "Gehen Sie damit ins Büro.", source: source, target, status, to: locale)
    }
  }

  static let missing: [Case] = [
    Case("no target", "", .missing),
    Case("an empty target", "<target/>", .missing),
    Case("a target of spaces", "<target> \n\t</target>", .missing),
    Case("a target of no-break spaces", "<target>\u{A0}\u{2003}</target>", .missing),
    Case(
      "a signed-off target of spaces", #"<target state="final" phase-name="read"> </target>"#,
      .missing),
    Case(
      "a code around nothing", "Ein <strong>Wort</strong>",
      source: #"Ein <g id="strong1">Wort</g>"#,
      #"<target><g id="strong1"> </g></target>"#, .missing),
    Case(
      "a code lost", "Ein <strong>Wort</strong>", source: #"Ein <g id="strong1">Wort</g>"#,
      "<target>Слово</target>", .missing),
    Case("a code added", #"<target>Слово <g id="strong1">тут</g></target>"#, .missing),
    Case(
      "a code twice", "Ein <strong>Wort</strong>", source: #"Ein <g id="strong1">Wort</g>"#,
      #"<target><g id="strong1">а</g><g id="strong1">б</g></target>"#, .missing),
    Case(
      "another code", "Ein <strong>Wort</strong>", source: #"Ein <g id="strong1">Wort</g>"#,
      #"<target><g id="term1">Слово</g></target>"#, .missing),
    Case(
      "a span become a mark", "Ein <strong>Wort</strong>", source: #"Ein <g id="strong1">Wort</g>"#,
      #"<target>Слово <x id="strong1"/></target>"#, .missing),
    Case("a code of a tool's own", "<target>Слово <ph id=\"1\">b</ph></target>", .missing),
    Case(
      "today's source has gained a law", "Siehe <law>§ 1</law>", source: "Siehe",
      "<target>Дивіться</target>", .missing),
    Case(
      "today's source has lost a law", "Siehe", source: #"Siehe <x id="law1"/>"#,
      #"<target>Дивіться <x id="law1"/></target>"#, .missing),
    Case("the source, without a state", "<target>Gehen Sie damit ins Büro.</target>", .missing),
    Case(
      "the source, differently spaced",
      "<target> Gehen  Sie damit\n ins Büro. </target>", .missing),
    Case(
      "an old source, untouched", source: "Gehen Sie hin.", "<target>Gehen Sie hin.</target>",
      .missing),
    Case(
      "the source, with a tool's own state",
      #"<target state="x-reviewed">Gehen Sie damit ins Büro.</target>"#, .missing),
  ]

  static let bracketed: [Case] = [
    Case(
      "the name on the door behind its translation", "Amt für Schule und Kita",
      "<target>Відділ освіти (Amt für Schule und Kita)</target>", .upToDate),
    Case(
      "the same in brackets of another script", "Amt für Schule und Kita",
      "<target>教育局（Amt für Schule und Kita）</target>", .upToDate),
    Case(
      "brackets around everything", "Amt für Schule und Kita",
      "<target>(Amt für Schule und Kita)</target>", .inTranslation),
    Case(
      "only one of two in brackets", "Amt für Schule und Kita",
      "<target>Amt für Schule und Kita (Amt für Schule und Kita)</target>", .inTranslation),
  ]

  static let untouched: [Case] = [
    "new", "needs-translation", "needs-adaptation", "needs-l10n", "needs-review-translation",
    "needs-review-adaptation", "needs-review-l10n",
  ].map { state in
    Case("the source, \(state)", "Büro", #"<target state="\#(state)">Büro</target>"#, .missing)
  }

  static let unfinished: [Case] = [
    Case(
      "a whole sentence of the source inside", "Kommen Sie. Gehen Sie damit ins Büro.",
      "<target>Приходьте. Gehen Sie damit ins Büro.</target>", .inTranslation),
    Case(
      "the source, called translated",
      #"<target state="translated">Gehen Sie damit ins Büro.</target>"#, .inTranslation),
    Case(
      "the same around a code", "Gehen Sie in <strong>das Büro</strong>. Danke",
      source: #"Gehen Sie in <g id="strong1">das Büro</g>. Danke"#,
      #"<target>Gehen Sie in <g id="strong1">das Büro</g>. Дякую</target>"#, .inTranslation),
    Case(
      "an old sentence inside", source: "Gehen Sie damit ins Amt.",
      "<target>Gehen Sie damit ins Amt. Дякую</target>", .inTranslation),
    Case(
      "three words may be a name", "Amt für Bürger",
      #"<target state="translated">Amt für Bürger</target>"#, .upToDate),
    Case("three words of four stay", "<target>Підіть Gehen Sie damit до бюро</target>", .upToDate),
    Case(
      "the words inside longer words", "Geh du mit uns",
      "<target>vergeh Geh du mit unserem</target>", .upToDate),
    Case(
      "plain German shares sentences with German", "Kommen Sie. Gehen Sie damit ins Büro.",
      "<target>Gehen Sie damit ins Büro.</target>", .upToDate, to: "de-simple"),
    Case(
      "plain German, the same and called translated",
      #"<target state="translated">Gehen Sie damit ins Büro.</target>"#, .upToDate,
      to: "de-simple"),
    Case(
      "plain German, the same and without a state",
      "<target>Gehen Sie damit ins Büro.</target>", .missing, to: "de-simple"),
  ]

  static let outdated: [Case] = [
    Case(
      "the source has changed", source: "Gehen Sie damit ins Amt.",
      "<target>Підіть</target>", .outdated),
    Case(
      "changed since it was signed off", source: "Gehen Sie ins Amt.",
      #"<target state="final" phase-name="read">Підіть</target>"#, .outdated),
    Case(
      "changed since a machine translated it", source: "Gehen Sie ins Amt.",
      #"<target state="needs-review-translation" state-qualifier="mt-suggestion">Підіть</target>"#,
      .outdated),
    Case(
      "needs-adaptation, the source being today's",
      #"<target state="needs-adaptation">Підіть</target>"#, .outdated),
    Case(
      "today's source has gained a term", "Gehen Sie ins <term>Büro</term>.",
      source: "Gehen Sie ins Büro.", "<target>Підіть</target>", .outdated),
    Case(
      "today's source has lost a term", "Gehen Sie ins Büro.",
      source: #"Gehen Sie ins <g id="term1">Büro</g>."#,
      #"<target>Підіть до <g id="term1">бюро</g></target>"#, .outdated),
    Case("a full stop is a change", "Büro.", source: "Büro", "<target>Бюро</target>", .outdated),
  ]

  static let upToDate: [Case] = [
    Case("translated, no state", "<target>Підіть</target>", .upToDate),
    Case(
      "NFD in the stored source", "Büro", source: "Bu\u{308}ro", "<target>Бюро</target>", .upToDate),
    Case(
      "NFD in today's source", "Bu\u{308}ro", source: "Büro", "<target>Бюро</target>", .upToDate),
    Case(
      "other white space in the source", "Gehen Sie\n  ins Büro.", source: " Gehen Sie ins\tBüro. ",
      "<target>Підіть</target>", .upToDate),
    Case(
      "codes in another order", "<strong>Eins</strong> und <term>zwei</term>",
      source: #"<g id="strong1">Eins</g> und <g id="term1">zwei</g>"#,
      #"<target><g id="term1">два</g> й <g id="strong1">один</g></target>"#, .upToDate),
    Case(
      "a law in another place", "Nach <law>§ 1</law> gilt", source: #"Nach <x id="law1"/> gilt"#,
      #"<target><x id="law1"/> діє</target>"#, .upToDate),
    Case(
      "another citation behind the same code", "Nach <law>§ 2</law>",
      source: #"Nach <x id="law1" equiv-text="§ 1"/>"#, #"<target>За <x id="law1"/></target>"#,
      .upToDate),
    Case(
      "segment marks", source: #"<mrk mtype="seg" mid="1">Gehen Sie damit</mrk> ins Büro."#,
      #"<target><mrk mtype="seg" mid="1">Підіть</mrk></target>"#, .upToDate),
    Case(
      "a translation memory's text",
      #"<target state="needs-review-translation" state-qualifier="tm-suggestion">Підіть</target>"#,
      .upToDate),
    Case(
      "a machine's text that a person called translated",
      #"<target state="translated" state-qualifier="mt-suggestion">Підіть</target>"#, .upToDate),
    Case("signed off by nobody", #"<target state="signed-off">Підіть</target>"#, .upToDate),
    Case(
      "signed off in a phase without a person",
      #"<target state="signed-off" phase-name="machine">Підіть</target>"#, .upToDate),
    Case(
      "signed off in a phase that is not there",
      #"<target state="final" phase-name="other">Підіть</target>"#, .upToDate),
    Case(
      "a person's phase without a sign-off",
      #"<target state="translated" phase-name="read">Підіть</target>"#, .upToDate),
  ]

  static let reviewed: [Case] = ["signed-off", "final"].map { state in
    Case(
      "\(state) by a person", #"<target state="\#(state)" phase-name="read">Підіть</target>"#,
      .reviewed)
  }

  static let machine: [Case] = ["mt-suggestion", "leveraged-mt"].flatMap { qualifier in
    TargetState.allCases.map { state in
      let expected: TranslationStatus =
        switch state {
        case .needsReviewTranslation, .needsReviewAdaptation, .needsReviewLocalization, .new,
          .needsTranslation, .needsLocalization:
          .machineTranslated
        case .needsAdaptation: .outdated
        case .final, .signedOff: .reviewed
        case .translated: .upToDate
        }
      return Case(
        "\(qualifier) and \(state.rawValue)",
        """
        <target state="\(state.rawValue)" state-qualifier="\(qualifier)" phase-name="read">Підіть\
        </target>
        """, expected)
    }
  }

  @Test(
    arguments: [missing, bracketed, untouched, unfinished, outdated, upToDate, reviewed, machine]
      .flatMap(
        \.self))
  func `the first rule that hits decides`(row: Case) throws {
    #expect(try row.sample.status() == row.status)
  }

  @Test func `approved alone proves nothing`() throws {
    var sample = UnitSample(
      today: "Büro", source: "Büro", target: "<target>Büro</target>")
    #expect(try sample.status() == .missing)
    sample.target = "<target>Бюро</target>"
    let approved = sample.xliff.replacing("<trans-unit", with: "<trans-unit approved=\"yes\"")
    let file = try #require(LocaleFile.decode(try parsed(approved), tag: .ukrainian).file)
    #expect(TranslationStatus(of: file.units[0], source: try sample.text()) == .upToDate)
  }

  @Test func `a unit that is not there is missing`() throws {
    #expect(TranslationStatus(of: nil, source: InlineText(plain: "Büro")) == .missing)
  }
}
