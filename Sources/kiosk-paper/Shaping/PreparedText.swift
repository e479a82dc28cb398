import KioskRendering
import KioskText

/// The letters of a text as Pango gets them: with a break put in wherever a word may be broken that
/// Pango would not break.
struct PreparedText {
  /// UTF-8.
  private(set) var bytes: [UInt8] = []
  /// The offset at which each run begins.
  private(set) var starts: [Int] = []
  /// Whether words may end in a hyphen.
  private(set) var hasHyphens = false

  private static let zeroWidthSpace: [UInt8] = [0xE2, 0x80, 0x8B]
  private static let softHyphen: [UInt8] = [0xC2, 0xAD]

  /// Prepares a text; German words get soft hyphens if there is a hyphenator.
  init(_ text: PrintText, hyphenator: Hyphenator?) {
    for run in text.runs {
      starts.append(bytes.count)
      bytes += Self.cleaned(run.text)
    }
    if let breaks = SpacelessScripts.breaks(in: bytes, language: text.language.tag) {
      insert(breaks.map { ($0, Self.zeroWidthSpace) })
    }
    hasHyphens = bytes.indices.dropLast().contains { bytes[$0] == 0xC2 && bytes[$0 + 1] == 0xAD }
    if let hyphenator {
      let hyphens = hyphens(of: text, hyphenator)
      hasHyphens = hasHyphens || !hyphens.isEmpty
      insert(hyphens.map { ($0, Self.softHyphen) })
    }
  }

  /// The run that holds a byte.
  func run(at offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The end of a run's bytes.
  func end(of run: Int) -> Int { run + 1 < starts.count ? starts[run + 1] : bytes.count }

  private mutating func insert(_ pieces: [(offset: Int, bytes: [UInt8])]) {
    guard !pieces.isEmpty else { return }
    var grown: [UInt8] = []
    grown.reserveCapacity(bytes.count + pieces.count * 3)
    var taken = 0
    var moved = starts
    var run = 0
    for piece in pieces {
      while run < starts.count, starts[run] < piece.offset {
        moved[run] = starts[run] + grown.count - taken
        run += 1
      }
      grown += bytes[taken..<piece.offset]
      grown += piece.bytes
      taken = piece.offset
    }
    for run in run..<starts.count { moved[run] = starts[run] + grown.count - taken }
    grown += bytes[taken...]
    bytes = grown
    starts = moved
  }

  private func hyphens(of text: PrintText, _ hyphenator: Hyphenator) -> [Int] {
    var offsets: [Int] = []
    for (index, run) in text.runs.enumerated()
    where Hyphenator.knows((run.language ?? text.language).tag) && !Self.isAddress(run.text) {
      let start = starts[index]
      let words = String(decoding: bytes[start..<end(of: index)], as: UTF8.self)
      for word in words.split(whereSeparator: { !$0.isLetter && $0 != "\u{AD}" }) {
        guard !word.unicodeScalars.contains("\u{AD}") else { continue }
        let first = start + words.utf8.distance(from: words.startIndex, to: word.startIndex)
        offsets += hyphenator.breaks(of: word).map { first + $0 }
      }
    }
    return offsets
  }

  /// A hyphen within an address would be taken for a part of it.
  private static func isAddress(_ text: String) -> Bool {
    text.contains("@") || text.contains("://") || text.contains("www.")
  }

  /// Controls are left out, white space is a plain space and every end of a line one character.
  private static func cleaned(_ text: String) -> [UInt8] {
    let bytes = Array(text.utf8)
    guard bytes.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 || $0 == 0xE2 }) else {
      return bytes
    }
    var cleaned = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x9, 0xB, 0xC, 0xD: cleaned.append(" ")
      case 0xA, 0x85, 0x2028, 0x2029: cleaned.append("\n")
      case 0..<0x20, 0x7F..<0xA0: break
      default: cleaned.append(scalar)
      }
    }
    return Array(String(cleaned).utf8)
  }
}
