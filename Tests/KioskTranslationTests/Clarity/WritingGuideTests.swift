import KioskContent
import Testing

@testable import KioskTranslation

/// The writing guide keeps its own rules, and its examples show them.
@Suite struct WritingGuideTests {
  /// A part of the guide: its anchor, its bad and its good examples.
  private struct Part {
    let anchor: String
    var prose: [String] = []
    var bad: [String] = []
    var good: [String] = []
  }

  private static let parts: [Part] = {
    var parts = [Part(anchor: "")]
    for line in WritingGuide.text.split(separator: "\n").map(String.init) {
      if let heading = line.firstMatch(of: /^## .*\{#([a-z-]+)\}$/) {
        parts.append(Part(anchor: String(heading.output.1)))
      } else if line.hasPrefix("- Schlecht: ") {
        parts[parts.count - 1].bad.append(String(line.dropFirst(12)))
      } else if line.hasPrefix("- Besser: ") {
        parts[parts.count - 1].good.append(String(line.dropFirst(10)))
      } else if !line.hasPrefix("#") {
        parts[parts.count - 1].prose.append(line)
      }
    }
    return parts
  }()

  /// An example's faults; `[words]` is a link.
  private static func faults(in text: String, language: String) throws -> [ClarityFault] {
    let linked = text.replacing(/\[([^\]]*)\]/) {
      "<link href=\"https://a.example\">\($0.output.1)</link>"
    }
    return try clarity(of: "<paragraph xml:id=\"p\">\(linked)</paragraph>", language: language)
      .findings.map(\.fault)
  }

  @Test func `every part has examples, and no rule is without a part`() {
    let anchors = Self.parts.dropFirst().map(\.anchor)
    #expect(Set(anchors) == Set(Self.everyFault.map(\.guideAnchor)))
    #expect(Set(anchors).count == anchors.count)
    for part in Self.parts.dropFirst() { #expect(!part.bad.isEmpty && !part.good.isEmpty) }
  }

  @Test func `bad examples break the rule they stand under`() throws {
    for part in Self.parts where part.anchor != "schwierigkeit" {
      for text in part.bad {
        let faults =
          try Self.faults(in: text, language: "de")
          + Self.faults(in: text, language: "de-simple")
        #expect(faults.contains { $0.guideAnchor == part.anchor }, "\(part.anchor): \(text)")
      }
    }
  }

  @Test func `good examples and the guide's own sentences keep the rules`() throws {
    for part in Self.parts {
      let prose = part.prose.joined(separator: " ").replacing(/[`*]|<term>/, with: "")
      // What stands in quotation marks is shown, not said.
      let said = prose.replacing(/„[^“]*“/, with: "dies")
      for text in part.good + [said] where !text.isEmpty {
        let severe = try Self.faults(in: text, language: "de")
          .filter { $0.severity(at: .standard) > .information }
        #expect(severe == [], "\(part.anchor): \(text)")
      }
    }
  }

  private static let everyFault: [ClarityFault] = [
    .longSentence(words: 1, limit: 1), .longSentences(mean: 1, limit: 1), .highWiener(1, limit: 1),
    .highLIX(1, limit: 1), .lowAmstad(1, limit: 1), .longWord("", syllables: 1), .passive(""),
    .hiddenOrder(""), .abbreviation("", meaning: nil), .acronym(""), .relativeDate(""),
    .vagueTime(""), .vagueLink(""), .subjunctive(""), .genitive(""), .negation(""),
    .doubleNegation(""), .brackets(""), .sign(""), .nominalisation(""), .nominalStyle([]),
    .commas(1, limit: 1), .dateInFigures(""), .inlineList(1, limit: 1), .longUnit(1, limit: 1),
  ]
}
