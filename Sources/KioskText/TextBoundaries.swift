import CICU

/// Boundaries ICU finds in UTF-8 text: ascending byte offsets, the end of the text last.
struct TextBoundaries {
  /// What separates two pieces of text.
  enum Kind {
    /// UAX #14 line break opportunities; marked where the line must end.
    case lines
    /// UAX #29 words; marked where the piece before is a word or a number.
    case words
  }

  /// Byte offsets, negated where marked.
  private let signed: [Int32]

  /// Finds the boundaries of one text; if ICU fails, the whole text is one piece.
  init(_ kind: Kind, in bytes: UnsafeBufferPointer<UInt8>, locale: String) {
    let code: Int32
    switch kind {
    case .lines: code = Int32(CICU_LINE_BREAKS)
    case .words: code = Int32(CICU_WORD_BREAKS)
    }
    guard let length = Int32(exactly: bytes.count) else {
      signed = []
      return
    }
    var found: Int32 = 0
    let boundaries = [Int32](unsafeUninitializedCapacity: bytes.count) { buffer, count in
      found = cicu_breaks(code, locale, bytes.baseAddress, length, buffer.baseAddress, length)
      count = max(0, min(Int(found), bytes.count))
    }
    signed = found < 0 ? [length] : boundaries
  }

  /// Every piece between two boundaries, and whether the boundary after it is marked.
  func forEachPiece(_ body: (_ piece: Range<Int>, _ isMarked: Bool) -> Void) {
    var start = 0
    for boundary in signed {
      let end = Int(boundary.magnitude)
      body(start..<end, boundary < 0)
      start = end
    }
  }

  /// The byte offsets alone.
  var offsets: [Int] { signed.map { Int($0.magnitude) } }
}
