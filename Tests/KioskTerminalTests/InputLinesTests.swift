import Testing

@testable import KioskTerminal

@Suite struct InputLinesTests {
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]
    let lines: [String]

    init(_ name: String, _ text: String, _ lines: [String]) {
      self.init(name, bytes: Array(text.utf8), lines)
    }

    init(_ name: String, bytes: [UInt8], _ lines: [String]) {
      testDescription = name
      self.bytes = bytes
      self.lines = lines
    }
  }

  static let cases = [
    Case("nothing", "", []), Case("one line", "1\n", ["1"]), Case("empty lines", "\n\n", ["", ""]),
    Case("no line end at the end", "1\n2", ["1", "2"]),
    Case("CRLF", "1\r\n\r\n2\r\n", ["1", "", "2"]), Case("CR inside", "1\r2\n", ["1\r2"]),
    Case("CR at the end of input", "1\r", ["1"]),
    Case("all lengths of UTF-8", "aä٣中😀\nend", ["aä٣中😀", "end"]),
    Case("a lone byte", bytes: [0x61, 0xFF, 0x62, 0x0A], ["a\u{FFFD}b"]),
    Case("a code point cut by the line end", bytes: [0xE4, 0xB8, 0x0A, 0x31], ["\u{FFFD}", "1"]),
    Case("NUL", bytes: [0x31, 0x00, 0x0A], ["1\0"]),
    Case(
      "a line of the longest length", String(repeating: "a", count: 4096) + "\n1\n",
      [String(repeating: "a", count: 4096), "1"]),
    Case(
      "a longer line", String(repeating: "a", count: 10_000) + "\n1\n",
      [String(repeating: "a", count: 4096), "1"]),
  ]

  @Test(arguments: cases)
  func `bytes become lines however they arrive`(_ one: Case) {
    for size in [1, 2, 3, 5, 4096, 20_000] {
      var input = InputLines()
      var lines: [String] = []
      for start in stride(from: 0, to: one.bytes.count, by: size) {
        input.take(one.bytes[start..<min(start + size, one.bytes.count)])
        while let line = input.next() { lines.append(line) }
      }
      input.finish()
      while let line = input.next() { lines.append(line) }
      #expect(lines == one.lines, "in pieces of \(size) bytes")
    }
  }

  @Test func `what is discarded does not come back`() {
    var input = InputLines()
    input.take(Array("1\n2".utf8))
    input.discard()
    input.take(Array("3\n".utf8))
    #expect(input.next() == "3")
    #expect(input.next() == nil)
  }
}
