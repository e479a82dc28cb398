import KioskText
package import KioskXML

/// Replaces the sources of a locale file's units by today's, wherever in the file they stand.
package struct SourceRefresh {
  private struct Today {
    let unit: TextUnit
    let sharesLanguage: Bool
  }

  /// The ids of all units that the file has.
  package private(set) var present: Set<String> = []
  private var today: [String: Today] = [:]

  /// Takes today's texts of a locale.
  package init(originals: [LocaleFileUpdate.Original], tag: LanguageTag) {
    for original in originals {
      let sharesLanguage = original.sourceLanguage.language == tag.language
      for unit in original.units {
        today[unit.id] = Today(unit: unit, sharesLanguage: sharesLanguage)
      }
    }
  }

  /// Visits the units of a file, a body or a group.
  package mutating func apply(to parent: inout XMLElement) {
    for index in parent.children.indices {
      guard case .element(var element) = parent.children[index] else { continue }
      if ["file", "body", "group"].contains(where: { XLIFF.isNamed(element, $0) }) {
        apply(to: &element)
      } else if XLIFF.isNamed(element, "trans-unit"), let id = element.attribute("id")?.value {
        present.insert(id)
        if let today = today[id] { renew(&element, today) }
      }
      parent.children[index] = .element(element)
    }
  }

  private func renew(_ element: inout XMLElement, _ today: Today) {
    guard let source = element.first("source") else { return }
    var reader = CodedTextReader()
    let old = reader.read(source)
    guard old != today.unit.text.coded else { return relabel(&element, today) }
    let segments = element.first("seg-source")
    element.replace("seg-source", by: nil)
    var renewed = source
    renewed.children = today.unit.text.xliff
    element.replace("source", by: renewed)
    guard let target = element.first("target") else { return }
    let stored = TranslationUnit(
      id: today.unit.id, source: old, target: reader.read(target),
      state: target.attribute("state").flatMap { TargetState(rawValue: $0.value) },
      qualifier: nil, reviewer: nil, isNormalized: true, path: "",
      position: today.unit.position)
    guard stored.target?.isBlank == false else { return }
    let status = TranslationStatus(of: stored, today: old, sharesLanguage: today.sharesLanguage)
    element.replace("target", by: status.isUsable ? target.adaptable : target.emptied)
    element.insert(
      XMLElement(
        XLIFF.name("alt-trans"), attributes: [XLIFF.attribute("origin", "previous-version")],
        children: [source, segments, target].compactMap { $0 }.map(XMLNode.element)),
      after: "target", depth: 4)
  }
}

extension SourceRefresh {
  /// Shows today's citations in a unit whose words are still today's: a law is a fact, and a new
  /// paragraph number makes no translation old.
  private func relabel(_ element: inout XMLElement, _ today: Today) {
    let labels = Dictionary(
      today.unit.text.codes.map { ($0.id, normalizedNFC($0.equivalentText)) },
      uniquingKeysWith: { first, _ in first })
    for name in ["source", "target"] {
      guard let part = element.first(name) else { continue }
      element.replace(name, by: part.labelled(labels))
    }
  }
}

extension XMLElement {
  /// The element with the texts that tools show for its codes.
  fileprivate func labelled(_ labels: [String: String]) -> XMLElement {
    var element = self
    if XLIFF.isNamed(self, "x"), let label = labels[attribute("id")?.value ?? ""],
      attribute("equiv-text") != nil
    {
      element.set("equiv-text", label)
    }
    element.children = children.map { child in
      if case .element(let inner) = child { .element(inner.labelled(labels)) } else { child }
    }
    return element
  }

  /// The target as it is, to be adapted to a source that has changed.
  fileprivate var adaptable: XMLElement {
    var target = self
    target.set("state", "needs-adaptation")
    return target
  }

  /// A target without words: what was never a finished translation must not pass for an old one.
  fileprivate var emptied: XMLElement {
    var target = self
    target.children = []
    target.set("state", "new")
    target.set("state-qualifier", nil)
    return target
  }
}
