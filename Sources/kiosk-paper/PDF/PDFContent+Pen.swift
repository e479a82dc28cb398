/// Text objects (ISO 32000-1, 9.4): where the pen stands and which strings are open.
extension PDFContent {
  /// How far a glyph may stand from its place, in points: less than any eye or printer resolves.
  private static let tolerance = 0.02

  mutating func beginText() {
    guard !state.isText else { return }
    bytes.put("BT\n")
    state.isText = true
    (state.lineX, state.lineY) = (0, 0)
    state.penX = .infinity
  }

  mutating func endText() {
    guard state.isText else { return }
    endShow()
    bytes.put("ET\n")
    state.isText = false
  }

  /// Ends the open array of strings.
  mutating func endShow() {
    guard state.isArray else { return }
    if state.isString { bytes.put(")") }
    bytes.put("]TJ\n")
    (state.isArray, state.isString) = (false, false)
  }

  mutating func setFont(_ place: Int, size: Double) {
    let size = PDFBytes.hundredths(size)
    guard state.font != place || state.fontSize != size else { return }
    endShow()
    (state.font, state.fontSize) = (place, size)
    bytes.put("/F")
    bytes.put(place)
    bytes.put(" ")
    bytes.put(hundredths: size)
    bytes.put(" Tf\n")
  }

  mutating func setRise(_ rise: Int) {
    guard state.rise != rise else { return }
    endShow()
    state.rise = rise
    bytes.put(hundredths: rise)
    bytes.put(" Ts\n")
  }

  /// Moves the pen to the beginning of a string, unless it stands there.
  mutating func move(to x: Double, baseline: Double) {
    let (newX, newY) = (PDFBytes.hundredths(x), height - PDFBytes.hundredths(baseline))
    if newY == state.lineY, abs(state.penX - x) <= Self.tolerance { return }
    endShow()
    bytes.put(hundredths: newX - state.lineX)
    bytes.put(" ")
    bytes.put(hundredths: newY - state.lineY)
    bytes.put(" Td\n")
    (state.lineX, state.lineY) = (newX, newY)
    state.penX = Double(newX) / 100
  }

  /// Shows a glyph at an x of the pen's line; `width` is what the font says of it, in hundredths of
  /// a thousandth of the size.
  mutating func show(_ code: UInt16, width: Double, at x: Double) {
    let size = Double(state.fontSize) / 100
    if abs(x - state.penX) > Self.tolerance, size > 0 { adjust(to: x, size: size) }
    if !state.isString {
      bytes.put(state.isArray ? "(" : "[(")
      (state.isArray, state.isString) = (true, true)
    }
    bytes.put(code: code)
    state.penX += width * size / 100_000
  }

  /// Moves the pen within an array: by a number of thousandths of the size to the left.
  private mutating func adjust(to x: Double, size: Double) {
    let left = PDFBytes.hundredths((state.penX - x) * 10 / size)
    guard left != 0 else { return }
    if state.isString { bytes.put(")") }
    if !state.isArray { bytes.put("[") }
    (state.isArray, state.isString) = (true, false)
    bytes.put(left)
    state.penX -= Double(left) * size / 1000
  }
}
