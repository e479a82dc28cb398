/// What the chunks of a PNG file say (ISO/IEC 15948).
struct PNGFile: Hashable {
  /// How a pixel is told.
  enum Colour: Int {
    case grey = 0
    case colour = 2
    case palette = 3
    case greyAlpha = 4
    case colourAlpha = 6
  }

  /// The size in pixels.
  let width, height: Int
  /// Bits of a sample: 1, 2, 4, 8 or 16.
  let depth: Int
  /// How a pixel is told.
  let colour: Colour
  /// Whether the rows come in seven passes.
  let isInterlaced: Bool
  /// Red, green and blue of each colour of a palette; empty without one.
  let palette: [UInt8]
  /// The chunk `tRNS`: the alpha of palette entries or the one colour that is not drawn.
  let transparency: [UInt8]
  /// The deflated rows.
  let rows: [UInt8]

  /// Samples of a pixel.
  var channels: Int {
    switch colour {
    case .grey, .palette: 1
    case .greyAlpha: 2
    case .colour: 3
    case .colourAlpha: 4
    }
  }

  /// Bytes of a row without its filter byte.
  var rowBytes: Int { (width * channels * depth + 7) / 8 }

  /// Reads all chunks up to `IEND`.
  init(_ file: [UInt8]) throws(PaperPicture.Fault) {
    let bytes = BigEndianBytes(bytes: file)
    guard bytes.part(at: 12, size: 4) == Array("IHDR".utf8),
      let width = bytes.number(at: 16, size: 4), let height = bytes.number(at: 20, size: 4),
      let depth = bytes.number(at: 24, size: 1), [1, 2, 4, 8, 16].contains(depth),
      let colour = bytes.number(at: 25, size: 1).flatMap(Colour.init),
      let interlace = bytes.number(at: 28, size: 1), width < 1 << 24, height < 1 << 24
    else { throw .broken }
    (self.width, self.height, self.depth, self.colour) = (width, height, depth, colour)
    isInterlaced = interlace != 0
    let chunks = try Self.chunks(bytes)
    (palette, transparency, rows) = (chunks.palette, chunks.transparency, chunks.rows)
    guard !rows.isEmpty, colour != .palette || !palette.isEmpty, palette.count % 3 == 0,
      palette.count <= 768, colour != .palette || depth <= 8,
      depth >= 8 || colour == .grey || colour == .palette
    else { throw .broken }
  }

  private static func chunks(
    _ bytes: BigEndianBytes
  ) throws(PaperPicture.Fault) -> (palette: [UInt8], transparency: [UInt8], rows: [UInt8]) {
    var (palette, transparency, rows): ([UInt8], [UInt8], [UInt8]) = ([], [], [])
    var offset = 8
    while true {
      guard let length = bytes.number(at: offset, size: 4),
        let kind = bytes.part(at: offset + 4, size: 4),
        let data = bytes.part(at: offset + 8, size: length)
      else { throw .broken }
      switch String(decoding: kind, as: UTF8.self) {
      case "PLTE": palette = data
      case "tRNS": transparency = data
      case "IDAT": rows += data
      case "IEND": return (palette, transparency, rows)
      default: break
      }
      offset += 12 + length
    }
  }
}
