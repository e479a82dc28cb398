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
    let order = [["locale"], ["language"], ["match", "never"]]
    for element in ordered(elements(in: root), as: order, in: root) { read(element, into: &parts) }
    if !root.elements.contains(where: { isNamed($0, "locale") }) {
      report(.missingElement(name: "locale", parent: "locales"), at: root.offset)
    }
    guard let first = parts.locales.first else { return nil }
    return LocaleList(
      defaultTag: tag ?? first.tag, locales: parts.locales, languages: parts.languages,
      decisions: parts.decisions, position: position(of: root))
  }

  private mutating func read(_ element: XMLElement, into parts: inout LocaleParts) {
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
    default: if let rule = rule(element, .never) { parts.decisions.append(rule) }
    }
  }

  private mutating func tag(_ name: String, of element: XMLElement) -> LanguageTag? {
    requiredValue(name, of: element, expected: "a language tag like uk or zh-Hans") {
      Decoder.tag($0)
    }
  }

  private mutating func locale(_ element: XMLElement) -> LocaleDeclaration? {
    requireEmpty(
      element,
      allowing: [
        "tag", "endonym", "english", "script", "direction", "digits", "fallback", "also",
      ])
    let tag = tag("tag", of: element)
    let endonym = required("endonym", of: element)
    let english = required("english", of: element)
    let (script, direction) = writing(of: element, tag: tag)
    let digits = requiredChoice("digits", of: element, as: DigitSystem.self)
    let fallback = languages("fallback", of: element)
    let also = furtherNames(of: element)
    guard let tag, let endonym, let english, let script, let direction, let digits else {
      return nil
    }
    return LocaleDeclaration(
      tag: tag, endonym: endonym, english: english, script: script, direction: direction,
      digits: digits, fallback: fallback, also: also, position: position(of: element))
  }

  /// The script and the direction, which must fit together.
  private mutating func writing(
    of element: XMLElement, tag: LanguageTag?
  ) -> (script: String?, direction: TextDirection?) {
    let script = requiredValue(
      "script", of: element, expected: "a script code like Latn or Arab"
    ) { text in
      let shape = text.utf8.map { $0.isLetter ? ($0.isLowercaseLetter ? "a" : "A") : "?" }
      return shape == ["A", "a", "a", "a"] ? text : nil
    }
    let direction = requiredChoice("direction", of: element, as: TextDirection.self)
    if let script, let direction, TextDirection(script: script) != direction,
      let attribute = element.attribute("direction")
    {
      report(
        .directionDisagrees(locale: tag?.description ?? "?", script: script),
        at: attribute.offset)
    }
    return (script, direction)
  }

  private mutating func furtherNames(of element: XMLElement) -> [FurtherName] {
    value("also", of: element, expected: "names like prs:دری, with commas between") { text in
      let names = text.split(separator: ",").map { part -> FurtherName? in
        let pair = part.split(separator: ":", maxSplits: 1)
        guard pair.count == 2, !pair[1].folded.isEmpty, let tag = Decoder.tag(pair[0].folded)
        else { return nil }
        return FurtherName(tag: tag, endonym: pair[1].folded)
      }
      let known = names.compactMap { $0 }
      return known.count == names.count ? known : nil
    } ?? []
  }

  private mutating func language(_ element: XMLElement) -> LanguageDeclaration? {
    requireEmpty(element, allowing: ["tag", "endonym", "english"])
    let tag = tag("tag", of: element)
    let endonym = required("endonym", of: element)
    let english = required("english", of: element)
    guard let tag, let endonym, let english else { return nil }
    return LanguageDeclaration(tag: tag, endonym: endonym, english: english)
  }

  private mutating func rule(
    _ element: XMLElement, _ decision: MatchingRule.Decision
  ) -> MatchingRule? {
    requireEmpty(element, allowing: ["asked", "served", "reason"])
    let asked = tag("asked", of: element)
    let served = tag("served", of: element)
    let reason = required("reason", of: element)
    guard let asked, let served, let reason else { return nil }
    return MatchingRule(
      asked: LocalePattern(asked), served: LocalePattern(served), decision: decision,
      reason: reason)
  }
}
