package import KioskContent
import KioskXML

/// A named person's word that the translation of a document is right: the only way to *reviewed*.
///
/// The person stands in a `<phase>` of the file's header (XLIFF 1.2), the texts in state
/// `signed-off`. A source that changes later makes a text outdated, whoever has signed it.
package struct SignOff: Sendable {
  /// Who has read the texts.
  package let person: String
  /// When.
  package let day: CalendarDate

  /// Takes the name of a person and the day.
  package init(person: String, day: CalendarDate) {
    self.person = person
    self.day = day
  }

  /// What came of it.
  package struct Outcome: Sendable, Equatable {
    /// The units that are signed off now.
    package let signed: [String]
    /// The units that cannot be: what is not translated, or not from today's source.
    package let left: [Unsigned]

    /// Takes the units of both kinds.
    package init(signed: [String], left: [Unsigned]) {
      self.signed = signed
      self.left = left
    }
  }

  /// A unit that cannot be signed off.
  package struct Unsigned: Sendable, Equatable {
    /// `documentId.elementId`.
    package let unit: String
    /// How far it is translated.
    package let status: TranslationStatus

    /// Takes a unit and its status.
    package init(unit: String, status: TranslationStatus) {
      self.unit = unit
      self.status = status
    }
  }

  /// Signs units off.
  ///
  /// - Parameter isPartial: whether to sign what is ready where something is not; without it then
  ///   nothing is signed.
  package func apply(
    to units: [String], in trees: inout LocaleTrees, of texts: SourceTexts, isPartial: Bool
  ) -> Outcome {
    let stored = trees.stored
    let statuses = units.map { unit in
      Unsigned(
        unit: unit, status: texts[unit]?.status(of: stored[unit], in: texts.tag) ?? .missing)
    }
    let left = statuses.filter { $0.status.isLeft }
    guard left.isEmpty || isPartial else { return Outcome(signed: [], left: left) }
    let ready = statuses.filter { $0.status == .machineTranslated || $0.status == .upToDate }
      .map(\.unit)
    sign(Set(ready), in: &trees)
    return Outcome(signed: ready, left: left)
  }

  /// Signs units off whatever their status.
  func sign(_ units: Set<String>, in trees: inout LocaleTrees) {
    var seen: Set<String> = []
    trees.editFiles { file in
      let own = Set(file.transUnits.map(\.id)).intersection(units)
      guard !own.isEmpty else { return }
      let phase = file.phaseName(for: self)
      file.editUnits(&seen) { unit, id in
        guard own.contains(id), var target = unit.first("target") else { return }
        target.set("state", TargetState.signedOff.rawValue)
        target.set("phase-name", phase)
        unit.replace("target", by: target)
      }
    }
  }
}

extension XMLElement {
  /// The name of the `<phase>` of a person on a day, made where the file's header has none.
  fileprivate mutating func phaseName(for signOff: SignOff) -> String {
    var header = first("header") ?? XMLElement(XLIFF.name("header"))
    var group = header.first("phase-group") ?? XMLElement(XLIFF.name("phase-group"))
    let phases = group.elements.filter { XLIFF.isNamed($0, "phase") }
    let date = "\(signOff.day)T00:00:00Z"
    let same = phases.first {
      $0.attribute("process-name")?.value == "review" && $0.attribute("date")?.value == date
        && $0.attribute("contact-name")?.value == signOff.person
    }
    if let name = same?.attribute("phase-name")?.value { return name }
    let names = Set(phases.compactMap { $0.attribute("phase-name")?.value })
    let number = (1...).first { !names.contains("review-\($0)") } ?? 1
    let name = "review-\(number)"
    group.append(.element(signOff.phase(named: name, date: date)), depth: 4)
    header.put(group, named: "phase-group", behind: "skl", depth: 3)
    put(header, named: "header", behind: nil, depth: 2)
    return name
  }

  /// Puts a child in the place of the one of that name, else behind another, else first.
  private mutating func put(
    _ child: XMLElement, named name: String, behind other: String?, depth: Int
  ) {
    if firstIndex(of: name) != nil { return replace(name, by: child) }
    if let other, firstIndex(of: other) != nil { return insert(child, after: other, depth: depth) }
    if elements.isEmpty { return append(.element(child), depth: depth) }
    let lineStart = XMLNode.text("\n" + String(repeating: "  ", count: depth))
    children.insert(contentsOf: [lineStart, .element(child)], at: 0)
  }
}

extension SignOff {
  fileprivate func phase(named name: String, date: String) -> XMLElement {
    XMLElement(
      XLIFF.name("phase"),
      attributes: [
        XLIFF.attribute("phase-name", name), XLIFF.attribute("process-name", "review"),
        XLIFF.attribute("contact-name", person), XLIFF.attribute("date", date),
      ])
  }
}
