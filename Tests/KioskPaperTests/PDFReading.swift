import CZlib
import Foundation

@testable import kiosk_paper

/// A file read back as its standard says, from the last line on, by nothing that the writer uses.
struct PDFReading {
  /// Why a file cannot be read.
  struct Fault: Error {
    let what: String
  }

  /// The objects that are no streams, and the dictionaries of streams, by number.
  private(set) var objects: [Int: String] = [:]
  /// The bytes of streams, with the Flate filter undone.
  private(set) var streams: [Int: [UInt8]] = [:]
  private let file: [UInt8]

  init(_ file: [UInt8]) throws {
    self.file = file
    let lines = String(decoding: file.suffix(40), as: UTF8.self).split(separator: "\n")
    guard lines.last == "%%EOF", let start = lines.dropLast().last.flatMap({ Int($0) }) else {
      throw Fault(what: "no end")
    }
    let number = try readObject(at: start)
    guard let rows = streams[number] else { throw Fault(what: "no references") }
    let references = Self.unfiltered(rows)
    for row in references where row[0] == 1 { _ = try readObject(at: Self.number(row[1...4])) }
    for row in references where row[0] == 2 { try readPacked(row) }
  }

  /// The one object whose text holds some words.
  func object(holding words: String) throws -> (number: Int, text: String) {
    let found = objects.filter { $0.value.contains(words) }
    guard let only = found.first, found.count == 1 else {
      throw Fault(what: "\(found.count) objects hold \(words)")
    }
    return (only.key, only.value)
  }

  /// The stream that the one object with some words names behind a key.
  func stream(_ key: String, of words: String) throws -> [UInt8] {
    let text = try object(holding: words).text
    guard let place = text.range(of: key + " "),
      let number = Int(text[place.upperBound...].prefix { $0.isNumber }),
      let stream = streams[number]
    else { throw Fault(what: "no \(key)") }
    return stream
  }

  private mutating func readObject(at offset: Int) throws -> Int {
    let head = file[offset...].prefix(4000)
    guard let begin = Self.find("stream\n", in: head) else { throw Fault(what: "no stream") }
    let text = String(decoding: file[offset..<begin], as: UTF8.self)
    guard let number = Int(text.prefix { $0.isNumber }),
      let length = text.firstMatch(of: /Length (\d+)/).flatMap({ Int($0.output.1) })
    else { throw Fault(what: "no length") }
    let data = Array(file[begin + 7..<begin + 7 + length])
    objects[number] = String(text.drop { $0 != "<" })
    streams[number] = text.contains("FlateDecode") ? try Self.inflated(data) : data
    return number
  }

  private mutating func readPacked(_ row: [UInt8]) throws {
    let (number, index) = (Self.number(row[1...4]), Self.number(row[5...6]))
    guard let text = objects[number], let stream = streams[number],
      let first = text.firstMatch(of: /First (\d+)/).flatMap({ Int($0.output.1) })
    else { throw Fault(what: "no object stream") }
    let head = String(decoding: stream[..<first], as: UTF8.self).split(separator: " ")
      .compactMap { Int($0) }
    let start = first + head[index * 2 + 1]
    let end = index * 2 + 3 < head.count ? first + head[index * 2 + 3] : stream.count
    objects[head[index * 2]] = String(decoding: stream[start..<end - 1], as: UTF8.self)
  }

  private static func find(_ words: String, in bytes: ArraySlice<UInt8>) -> Int? {
    let words = Array(words.utf8)
    return bytes.indices.first { bytes[$0...].starts(with: words) }
  }

  /// Rows of seven bytes whose filter byte says "up".
  private static func unfiltered(_ bytes: [UInt8]) -> [[UInt8]] {
    stride(from: 0, to: bytes.count, by: 8).reduce(into: []) { rows, start in
      let before = rows.last ?? [UInt8](repeating: 0, count: 7)
      rows.append((0..<7).map { bytes[start + 1 + $0] &+ before[$0] })
    }
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $0 << 8 | Int($1) }
  }

  private static func inflated(_ bytes: [UInt8]) throws -> [UInt8] {
    var room = [UInt8](repeating: 0, count: 4_000_000)
    var size = uLongf(room.count)
    guard uncompress(&room, &size, bytes, uLong(bytes.count)) == Z_OK else {
      throw Fault(what: "no Flate")
    }
    return Array(room.prefix(Int(size)))
  }
}

extension PaperFile {
  /// A file for tests: a page of 200 by 100 points for each list of items, below one section.
  static func test(
    _ pages: [[PaperItem]], tags: [PaperTag] = [.test(.document)], links: [PaperLink] = [],
    outline: [PaperOutlineItem] = [], date: String = "2026-03-01", isRightToLeft: Bool = false
  ) -> PaperFile {
    PaperFile(
      title: "Stadt & Land", language: "de", isRightToLeft: isRightToLeft, date: date,
      pages: pages.enumerated().map {
        PaperPage(width: 200, height: 100, items: $1, links: $0 == 0 ? links : [])
      }, tags: tags, outline: outline)
  }
}

extension PaperTag {
  /// A tag for tests.
  static func test(
    _ role: PaperRole, in parent: Int? = nil, language: String? = nil, alternative: String? = nil,
    headsRow: Bool = false, numbering: String? = nil
  ) -> PaperTag {
    PaperTag(
      role: role, language: language, alternative: alternative, headsRow: headsRow,
      numbering: numbering, parent: parent)
  }
}

extension PaperItem {
  /// A square of a point, for tests in which only the tag matters.
  static func dot(_ tag: Int?) -> PaperItem {
    PaperItem(
      tag: tag, marks: [.rectangle(PaperRectangle(x: 1, y: 2, width: 1, height: 1), .black)])
  }
}
