import KioskText
package import KioskXML

extension LocaleList {
  /// Decodes `locales.xml`; the list is `nil` where it declares no locale.
  package static func decode(_ tree: XMLTree) -> (list: LocaleList?, diagnostics: [Diagnostic]) {
    var decoder = Decoder(source: tree.source, document: .interface)
    let list = decoder.localeList(tree.root)
    return (list, decoder.diagnostics)
  }
}

extension Decoder {
  private struct LocaleParts {
    var locales: [LocaleDeclaration] = []
    var languages: [LanguageDeclaration] = []
    var decisions: [MatchingRule] = []
  }

  fileprivate mutating func localeList(_ root: XMLElement) -> LocaleList? {
    guard isRoot(root, named: "locales") else { return nil }
    allowAttributes(["default"], on: root)
    let tag = tag("default", of: root)
    var parts = LocaleParts()
    for element in elements(in: root) { read(element, in: root, into: &parts) }
    if parts.locales.isEmpty {
      report(.missingElement(name: "locale", parent: "locales"), at: root.offset)
    }
    guard let first = parts.locales.first else { return nil }
    return LocaleList(
      defaultTag: tag ?? first.tag, locales: parts.locales, languages: parts.languages,
      decisions: parts.decisions, position: position(of: root))
  }

  private mutating func read(
    _ element: XMLElement, in root: XMLElement, into parts: inout LocaleParts
  ) {
    switch element.name.local {
    case "locale":
      guard let locale = locale(element) else { return }
      if parts.locales.contains(where: { $0.tag == locale.tag }) {
        report(.duplicateLocale(locale.tag.description), at: element.offset)
      } else {
        parts.locales.append(locale)
      }
    case "language": if let language = language(element) { parts.languages.append(language) }
    case "match": if let rule = rule(element, .silent) { parts.decisions.append(rule) }
    case "never": if let rule = rule(element, .never) { parts.decisions.append(rule) }
    default: reject(element, in: root, expected: ["locale", "language", "match", "never"])
    }
  }

  private mutating func tag(_ name: String, of element: XMLElement) -> LanguageTag? {
    requiredValue(name, of: element, expected: "a language tag like uk or zh-Hans") {
      LanguageTag($0)
    }
  }

  private mutating func locale(_ element: XMLElement) -> LocaleDeclaration? {
    allowAttributes(
      [
        "tag", "endonym", "english", "script", "direction", "digits", "fallback", "also",
      ], on: element)
    let tag = tag("tag", of: element)
    let endonym = required("endonym", of: element)
    let english = required("english", of: element)
    let script = requiredValue(
      "script", of: element, expected: "a script code like Latn or Arab"
    ) { text in
      text.utf8.count == 4 && text.utf8.allSatisfy { (65...122).contains($0) } ? text : nil
    }
    let direction = requiredValue(
      "direction", of: element, expected: Decoder.alternatives(TextDirection.self)
    ) { TextDirection(rawValue: $0) }
    let digits = choice("digits", of: element, as: DigitSystem.self)
    if let script, let direction, TextDirection(script: script) != direction,
      let attribute = element.attribute("direction")
    {
      report(
        .directionDisagrees(locale: tag?.description ?? "?", script: script),
        at: attribute.offset)
    }
    let fallback = languages("fallback", of: element)
    let also = furtherNames(of: element)
    guard let tag, let endonym, let english, let script, let direction else { return nil }
    return LocaleDeclaration(
      tag: tag, endonym: endonym, english: english, script: script, direction: direction,
      digits: digits ?? .latn, fallback: fallback, also: also, position: position(of: element))
  }

  private mutating func furtherNames(of element: XMLElement) -> [FurtherName] {
    value("also", of: element, expected: "names like prs:دری, with commas between") { text in
      let names = text.split(separator: ",").map { part -> FurtherName? in
        let pair = part.split(separator: ":", maxSplits: 1)
        guard pair.count == 2, let tag = LanguageTag(pair[0].folded) else { return nil }
        return FurtherName(tag: tag, endonym: pair[1].folded)
      }
      let known = names.compactMap { $0 }
      return known.count == names.count ? known : nil
    } ?? []
  }

  private mutating func language(_ element: XMLElement) -> LanguageDeclaration? {
    allowAttributes(["tag", "endonym", "english"], on: element)
    let tag = tag("tag", of: element)
    let endonym = required("endonym", of: element)
    let english = required("english", of: element)
    guard let tag, let endonym, let english else { return nil }
    return LanguageDeclaration(tag: tag, endonym: endonym, english: english)
  }

  private mutating func rule(
    _ element: XMLElement, _ decision: MatchingRule.Decision
  ) -> MatchingRule? {
    allowAttributes(["asked", "served", "reason"], on: element)
    let asked = tag("asked", of: element)
    let served = tag("served", of: element)
    let reason = required("reason", of: element)
    guard let asked, let served, let reason else { return nil }
    return MatchingRule(
      asked: LocalePattern(asked), served: LocalePattern(served), decision: decision,
      reason: reason)
  }
}
