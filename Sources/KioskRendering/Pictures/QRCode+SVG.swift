extension QRCode {
  /// The light modules on each side that a reader needs.
  private static let quietZone = 4

  /// The `viewBox` of an `svg` with the code and the quiet zone round it, a module to a unit.
  package var viewBox: String {
    let side = size + 2 * Self.quietZone
    return "0 0 \(side) \(side)"
  }

  /// The dark modules as the `d` of one SVG path to be filled, a box for each run in a row.
  package var svgPath: String {
    var path = ""
    for y in 0..<size {
      var x = 0
      while x < size {
        let end = (x..<size).first { !isDark($0, y) } ?? size
        let length = end - x
        if length > 0 {
          path += "M\(x + Self.quietZone) \(y + Self.quietZone)h\(length)v1h-\(length)z"
        }
        x = max(end, x + 1)
      }
    }
    return path
  }
}
