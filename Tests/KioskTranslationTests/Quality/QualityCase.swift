import KioskContent
import KioskXML
import Testing

@testable import KioskTranslation

/// A pair of texts and what one rule finds in it; `{…}` in a text is an official word.
struct QualityCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let source: String
  let target: String
  let tag: String
  let finds: [QualityFault]

  /// A pair in which the rule finds something.
  init(_ name: String, _ tag: String, _ source: String, _ target: String, finds: QualityFault...) {
    testDescription = name
    self.tag = tag
    self.source = source
    self.target = target
    self.finds = finds
  }

  /// What a rule finds.
  func faults(of rule: QualityRule, glossary: Glossary = .none) throws -> [QualityFault] {
    let pair = try QualityBench.pair(source, target, tag)
    let context = QualityBench.context(pair, glossary: glossary)
    return rule.faults(in: try #require(ReadPair(pair, in: context)))
  }
}

/// What the rules need for a pair that lies in no site.
enum QualityBench {
  static func locales() throws -> LocaleList {
    let lines = [
      ("de", "Latn", "latn"), ("en", "Latn", "latn"), ("uk", "Cyrl", "latn"),
      ("ar", "Arab", "arab"), ("fa", "Arab", "arabext"), ("tr", "Latn", "latn"),
      ("ti", "Ethi", "latn"), ("zh-Hans", "Hans", "latn"), ("hi", "Deva", "latn"),
      ("th", "Thai", "latn"), ("el", "Grek", "latn"), ("hy", "Armn", "latn"),
      ("ro", "Latn", "latn"), ("ckb", "Arab", "arab"), ("so", "Latn", "latn"),
      ("ru", "Cyrl", "latn"), ("de-simple", "Latn", "latn"), ("fr", "Latn", "latn"),
    ].map { tag, script, digits in
      let direction = script == "Arab" ? "rtl" : "ltr"
      return #"<locale tag="\#(tag)" endonym="E" english="E" script="\#(script)" "#
        + #"direction="\#(direction)" digits="\#(digits)"/>"#
    }
    let xml =
      #"<locales xmlns="urn:welcome-kiosk:content" default="de">\#(lines.joined())</locales>"#
    let tree = try XMLTree(parsing: Array(xml.utf8), path: "Locales/locales.xml", limits: .document)
    return try #require(LocaleList.decode(tree).list)
  }

  static func pair(_ source: String, _ target: String, _ tag: String) throws -> TranslatedPair {
    let languageTag = try #require(LanguageTag(tag))
    let locale = try #require(try locales()[languageTag])
    let position = XMLPosition(line: 1, column: 1)
    let text = InlineText(inline(source))
    let stored = TranslationUnit(
      id: "guide.text", source: text.coded, target: InlineText(inline(target)).coded,
      state: .translated, qualifier: nil, reviewer: nil, isNormalized: true,
      path: "Locales/\(tag).xliff", position: position)
    return TranslatedPair(
      unit: TextUnit(id: "guide.text", text: text, position: position),
      sourceLanguage: try #require(LanguageTag("de")), stored: stored, locale: locale)
  }

  static func context(
    _ pair: TranslatedPair, glossary: Glossary = .none
  ) -> QualityContext {
    QualityContext(
      locale: pair.locale, scripts: WritingScript.scripts(of: pair.locale.script),
      glossary: glossary, city: "Musterstadt", names: ["amt für schule und kita", "jobcenter"],
      months: MonthNames(of: pair.locale.tag),
      sourceMonths: [pair.sourceLanguage: MonthNames(of: pair.sourceLanguage)], repetitions: [:])
  }

  /// Words with official ones in braces, and laws as `§`.
  private static func inline(_ text: String) -> [InlineNode] {
    var number = 0
    return text.split(separator: "{", omittingEmptySubsequences: false).enumerated()
      .flatMap { index, part -> [InlineNode] in
        guard index > 0 else { return part.isEmpty ? [] : [.text(String(part))] }
        let pieces = part.split(separator: "}", maxSplits: 1, omittingEmptySubsequences: false)
        number += 1
        let code = InlineCode(id: "term\(number)", kind: .term)
        let rest =
          pieces.count > 1 && !pieces[1].isEmpty ? [InlineNode.text(String(pieces[1]))] : []
        return [.span(code, [.text(String(pieces[0]))])] + rest
      }
  }
}
