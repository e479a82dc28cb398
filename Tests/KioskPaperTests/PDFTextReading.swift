@testable import kiosk_paper

/// The text of a one-page file with one font, as a reader gets it from strings and their map.
struct PDFTextReading {
  /// The texts of the codes.
  let letters: [Int: String]
  /// A line for each operator that shows text or marks it: the texts of a string's glyphs between
  /// bars, replacements in words; numbers are left out.
  let lines: [String]

  init(_ runs: [PaperRun], in book: FontBook) throws {
    let items = [PaperItem(tag: 0, marks: runs.map { .text($0) })]
    let reading = try PDFReading(PDFWriter.bytes(of: .test([items]), fonts: book))
    letters = Self.letters(
      String(decoding: try reading.stream("/ToUnicode", of: "/Type0"), as: UTF8.self))
    var lines: [String] = []
    var rest = try reading.stream("/Contents", of: "/StructParents 0")[...]
    while !rest.isEmpty { lines.append(Self.line(&rest, letters)) }
    self.lines = lines.filter { line in
      line.unicodeScalars.first == "|" || line == "EMC"
        || line.hasPrefix("/") && !line.hasSuffix("Tf")
    }
  }

  private static func letters(_ map: String) -> [Int: String] {
    map.matches(of: /<([0-9A-F]{4})> <([0-9A-F]+)>\n/).reduce(into: [:]) { letters, row in
      let digits = Array(row.output.2)
      let units = stride(from: 0, to: digits.count, by: 4).compactMap {
        UInt16(String(digits[$0..<$0 + 4]), radix: 16)
      }
      letters[Int(row.output.1, radix: 16) ?? 0] = String(decoding: units, as: UTF16.self)
    }
  }

  private static func line(_ rest: inout ArraySlice<UInt8>, _ letters: [Int: String]) -> String {
    var line: [UInt8] = []
    var texts = ""
    while let byte = rest.popFirst(), byte != UInt8(ascii: "\n") {
      if byte == UInt8(ascii: "(") {
        texts += text(string(&rest), letters)
      } else {
        line.append(byte)
      }
    }
    let words = String(decoding: line, as: UTF8.self)
    if words.hasSuffix("TJ") { return "|" + texts }
    return texts.isEmpty ? words : words.replacing("ActualText", with: "ActualText " + texts)
  }

  private static func string(_ rest: inout ArraySlice<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    while let byte = rest.popFirst(), byte != UInt8(ascii: ")") {
      guard byte == UInt8(ascii: "\\"), let escaped = rest.popFirst() else {
        bytes.append(byte)
        continue
      }
      bytes.append(escaped == UInt8(ascii: "r") ? 0x0D : escaped)
    }
    return bytes
  }

  private static func text(_ string: [UInt8], _ letters: [Int: String]) -> String {
    guard string.count.isMultiple(of: 2) else { return String(decoding: string, as: UTF8.self) }
    let units = stride(from: 0, to: string.count, by: 2).map {
      UInt16(string[$0]) << 8 | UInt16(string[$0 + 1])
    }
    if units.first == 0xFEFF { return String(decoding: units.dropFirst(), as: UTF16.self) }
    return units.map { (letters[Int($0)] ?? "?") + "|" }.joined()
  }
}
