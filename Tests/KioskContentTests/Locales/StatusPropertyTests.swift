import KioskContent
import Testing

/// What translation tools do to a file must not change what a reader gets.
@Suite struct StatusPropertyTests {
  /// What can be done to the lines of a file without touching its texts.
  enum Rewrite: CaseIterable {
    case indent, joinLines, reverseUnits, reverseAttributes, group, segment, approve, decorate, note

    func applied(to unit: String) -> String {
      switch self {
      case .indent: unit.replacing("<target", with: "\n\t\t<target").replacing(" ", with: "\n   ")
      case .joinLines: unit.replacing("\n", with: " ")
      case .group: #"<group id="g"><group>\#(unit)</group></group>"#
      case .segment:
        unit.replacing("<source>", with: #"<source><mrk mtype="seg" mid="0">"#)
          .replacing("</source>", with: "</mrk></source>")
      case .approve: unit.replacing("<trans-unit ", with: #"<trans-unit approved="yes" "#)
      case .decorate: unit.replacing("<trans-unit ", with: #"<trans-unit x:b="1" xmlns:x="urn:x" "#)
      case .note: unit.replacing("</trans-unit>", with: "<note>N</note><!-- c --></trans-unit>")
      case .reverseAttributes:
        unit.replacing(
          #"state="needs-review-translation" state-qualifier="mt-suggestion""#,
          with: #"state-qualifier="mt-suggestion" state="needs-review-translation""#)
      case .reverseUnits: unit
      }
    }
  }

  @Test func `what tools do to the markup changes no status`() throws {
    var random = TagGenerator(seed: 12)
    for round in 0..<150 {
      let samples = (0..<6).map { _ in Self.sample(&random) }
      let before = try Self.statuses(of: samples.enumerated().map(Self.unit), samples)
      let rewrites = Rewrite.allCases.filter { _ in Bool.random(using: &random) }
      var units = samples.enumerated().map(Self.unit).map { unit in
        rewrites.reduce(unit) { $1.applied(to: $0) }
      }
      if rewrites.contains(.reverseUnits) { units.reverse() }
      #expect(try Self.statuses(of: units, samples) == before, "round \(round): \(rewrites)")
    }
  }

  @Test func `every status is met by the random units`() throws {
    var random = TagGenerator(seed: 12)
    let samples = (0..<300).map { _ in Self.sample(&random) }
    let met = Set(try Self.statuses(of: samples.enumerated().map(Self.unit), samples))
    #expect(met == Set(TranslationStatus.allCases))
  }

  @Test func `a changed source makes every usable unit outdated`() throws {
    var random = TagGenerator(seed: 7)
    var usable = 0
    for _ in 0..<400 {
      var sample = Self.sample(&random)
      guard try sample.status().isUsable else { continue }
      usable += 1
      sample.today += " Neu."
      #expect(try sample.status() == .outdated, "\(sample)")
    }
    #expect(usable > 100)
  }

  private static func unit(_ index: Int, _ sample: UnitSample) -> String {
    "<trans-unit id=\"a.p\(index)\"><source>\(sample.source)</source>\n\(sample.target)</trans-unit>"
  }

  private static func statuses(
    of units: [String], _ samples: [UnitSample]
  ) throws -> [TranslationStatus] {
    let frame = UnitSample(today: "", source: "", target: "").xliff
    let start = try #require(frame.firstRange(of: "<body>")).upperBound
    let end = try #require(frame.firstRange(of: "</body>")).lowerBound
    let text = frame[..<start] + units.joined(separator: "\n") + frame[end...]
    let file = try #require(LocaleFile.decode(try parsed(String(text)), tag: .ukrainian).file)
    return try samples.enumerated().map { index, sample in
      TranslationStatus(
        of: file.units.first { $0.id == "a.p\(index)" }, source: try sample.text())
    }
  }

  private static func sample(_ random: inout TagGenerator) -> UnitSample {
    let texts = [
      ("Gehen Sie damit ins Büro.", "Gehen Sie damit ins Büro.", "Підіть."),
      (
        "Ein <strong>Wort</strong> mehr", #"Ein <g id="strong1">Wort</g> mehr"#,
        #"Ще <g id="strong1">слово</g>"#
      ),
      (
        "Nach <law>§ 1</law> und <term>Amt</term>",
        #"Nach <x id="law1"/> und <g id="term1">Amt</g>"#,
        #"<g id="term1">Амт</g> і <x id="law1"/>"#
      ),
    ]
    let states = [
      "", #" state="new""#, #" state="translated""#, #" state="needs-adaptation""#,
      #" state="needs-review-translation" state-qualifier="mt-suggestion""#,
      #" state="signed-off" phase-name="read""#, #" state="final""#,
    ]
    let (today, source, translation) = texts.randomElement(using: &random) ?? texts[0]
    let targets = [translation, translation, translation, source, "", source + " " + translation]
    let state = states.randomElement(using: &random) ?? ""
    let target = targets.randomElement(using: &random) ?? ""
    return UnitSample(
      today: today, source: Int.random(in: 0..<5, using: &random) == 0 ? "Alt. " + source : source,
      target: "<target\(state)>\(target)</target>")
  }
}
