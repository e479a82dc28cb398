import KioskXML

/// Collects what stands in one `<trans-unit>`.
struct TranslationUnitReader {
  let id: String
  let position: XMLPosition
  /// The phase that the target names.
  private(set) var phase: String?
  private var texts = CodedTextReader()
  private var source: CodedText?
  private var target: CodedText?
  private var targetPosition: XMLPosition?
  private var state: TargetState?
  private var qualifier: String?
  private var accepted: [AcceptedFinding] = []
  private var note: (bytes: [UInt8], position: XMLPosition)?

  init(id: String, position: XMLPosition) {
    self.id = id
    self.position = position
  }

  /// Whether it is the first source, which counts.
  mutating func beginSource() -> Bool {
    texts.begin()
    return source == nil
  }

  mutating func endSource() { source = texts.finished() }

  /// Whether it is the first target, which counts.
  mutating func beginTarget(_ tag: XMLTag, at position: XMLPosition) -> Bool {
    guard targetPosition == nil else { return false }
    targetPosition = position
    state = tag.value(of: "state").flatMap { TargetState(rawValue: $0) }
    qualifier = tag.value(of: "state-qualifier")
    phase = tag.value(of: "phase-name")
    texts.begin()
    return true
  }

  mutating func endTarget() { target = texts.finished() }

  mutating func open(_ tag: XMLTag) { texts.open(tag) }

  mutating func append(_ piece: UnsafeBufferPointer<UInt8>) { texts.append(piece) }

  mutating func close() { texts.close() }

  mutating func beginAcceptance(at position: XMLPosition) { note = ([], position) }

  mutating func appendAcceptance(_ piece: UnsafeBufferPointer<UInt8>) {
    note?.bytes.append(contentsOf: piece)
  }

  mutating func endAcceptance() {
    guard let note else { return }
    accepted.append(
      AcceptedFinding(note: String(decoding: note.bytes, as: UTF8.self), position: note.position))
    self.note = nil
  }

  func finished(path: String) -> TranslationUnit {
    TranslationUnit(
      id: id, source: source ?? CodedText([]), target: target, state: state, qualifier: qualifier,
      reviewer: nil, isNormalized: texts.isNormalized, path: path, position: position,
      targetPosition: targetPosition, accepted: accepted)
  }
}
