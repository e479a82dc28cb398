import TestSupport
import Testing

@testable import KioskTerminal

@Suite struct KeyReaderTests {
  /// What a terminal sends and what the reader meant.
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let bytes: [UInt8]
    let keys: [ScreenKey]

    var testDescription: String { name }

    init(_ name: String, _ text: String, _ keys: [ScreenKey]) {
      self.init(name, Array(text.utf8), keys)
    }

    init(_ name: String, _ bytes: [UInt8], _ keys: [ScreenKey]) {
      self.name = name
      self.bytes = bytes
      self.keys = keys
    }
  }

  private static let esc = "\u{1B}"

  static let cases = [
    Case("nothing", "", []),
    Case("letters", "aZ", letters("aZ")),
    Case("text in other scripts", "жሀ中ٹ😀", letters("жሀ中ٹ😀")),
    Case("a letter and its mark", "e\u{301}", letters("e\u{301}")),
    Case("native digits", "٣۹๙", letters("٣۹๙")),
    Case("line ends", "\r\n", [.enter, .enter]),
    Case("deleting", "\u{7F}\u{8}", [.backspace, .backspace]),
    Case("tabs", "\t\(esc)[Z", [.tab, .backTab]),
    Case("keys with Ctrl", "\u{3}\u{4}\u{1A}\u{1C}", "cdz\\".map { .control($0) }),
    Case("other control characters", "\u{0}\u{1D}\u{1E}\u{1F}", []),
    Case("arrows", "\(esc)[A\(esc)[B\(esc)[C\(esc)[D", [.up, .down, .right, .left]),
    Case("arrows of the keypad", "\(esc)OA\(esc)OB\(esc)OC\(esc)OD", [.up, .down, .right, .left]),
    Case("arrows with modifiers", "\(esc)[1;2A\(esc)[1;5B", [.up, .down]),
    Case("pages", "\(esc)[5~\(esc)[6~", [.pageUp, .pageDown]),
    Case("Home", "\(esc)[H\(esc)OH\(esc)[1~\(esc)[7~", [.home, .home, .home, .home]),
    Case("End", "\(esc)[F\(esc)OF\(esc)[4~\(esc)[8~", [.end, .end, .end, .end]),
    Case("Enter of the keypad", "\(esc)OM", [.enter]),
    Case("function keys", "\(esc)OP\(esc)[15~\(esc)[24;2~a", letters("a")),
    Case(
      "a finger", "\(esc)[<0;5;3M\(esc)[<0;5;3m",
      [.press(row: 2, column: 4), .release(row: 2, column: 4)]),
    Case("a finger with a modifier", "\(esc)[<16;1;1M", [.press(row: 0, column: 0)]),
    Case("far away", "\(esc)[<0;300;100M", [.press(row: 99, column: 299)]),
    Case("other buttons and movements", "\(esc)[<2;5;3M\(esc)[<1;5;3m\(esc)[<35;9;9M", []),
    Case("a place that there is not", "\(esc)[<0;0;3M\(esc)[<0;5M", []),
    Case("the wheel", "\(esc)[<64;5;3M\(esc)[<65;5;3M", [.wheelUp, .wheelDown]),
    Case("an old mouse", "\(esc)[M !!a", letters("a")),
    Case("an answer about a mode", "\(esc)[8;1$y", [.mode(8, state: 1)]),
    Case("what the terminal is", "\(esc)[?65;1;9c", [.identity]),
    Case("its second name", "\(esc)[>65;7006;1c", []),
    Case(
      "what is pasted is text", "\(esc)[200~a\r\nb\t\u{3}\(esc)[201~\r",
      letters("a  b  ") + [.enter]
    ),
    Case("a string for a terminal", "\(esc)]52;c;xyz\u{7}a\(esc)P1$r0m\(esc)\\b", letters("ab")),
    Case("a string that never ends", "\(esc)]0;xyz\(esc)[A", [.up]),
    Case("Esc, Esc, arrow", "\(esc)\(esc)[A", [.escape, .up]),
    Case("keys with Alt", "\(esc)a\(esc)жb", letters("b")),
    Case("a sequence that breaks off", "\(esc)[1;\(esc)[A", [.up]),
    Case("a sequence with a letter in it", "\(esc)[1;жa", letters("жa")),
    Case(
      "a sequence that is too long", esc + "[" + String(repeating: "1", count: 5000) + "Aa",
      letters("a")),
    Case("a huge number", "\(esc)[<0;99999999999999999999;3M", [.press(row: 2, column: 99998)]),
    Case("no UTF-8", [0xFF, 0x80, 0xC0, 0xC1, 0xF5, 0x61], letters("a")),
    Case("a code point that breaks off", [0xD0, 0x61, 0xE4, 0xB8, 0x62], letters("ab")),
    Case("a code point before a sequence", [0xE4, 0xB8, 0x1B, 0x5B, 0x41], [.up]),
    Case("an overlong slash", [0xE0, 0x80, 0xAF, 0x61], letters("a")),
    Case("a surrogate", [0xED, 0xA0, 0x80, 0x61], letters("a")),
    Case("control characters of Latin 1", [0xC2, 0x9B, 0x41], letters("A")),
  ]

  private static func letters(_ text: String) -> [ScreenKey] {
    text.unicodeScalars.map { .character($0) }
  }

  @Test(arguments: cases)
  func `bytes are the keys that were meant`(sample: Case) {
    #expect(keys(of: [sample.bytes]) == sample.keys)
  }

  @Test(arguments: cases)
  func `it does not matter how the bytes are split`(sample: Case) {
    #expect(keys(of: sample.bytes.map { [$0] }) == sample.keys)
    for place in sample.bytes.indices.prefix(40) {
      let parts = [Array(sample.bytes[..<place]), Array(sample.bytes[place...])]
      #expect(keys(of: parts) == sample.keys)
    }
  }

  @Test func `an Esc with nothing after it is a key once the wait is over`() {
    var reader = KeyReader()
    reader.take([0x1B])
    #expect(reader.mayBeEscape)
    #expect(reader.next() == nil)
    reader.settle()
    #expect(reader.next() == .escape)
    #expect(!reader.mayBeEscape)
    reader.take(Array("[A".utf8))
    #expect(reader.next() == .character("["))
  }

  @Test func `the wait ends neither a code point nor a sequence`() {
    var reader = KeyReader()
    reader.take([0xD0])
    reader.settle()
    reader.take([0xB6, 0x1B, 0x5B])
    reader.settle()
    reader.take([0x41])
    #expect(reader.next() == .character("ж"))
    #expect(reader.next() == .up)
    #expect(reader.next() == nil)
  }

  @Test func `what was half typed is forgotten`() {
    var reader = KeyReader()
    reader.take(Array("abc\u{1B}[".utf8))
    reader.discard()
    reader.take(Array("A".utf8))
    #expect(reader.next() == .character("A"))
    #expect(reader.next() == nil)
  }

  @Test func `any bytes are taken in, and text after them is understood`() {
    var random = SplitMix(seed: 7)
    for _ in 0..<300 {
      var reader = KeyReader()
      reader.take((0..<200).map { _ in UInt8.random(in: 0...255, using: &random) })
      // Ends a string, a sequence, a mouse report or a code point that may be under way.
      reader.take(Array("\u{7}\u{7}\u{7}\u{7}\u{1B}[201~".utf8))
      while reader.next() != nil {}
      reader.take(Array("ж".utf8))
      #expect(reader.next() == .character("ж"))
    }
  }

  private func keys(of parts: [[UInt8]]) -> [ScreenKey] {
    var reader = KeyReader()
    var keys: [ScreenKey] = []
    for part in parts {
      reader.take(part)
      while let key = reader.next() { keys.append(key) }
    }
    return keys
  }
}
