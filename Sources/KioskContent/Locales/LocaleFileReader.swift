import KioskXML

/// Reads a locale file while it is parsed, and accepts what translation tools do to one: other
/// order, other indentation, groups, notes, alternatives, segment marks, attributes of their own.
struct LocaleFileReader {
  /// Where in the file the reader is: what the innermost open element is.
  private enum Place {
    case root, file, header, body, unit, source, target, inline, acceptance, other
  }

  let tag: LanguageTag
  private var decoder: Decoder
  private var places: [Place] = []
  private var isXLIFF = false
  private var units = Translations.Builder()
  private var unit: TranslationUnitReader?
  /// The person of each phase in the header of the open file.
  private var reviewers: [String: String] = [:]
  private var lastPosition = XMLPosition(line: 1, column: 1)
  /// The units of the open file whose target names a phase: the header may still come.
  private var phases: [(unit: Int, phase: String)] = []

  init(source: XMLSource, tag: LanguageTag) {
    decoder = Decoder(source: source, document: .interface)
    self.tag = tag
    units.reserve(forBytes: source.bytes.count)
  }

  /// What the file holds, once it is read; `nil` where it is no XLIFF.
  var translations: Translations? { isXLIFF ? units.built() : nil }

  var diagnostics: [Diagnostic] { decoder.diagnostics }

  mutating func start(_ tag: XMLTag) -> XMLEvents.WantsText {
    places.append(place(of: tag))
    return wantsText
  }

  mutating func text(_ piece: UnsafeBufferPointer<UInt8>) {
    switch places.last {
    case .source, .target, .inline: unit?.append(piece)
    case .acceptance: unit?.appendAcceptance(piece)
    case .root, .file, .header, .body, .unit, .other, nil: return
    }
  }

  mutating func end() -> XMLEvents.WantsText {
    switch places.popLast() {
    case .source: unit?.endSource()
    case .target: unit?.endTarget()
    case .inline: unit?.close()
    case .acceptance: unit?.endAcceptance()
    case .unit: keepUnit()
    case .file: nameReviewers()
    case .root, .header, .body, .other, nil: break
    }
    return wantsText
  }

  private var wantsText: XMLEvents.WantsText {
    switch places.last {
    case .source, .target, .inline, .acceptance: true
    case .root, .file, .header, .body, .unit, .other, nil: false
    }
  }

  private mutating func place(of tag: XMLTag) -> Place {
    switch places.last {
    case nil: root(tag)
    case .root: tag.isXLIFF("file") ? file(tag) : .other
    case .file: tag.isXLIFF("body") ? .body : tag.isXLIFF("header") ? .header : .other
    case .header: phase(tag)
    case .body: tag.isXLIFF("trans-unit") ? unit(tag) : tag.isXLIFF("group") ? .body : .other
    case .unit: part(tag)
    case .source, .target, .inline: inline(tag)
    case .acceptance, .other: .other
    }
  }

  private mutating func root(_ tag: XMLTag) -> Place {
    isXLIFF = tag.isXLIFF("xliff")
    guard !isXLIFF else { return .root }
    decoder.report(
      .wrongRoot(found: tag.local, expected: ["xliff version=\"1.2\""]), at: tag.offset)
    return .other
  }

  private mutating func file(_ tag: XMLTag) -> Place {
    reviewers = [:]
    if let language = tag.value(of: "target-language"),
      LanguageTag(language)?.language != self.tag.language
    {
      decoder.report(
        .wrongTargetLanguage(found: language.excerpt, expected: self.tag.description),
        at: tag.offset(of: "target-language"))
    }
    return .file
  }

  /// Phases may stand anywhere in a header.
  private mutating func phase(_ tag: XMLTag) -> Place {
    if tag.isXLIFF("phase"), let name = tag.value(of: "phase-name"),
      let person = tag.value(of: "contact-name")?.folded, !person.isEmpty
    {
      reviewers[name] = person
    }
    return .header
  }

  private mutating func unit(_ tag: XMLTag) -> Place {
    guard let id = tag.value(of: "id") else {
      decoder.report(.missingAttribute(name: "id", element: tag.local), at: tag.offset)
      return .other
    }
    if let first = units.announce(id) {
      decoder.report(
        .duplicateUnit(id, otherPath: decoder.source.path, otherLine: first.position.line),
        at: tag.offset)
      return .other
    }
    unit = TranslationUnitReader(id: id, position: position(of: tag))
    return .unit
  }

  private mutating func part(_ tag: XMLTag) -> Place {
    if tag.isXLIFF("source") { return unit?.beginSource() == true ? .source : .other }
    if tag.isXLIFF("target") {
      let position = position(of: tag)
      return unit?.beginTarget(tag, at: position) == true ? .target : .other
    }
    guard tag.isXLIFF("note"), tag.value(of: "from") == "accepted" else { return .other }
    let position = position(of: tag)
    unit?.beginAcceptance(at: position)
    return .acceptance
  }

  private mutating func inline(_ tag: XMLTag) -> Place {
    unit?.open(tag)
    return .inline
  }

  private mutating func keepUnit() {
    guard let unit = unit.take() else { return }
    if let phase = unit.phase { phases.append((units.count, phase)) }
    units.append(unit.finished(path: decoder.source.path))
  }

  private mutating func nameReviewers() {
    for (index, phase) in phases { units.setReviewer(reviewers[phase], at: index) }
    phases = []
  }

  private mutating func position(of tag: XMLTag) -> XMLPosition {
    lastPosition = decoder.source.position(at: tag.offset, after: lastPosition)
    return lastPosition
  }
}

extension XMLTag {
  /// Whether the element is XLIFF's of that name.
  func isXLIFF(_ local: StaticString) -> Bool { isNamed(local, in: XLIFF.namespaceLiteral) }
}
