/// Fills lines with the pieces between two break opportunities.
///
/// Spaces and isolate marks wait in `pending` until something visible follows them, so a line never
/// ends with a space and never holds an isolate around nothing.
struct LineAssembler {
  private static let isolateEnd: [UInt8] = [0xE2, 0x81, 0xA9]

  private let bytes: UnsafeBufferPointer<UInt8>
  private let width: Int
  private let firstWidth: Int

  private var lines: [String] = []
  private var line: [UInt8] = []
  private var usedCells = 0
  private var pending: [UInt8] = []
  private var pendingCells = 0
  private var pendingHoldsIsolates = false
  /// Last UTF-8 byte of each isolate that is open at this place of the text, outermost first.
  private var openIsolates: [UInt8] = []
  /// How many isolates are opened and not yet closed in `line` itself.
  private var isolatesInLine = 0
  private var isContinued = false
  private var endsInSoftHyphen = false

  init(bytes: UnsafeBufferPointer<UInt8>, width: Int, firstIndent: Int) {
    self.bytes = bytes
    self.width = max(1, width)
    self.firstWidth = max(1, self.width - max(0, firstIndent))
  }

  private var room: Int { lines.isEmpty ? firstWidth : width }

  /// Puts a piece on this line if it fits, on the next if not, on several if it fits none.
  mutating func place(_ range: Range<Int>) {
    let piece = LinePiece(range, in: bytes)
    let cells = piece.cells
    makeRoom(for: piece)
    if lines.isEmpty, line.isEmpty, cells > firstWidth, cells <= width { endLine() }
    if cells > room {
      placeClusters(of: range)
    } else if piece.isPlain {
      appendContent(range.lowerBound..<piece.contentEnd, cells: cells)
      append(piece.contentEnd..<range.upperBound)
    } else {
      append(range)
    }
  }

  /// Ends the line where the text demands it; isolates do not reach beyond.
  mutating func endParagraph() {
    endsInSoftHyphen = false
    openIsolates = []
    endLine()
    isContinued = false
  }

  /// All lines, the last one included if it shows something.
  mutating func finish() -> [String] {
    if !line.isEmpty { endParagraph() }
    return lines
  }

  private mutating func endLine() {
    if endsInSoftHyphen, usedCells < room { line.append(0x2D) }
    for _ in 0..<isolatesInLine { line.append(contentsOf: Self.isolateEnd) }
    lines.append(String(decoding: line, as: UTF8.self))
    line.removeAll(keepingCapacity: true)
    usedCells = 0
    isolatesInLine = 0
    endsInSoftHyphen = false
    isContinued = true
    dropPendingSpaces()
  }

  /// Leaves in `pending` only what reopens the isolates that are open here.
  private mutating func dropPendingSpaces() {
    pending.removeAll(keepingCapacity: true)
    pendingCells = 0
    pendingHoldsIsolates = !openIsolates.isEmpty
    for last in openIsolates { pending.append(contentsOf: [0xE2, 0x81, last]) }
  }

  /// Ends the line if what comes next, with the spaces before it, does not fit on it.
  private mutating func makeRoom(for piece: LinePiece) {
    let cells = pendingCells + piece.cells
    guard piece.hasContent, cells > 0 else { return }
    if !line.isEmpty, usedCells + cells > room { endLine() }
    if line.isEmpty, pendingCells + piece.cells > room { dropPendingSpaces() }
  }

  private mutating func placeClusters(of piece: Range<Int>) {
    var start = piece.lowerBound
    for cluster in String(decoding: bytes[piece], as: UTF8.self) {
      let part = start..<(start + cluster.utf8.count)
      start = part.upperBound
      makeRoom(for: LinePiece(part, in: bytes))
      append(part)
    }
  }

  private mutating func append(_ part: Range<Int>) {
    var index = part.lowerBound
    while index < part.upperBound {
      let (scalar, next) = decodeScalar(bytes, at: index)
      switch LineRole(scalar) {
      case .content: appendContent(index..<next, cells: scalarCells(scalar))
      case .space: appendSpace(index..<next, cells: spaceCells(scalar))
      case .isolateStart: openIsolate(bytes[next - 1])
      case .isolateEnd: closeIsolate()
      case .softHyphen: endsInSoftHyphen = !line.isEmpty
      case .newline, .joiner: break
      }
      index = next
    }
  }

  private mutating func appendContent(_ part: Range<Int>, cells: Int) {
    if !pending.isEmpty { writePending() }
    line.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[part]))
    usedCells += cells
    endsInSoftHyphen = false
  }

  private mutating func appendSpace(_ part: Range<Int>, cells: Int) {
    if line.isEmpty, isContinued { return }
    for index in part { pending.append(bytes[index] == 0x09 ? 0x20 : bytes[index]) }
    pendingCells += cells
  }

  private mutating func openIsolate(_ last: UInt8) {
    openIsolates.append(last)
    pending.append(contentsOf: [0xE2, 0x81, last])
    pendingHoldsIsolates = true
  }

  private mutating func closeIsolate() {
    guard openIsolates.popLast() != nil else { return }
    let mark = pending.suffix(3)
    if mark.count == 3, LineRole(mark) == .isolateStart {
      pending.removeLast(3)
    } else {
      pending.append(contentsOf: Self.isolateEnd)
      pendingHoldsIsolates = true
    }
  }

  private mutating func writePending() {
    line.append(contentsOf: pending)
    usedCells += pendingCells
    if pendingHoldsIsolates { countIsolates(in: pending) }
    pending.removeAll(keepingCapacity: true)
    pendingCells = 0
    pendingHoldsIsolates = false
  }

  private mutating func countIsolates(in marks: [UInt8]) {
    marks.withUnsafeBufferPointer { marks in
      var index = 0
      while index < marks.count {
        let (scalar, next) = decodeScalar(marks, at: index)
        switch LineRole(scalar) {
        case .isolateStart: isolatesInLine += 1
        case .isolateEnd: isolatesInLine -= 1
        case .space, .newline, .joiner, .softHyphen, .content: break
        }
        index = next
      }
    }
  }
}

extension LineRole {
  /// The role of one code point given as its UTF-8 bytes.
  fileprivate init(_ mark: ArraySlice<UInt8>) {
    self = mark.withUnsafeBufferPointer { LineRole(decodeScalar($0, at: 0).0) }
  }
}
