import TestSupport
import Testing

@testable import KioskXML

/// A document read event by event is the one that its tree holds.
@Suite struct EventTests {
  @Test(arguments: 0..<40)
  func `the events of random documents are those of their trees`(seed: UInt64) throws {
    var random = RandomTree(seed: seed)
    for _ in 0..<20 {
      let bytes = random.tree().serialized()
      let outcome = Outcome(reading: bytes)
      #expect(outcome == Outcome(tree: bytes))
      #expect(outcome.faults.isEmpty)
    }
  }

  /// Damage makes most of them faulty; what is left whole must read the same.
  @Test(arguments: 0..<40)
  func `damaged documents have the same events, or the same faults`(seed: UInt64) {
    var random = RandomTree(seed: seed)
    var generator = SplitMix(seed: seed)
    for _ in 0..<50 {
      var bytes = random.tree().serialized()
      for _ in 0...Int.random(in: 0..<3, using: &generator) {
        damage(&bytes, &generator)
      }
      #expect(Outcome(reading: bytes) == Outcome(tree: bytes))
    }
  }

  @Test(arguments: [
    NamedText("a reference in an attribute", "<r a='&#65;&amp;&lt;' b=\"x\ny\"/>"),
    NamedText("sections and comments in a text", "<r>a<![CDATA[<b>]]>c<!--d-->e<?f g?>h</r>"),
    NamedText("line ends of Windows, a byte order mark", "\u{FEFF}<r>\r\n a\r\n<b/>\r\n</r>\r\n"),
    NamedText(
      "prefixes, and one that is no name", "<p:r xmlns:p='urn:a' xml:lang='de' p:a='1' a='2'/>"),
    NamedText("a control, which the tree finds better", "<r>\u{1}</r>"),
    NamedText("a control behind the root, which libxml2 takes for the end", "<r/>\u{0}x"),
    NamedText("a document type", "<!DOCTYPE r><r/>"),
    NamedText("a document type in a large document", large("<!DOCTYPE r>")),
    NamedText("one fault in a large document", large("<u>a ]]> b</u>")),
    NamedText(
      "faults without end in a large document", large(String(repeating: "<u>]]></u>", count: 60))),
    NamedText(
      "faults without elements in a large document", large(String(repeating: "]]>", count: 60))),
    NamedText("nothing", ""),
    NamedText(
      "too deep", String(repeating: "<a>", count: 65) + String(repeating: "</a>", count: 65)),
  ])
  func `events are those of the tree`(document: NamedText) {
    let bytes = Array(document.text.utf8)
    #expect(Outcome(reading: bytes) == Outcome(tree: bytes))
  }

  /// Larger than what libxml2 and the allocator keep in one piece.
  private static func large(_ fault: String) -> String {
    let half = String(repeating: "<p>words</p>\n", count: 20_000)
    return "<r>\n\(half)\(fault)\n\(half)</r>"
  }

  private func damage(_ bytes: inout [UInt8], _ random: inout SplitMix) {
    guard !bytes.isEmpty else { return }
    let place = Int.random(in: bytes.indices, using: &random)
    switch Int.random(in: 0..<4, using: &random) {
    case 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    case 1: bytes.remove(at: place)
    case 2: bytes.insert("<>&\"'/=:]!?-".utf8.randomElement(using: &random) ?? 0, at: place)
    default: bytes.swapAt(place, Int.random(in: bytes.indices, using: &random))
    }
  }
}

/// A document; reports show its name, not its megabyte.
struct NamedText: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let text: String

  init(_ name: String, _ text: String) {
    testDescription = name
    self.text = text
  }
}

/// What came of a document: its events in words, or its faults.
private struct Outcome: Equatable {
  var events: [String] = []
  var faults: [XMLFault] = []

  private static let limits = XMLLimits(bytes: 1 << 20, depth: 64, attributes: 16)

  init(reading bytes: [UInt8]) {
    var log = EventLog()
    do {
      try XMLSource(path: "a.xml", bytes: bytes).read(
        within: Outcome.limits,
        events: XMLEvents(start: { log.start($0) }, text: { log.text($0) }, end: { log.end() }))
      events = log.lines
    } catch {
      faults = error.faults
    }
  }

  init(tree bytes: [UInt8]) {
    var log = EventLog()
    do {
      let tree = try XMLTree(parsing: bytes, path: "a.xml", limits: Outcome.limits)
      tree.root.replay(
        to: XMLEvents(start: { log.start($0) }, text: { log.text($0) }, end: { log.end() }))
      events = log.lines
    } catch {
      faults = error.faults
    }
  }
}

/// Events in words; the pieces of one text are one.
private struct EventLog {
  private(set) var lines: [String] = []
  private var isText = false

  mutating func start(_ tag: XMLTag) -> XMLEvents.WantsText {
    isText = false
    let spaces = ["", "urn:a", "urn:0", "urn:1", "urn:2"] as [StaticString]
    let named = spaces.filter { tag.isNamed("r", in: $0) }.map(\.description)
    lines.append(
      "\(tag.offset) <\(tag.local)> \(named) a=\(tag.value(of: "a") ?? "nil") \(tag.offset(of: "a"))"
    )
    return true
  }

  mutating func text(_ piece: UnsafeBufferPointer<UInt8>) {
    let text = String(decoding: piece, as: UTF8.self)
    if isText, let last = lines.popLast() {
      lines.append(last + text)
    } else {
      lines.append("text \(text)")
    }
    isText = true
  }

  mutating func end() -> XMLEvents.WantsText {
    isText = false
    lines.append("end")
    return true
  }
}
