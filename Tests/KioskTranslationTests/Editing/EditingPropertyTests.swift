import KioskContent
import KioskTranslation
import KioskXML
import TestSupport
import Testing

/// What must hold whatever people and tools do.
@Suite struct EditingPropertyTests {
  private static let words = [
    "Eins", "Gehen Sie damit ins Büro.", "Ein <strong>Wort</strong>", "Nach <law>§ 1</law>", "112",
  ]
  private static let targets: [String: String] = [
    "Eins": "Один", "Gehen Sie damit ins Büro.": "Ідіть туди.",
    "Ein <strong>Wort</strong>": #"Одне <g id="strong1">слово</g>"#,
    "Nach <law>§ 1</law>": #"За <x id="law1"/>"#, "112": "112",
  ]
  private static let states = [
    "", #" state="translated""#, #" state="needs-adaptation""#, #" state="signed-off""#,
    #" state="needs-review-translation" state-qualifier="mt-suggestion""#, #" state="new""#,
  ]

  private static func source(_ text: String) -> String {
    text.replacing("<strong>", with: #"<g id="strong1">"#).replacing("</strong>", with: "</g>")
      .replacing("<law>§ 1</law>", with: #"<x id="law1"/>"#)
  }

  /// A guide of some paragraphs with a file in which each is in some status.
  private static func sample(_ random: inout SplitMix) -> EditingSample {
    var blocks = ""
    var units = ""
    for index in 0..<Int.random(in: 1...6, using: &random) {
      let today = words.randomElement(using: &random) ?? "Eins"
      let old = Int.random(in: 0..<4, using: &random) == 0 ? "Alt " + today : today
      blocks += #"<paragraph xml:id="p\#(index)">\#(today)</paragraph>"#
      let state = states.randomElement(using: &random) ?? ""
      let target = Int.random(in: 0..<5, using: &random) == 0 ? "" : targets[today] ?? ""
      if Int.random(in: 0..<8, using: &random) > 0 {
        units += EditingSample.unit(
          "p\(index)", source(old), "<target\(state)>\(target)</target>")
      }
    }
    return EditingSample(blocks, units: units)
  }

  private static func plan(
    _ text: String, _ sample: EditingSample, _ policy: ImportPolicy = ImportPolicy()
  ) throws -> ImportPlan {
    ImportPlan(
      try IncomingFile(xliff: try parsed(text)).units, into: try sample.trees(),
      texts: try sample.texts(), policy: policy)
  }

  @Test func `an export that comes back as tools leave it changes nothing`() throws {
    var random = SplitMix(seed: 6)
    for _ in 0..<300 {
      let sample = Self.sample(&random)
      let exported = Export(
        texts: try sample.texts(), trees: try sample.trees(), selection: .all
      ).xliff(prefillsSources: Bool.random(using: &random))
      var text = String(decoding: exported.serialized(), as: UTF8.self)
      if Bool.random(using: &random) { text = text.replacing(/\n */, with: "\n\t\t") }
      if Bool.random(using: &random) { text = text.replacing(/<note[^<]*<\/note>/, with: "") }
      if Bool.random(using: &random) {
        text = text.replacing("<trans-unit ", with: #"<trans-unit approved="yes" "#)
      }
      if Bool.random(using: &random) {
        text = text.replacing(/\ kiosk:handed-out="[^"]*"/, with: "")
      }
      if Bool.random(using: &random) {
        let units = text.split(separator: "<trans-unit ", omittingEmptySubsequences: false)
        if units.count > 2, let end = units.last?.firstRange(of: "</trans-unit>") {
          let last = units[units.count - 1]
          let middle = units.dropFirst().dropLast().map(String.init).reversed()
          text =
            ([String(units[0]), String(last[..<end.upperBound])] + middle)
            .joined(separator: "<trans-unit ") + last[end.upperBound...]
        }
      }
      let plan = try Self.plan(text, sample)
      #expect(plan.accepted == [] && plan.refused.isEmpty, "\(text)")
      #expect(plan.trees.files.map(\.isChanged) == [false])
    }
  }

  @Test func `a changed source always shows, before and after an update and an import`() throws {
    var random = SplitMix(seed: 7)
    var shown = 0
    for _ in 0..<300 {
      let sample = Self.sample(&random)
      let before = try sample.statuses(of: try sample.trees())
      let exported = Export(
        texts: try sample.texts(), trees: try sample.trees(), selection: .all
      ).xliff(prefillsSources: false)
      var changed = sample
      changed.blocks = sample.blocks.replacing("</paragraph>", with: " Neu.</paragraph>")
      var trees = try changed.trees()
      if Bool.random(using: &random) { trees.update(with: try changed.texts().originals) }
      let plan = ImportPlan(
        try IncomingFile(xliff: exported).units, into: trees, texts: try changed.texts(),
        policy: ImportPolicy(isTheirs: Bool.random(using: &random)))
      for trees in [trees, plan.trees] {
        for (id, status) in try changed.statuses(of: trees) {
          #expect(!status.isUsable || status == .outdated, "\(id) \(status)")
          // Nothing that readers saw is hidden by it.
          #expect(before[id]?.isUsable != true || status == .outdated, "\(id) \(status)")
          if status == .outdated { shown += 1 }
        }
      }
    }
    #expect(shown > 300)
  }

  @Test
  func `no import hides what readers saw, and none reviews anything`()
    throws
  {
    var random = SplitMix(seed: 8)
    for _ in 0..<300 {
      let sample = Self.sample(&random)
      var incoming = sample
      incoming.units = incoming.units.replacing("Один", with: "Раз")
        .replacing(#" state="translated""#, with: Self.states.randomElement(using: &random) ?? "")
        .replacing(
          "<source>Eins", with: Bool.random(using: &random) ? "<source>Uralt" : "<source>Eins")
      let plan = try Self.plan(incoming.text, sample)
      let before = try sample.statuses(of: try sample.trees())
      for (id, status) in try sample.statuses(of: plan.trees) {
        #expect(before[id]?.isUsable != true || status.isUsable, "\(id)")
        #expect(status != .reviewed || before[id] == .reviewed)
      }
    }
  }

  @Test func `an import that is done again does nothing`() throws {
    var random = SplitMix(seed: 9)
    for _ in 0..<300 {
      let sample = Self.sample(&random)
      var incoming = sample
      incoming.units = incoming.units.replacing("Один", with: "Раз")
        .replacing("<target/>", with: "<target>Щось</target>")
      let policy = ImportPolicy(isTheirs: Bool.random(using: &random))
      let once = try Self.plan(incoming.text, sample, policy)
      let again = ImportPlan(
        try IncomingFile(xliff: try parsed(incoming.text)).units, into: once.trees,
        texts: try sample.texts(), policy: policy)
      #expect(again.trees.text == once.trees.text)
    }
  }
}
