package import KioskXML

/// One locale file: the translations it holds, by unit.
package struct LocaleFile: Sendable, Equatable {
  /// The locale, from the file's place (`Locales/<tag>.xliff`, `Locales/<tag>/*.xliff`).
  package let tag: LanguageTag
  /// The path of the file below the site's folder.
  package let path: String
  /// In the order of the file.
  package let units: [TranslationUnit]
}

extension LocaleFile {
  /// Decodes a locale file; it is `nil` only where the file is no XLIFF 1.2. Faults of single units
  /// stay with those units.
  package static func decode(
    _ tree: XMLTree, tag: LanguageTag
  ) -> (file: LocaleFile?, diagnostics: [Diagnostic]) {
    var decoder = LocaleFileDecoder(source: tree.source)
    let units = decoder.units(of: tree.root, tag: tag)
    return (
      units.map { LocaleFile(tag: tag, path: tree.source.path, units: $0) }, decoder.diagnostics
    )
  }
}

/// Reads the tree of a locale file, and accepts what translation tools do to one: other order,
/// other indentation, groups, notes, alternatives, segment marks, attributes of their own.
struct LocaleFileDecoder {
  private var decoder: Decoder
  private var linesOfUnits: [String: Int] = [:]

  init(source: XMLSource) { decoder = Decoder(source: source, document: .interface) }

  var diagnostics: [Diagnostic] { decoder.diagnostics }

  mutating func units(of root: XMLElement, tag: LanguageTag) -> [TranslationUnit]? {
    guard XLIFF.isNamed(root, "xliff") else {
      decoder.report(
        .wrongRoot(found: root.name.local, expected: ["xliff version=\"1.2\""]), at: root.offset)
      return nil
    }
    var units: [TranslationUnit] = []
    for file in root.elements where XLIFF.isNamed(file, "file") {
      checkLanguage(of: file, tag: tag)
      let reviewers = Self.reviewers(in: file)
      for body in file.elements where XLIFF.isNamed(body, "body") {
        collect(from: body, reviewers: reviewers, into: &units)
      }
    }
    return units
  }

  private mutating func checkLanguage(of file: XMLElement, tag: LanguageTag) {
    guard let attribute = file.attribute("target-language"),
      LanguageTag(attribute.value)?.language != tag.language
    else { return }
    decoder.report(
      .wrongTargetLanguage(found: attribute.value.excerpt, expected: tag.description),
      at: attribute.offset)
  }

  /// The person of each phase in a file's header.
  private static func reviewers(in file: XMLElement) -> [String: String] {
    var reviewers: [String: String] = [:]
    let headers = file.elements.filter { XLIFF.isNamed($0, "header") }
    for phase in headers.flatMap({ $0.descendants(named: "phase") })
    where XLIFF.isNamed(phase, "phase") {
      guard let name = phase.attribute("phase-name")?.value,
        let person = phase.attribute("contact-name")?.value.folded, !person.isEmpty
      else { continue }
      reviewers[name] = person
    }
    return reviewers
  }

  private mutating func collect(
    from element: XMLElement, reviewers: [String: String], into units: inout [TranslationUnit]
  ) {
    for node in element.children {
      guard case .element(let child) = node else { continue }
      if XLIFF.isNamed(child, "group") {
        collect(from: child, reviewers: reviewers, into: &units)
      } else if XLIFF.isNamed(child, "trans-unit"), let unit = unit(child, reviewers) {
        units.append(unit)
      }
    }
  }

  private mutating func unit(
    _ element: XMLElement, _ reviewers: [String: String]
  ) -> TranslationUnit? {
    guard let id = element.attribute("id")?.value ?? decoder.required("id", of: element)
    else { return nil }
    let position = decoder.position(of: element)
    if let first = linesOfUnits[id] {
      decoder.report(
        .duplicateUnit(id, otherPath: decoder.source.path, otherLine: first), at: element.offset)
      return nil
    }
    linesOfUnits[id] = position.line
    let source = element.firstChild(XLIFF.sourceName)
    let target = element.firstChild(XLIFF.targetName)
    var reader = CodedTextReader()
    return TranslationUnit(
      id: id, source: source.map { reader.read($0) } ?? CodedText([]),
      target: target.map { reader.read($0) },
      state: target?.attribute("state").flatMap { TargetState(rawValue: $0.value) },
      qualifier: target?.attribute("state-qualifier")?.value,
      reviewer: target?.attribute("phase-name").flatMap { reviewers[$0.value] },
      isNormalized: reader.isNormalized, path: decoder.source.path, position: position,
      targetPosition: target.map { decoder.position(of: $0) }, accepted: accepted(in: element))
  }

  /// The notes in which somebody accepts findings.
  private func accepted(in unit: XMLElement) -> [AcceptedFinding] {
    unit.children.compactMap { node in
      guard case .element(let note) = node, XLIFF.isNamed(note, "note"),
        note.attribute("from")?.value == "accepted"
      else { return nil }
      let text = note.children.compactMap { child in
        if case .text(let text, _) = child { text } else { nil }
      }
      return AcceptedFinding(note: text.joined(), position: decoder.position(of: note))
    }
  }
}
