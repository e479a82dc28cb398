import KioskText

/// Puts lines into the order, the letters and the place that a terminal needs.
struct TextPlacer: Hashable, Sendable {
  let strategy: BidiStrategy

  init(_ strategy: BidiStrategy) { self.strategy = strategy }

  /// A line as it is sent, with its width in cells.
  func line(_ text: String, base: TextDirection) -> (text: String, cells: Int) {
    let shown = terminalLine(text.printableLine, base: base, strategy: strategy)
    return (shown, cellWidth(of: shown))
  }

  /// A line at the side of some columns where its reader begins to read.
  func run(
    _ text: String, base: TextDirection, alignment: TextDirection, in columns: Range<Int>,
    role: FrameRole
  ) -> (run: FrameRun, columns: Range<Int>) {
    let (shown, cells) = line(text, base: base)
    let start =
      switch alignment {
      case .leftToRight: columns.lowerBound
      case .rightToLeft: max(columns.lowerBound, columns.upperBound - cells)
      }
    return (
      FrameRun(column: start, text: shown, role: role),
      start..<min(start + cells, max(start, columns.upperBound))
    )
  }

  /// A line that fills its columns with its own colour.
  func bar(
    _ text: String, base: TextDirection, in columns: Range<Int>, role: FrameRole
  ) -> FrameRun {
    let (shown, cells) = line(text, base: base)
    let gap = String(repeating: " ", count: max(0, columns.count - cells))
    let filled = base == .leftToRight ? shown + gap : gap + shown
    return FrameRun(column: columns.lowerBound, text: filled, role: role)
  }
}

extension String {
  /// The text without what steers a terminal; what steers the bidi order stays until a line is in it.
  var printableLine: String {
    guard unicodeScalars.contains(where: \.steersTerminal) else { return self }
    return String(String.UnicodeScalarView(unicodeScalars.map { $0.steersTerminal ? " " : $0 }))
  }
}

extension Unicode.Scalar {
  fileprivate var steersTerminal: Bool {
    switch value {
    case 0x20...0x7E, 0xA0...0x2027: false
    case ..<0xA0, 0x2028, 0x2029: true
    default: false
    }
  }
}
