/// The rows of a PNG picture with their filters undone (ISO/IEC 15948, 9).
struct PNGRows {
  /// All rows, one after another.
  let pixels: [UInt8]

  init(_ png: PNGFile) throws(PDFError) {
    let row = png.rowBytes
    guard let coded = Deflate.expanded(png.rows, size: (row + 1) * png.height) else {
      throw .brokenPicture
    }
    let step = max(1, png.channels * png.depth / 8)
    var pixels = [UInt8](repeating: 0, count: row * png.height)
    for y in 0..<png.height {
      let filter = coded[y * (row + 1)]
      guard filter <= 4 else { throw .brokenPicture }
      let (start, source) = (y * row, y * (row + 1) + 1)
      for x in 0..<row {
        let left = x >= step ? Int(pixels[start + x - step]) : 0
        let up = y > 0 ? Int(pixels[start + x - row]) : 0
        let corner = x >= step && y > 0 ? Int(pixels[start + x - row - step]) : 0
        let guess = Self.guess(filter, left, up, corner)
        pixels[start + x] = coded[source + x] &+ UInt8(truncatingIfNeeded: guess)
      }
    }
    self.pixels = pixels
  }

  private static func guess(_ filter: UInt8, _ left: Int, _ up: Int, _ corner: Int) -> Int {
    switch filter {
    case 0: return 0
    case 1: return left
    case 2: return up
    case 3: return (left + up) / 2
    default:
      let (a, b, c) = (abs(up - corner), abs(left - corner), abs(left + up - 2 * corner))
      return a <= b && a <= c ? left : b <= c ? up : corner
    }
  }
}
