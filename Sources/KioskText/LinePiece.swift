/// What one piece between two break opportunities asks of a line.
struct LinePiece {
  /// Cells it takes at the end of a line: without its last spaces, with the hyphen it may end in.
  private(set) var cells = 0
  /// Where its content ends and only spaces, newlines and marks follow.
  private(set) var contentEnd: Int
  /// Whether it has content at all.
  private(set) var hasContent = false
  /// Whether everything before `contentEnd` is content.
  private(set) var isPlain = true

  private var spaces = 0
  private var endsInSoftHyphen = false

  init(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) {
    contentEnd = range.lowerBound
    var index = range.lowerBound
    while index < range.upperBound {
      let (scalar, next) = decodeScalar(bytes, at: index)
      add(scalar, at: index..<next)
      index = next
    }
    if endsInSoftHyphen { cells += 1 }
    // A piece of spaces alone goes through the rules for spaces.
    if !hasContent || endsInSoftHyphen { isPlain = false }
  }

  private mutating func add(_ scalar: UInt32, at range: Range<Int>) {
    switch LineRole(scalar) {
    case .content:
      if contentEnd != range.lowerBound { isPlain = false }
      contentEnd = range.upperBound
      hasContent = true
      cells += spaces + scalarCells(scalar)
      spaces = 0
      endsInSoftHyphen = false
    case .space: spaces += spaceCells(scalar)
    case .softHyphen: endsInSoftHyphen = true
    case .newline, .isolateStart, .isolateEnd, .joiner: break
    }
  }
}

/// Cells of a space on a line, where a tab stands as one space.
func spaceCells(_ scalar: UInt32) -> Int {
  scalar == 0x09 ? 1 : scalarCells(scalar)
}
