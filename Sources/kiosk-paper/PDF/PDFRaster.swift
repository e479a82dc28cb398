/// A PNG picture as an image of PDF: the rows are passed on as they are, as PDF knows PNG's filters
/// (ISO 32000-1, 7.4.4.4), unless alpha has to be taken out of them (11.6.5.3).
struct PDFRaster {
  let png: PNGFile

  init(_ png: PNGFile) { self.png = png }

  /// Puts what all images begin with.
  static func putHead(width: Int, height: Int, depth: Int, into bytes: inout PDFBytes) {
    bytes.put("/Type/XObject/Subtype/Image/Width ")
    bytes.put(width)
    bytes.put("/Height ")
    bytes.put(height)
    bytes.put("/BitsPerComponent ")
    bytes.put(depth)
  }

  /// Writes the image, and its mask where there is one, and returns the image's number.
  func write(to objects: inout PDFObjects) throws(PDFError) -> Int {
    guard !png.isInterlaced else { throw .interlacedPicture }
    let number = objects.reserve()
    switch png.colour {
    case .greyAlpha, .colourAlpha:
      try writeDivided(number, rows: PNGRows(png).pixels, to: &objects)
    case .palette where !png.transparency.isEmpty:
      try writePassedOn(number, mask: paletteMask(), to: &objects)
    case .grey, .colour, .palette: try writePassedOn(number, mask: nil, to: &objects)
    }
    return number
  }

  private func writePassedOn(
    _ number: Int, mask: [UInt8]?, to objects: inout PDFObjects
  ) throws(PDFError) {
    let maskNumber = try mask.map { alpha throws(PDFError) in
      try write(mask: alpha, depth: 8, to: &objects)
    }
    objects.write(number, data: png.rows) { bytes in
      Self.putHead(width: png.width, height: png.height, depth: png.depth, into: &bytes)
      bytes.put("/ColorSpace")
      putColourSpace(into: &bytes)
      if let maskNumber {
        bytes.put("/SMask ", reference: maskNumber)
      } else {
        putColourKey(into: &bytes)
      }
      bytes.put("/Filter/FlateDecode/DecodeParms<</Predictor 15/Colors ")
      bytes.put(png.channels)
      bytes.put("/BitsPerComponent ")
      bytes.put(png.depth)
      bytes.put("/Columns ")
      bytes.put(png.width)
      bytes.put(">>")
    }
  }

  private func putColourSpace(into bytes: inout PDFBytes) {
    switch png.colour {
    case .grey, .greyAlpha: bytes.put("/DeviceGray")
    case .colour, .colourAlpha: bytes.put("/DeviceRGB")
    case .palette:
      bytes.put("[/Indexed/DeviceRGB ")
      bytes.put(png.palette.count / 3 - 1)
      bytes.put("(")
      for item in png.palette { bytes.put(escaped: item) }
      bytes.put(")]")
    }
  }

  /// Puts the one colour that is not drawn, as a range for each sample (8.9.6.4).
  private func putColourKey(into bytes: inout PDFBytes) {
    guard png.colour != .palette, png.transparency.count == png.channels * 2 else { return }
    let key = BigEndianBytes(bytes: png.transparency)
    bytes.put("/Mask[")
    for channel in 0..<png.channels {
      let sample = key.number(at: channel * 2, size: 2) ?? 0
      bytes.put(sample)
      bytes.put(" ")
      bytes.put(sample)
      bytes.put(" ")
    }
    bytes.put("]")
  }

  private func write(
    mask: [UInt8], depth: Int, to objects: inout PDFObjects
  ) throws(PDFError) -> Int {
    let number = objects.reserve()
    try objects.write(number, stream: mask) {
      Self.putHead(width: png.width, height: png.height, depth: depth, into: &$0)
      $0.put("/ColorSpace/DeviceGray")
    }
    return number
  }

  /// Writes colours and alpha apart.
  private func writeDivided(
    _ number: Int, rows: [UInt8], to objects: inout PDFObjects
  ) throws(PDFError) {
    let sample = png.depth / 8
    let pixel = sample * png.channels
    var (colours, alpha): ([UInt8], [UInt8]) = ([], [])
    colours.reserveCapacity(rows.count)
    alpha.reserveCapacity(rows.count / png.channels)
    for start in stride(from: 0, to: rows.count, by: pixel) {
      colours += rows[start..<start + pixel - sample]
      alpha += rows[start + pixel - sample..<start + pixel]
    }
    let mask = try write(mask: alpha, depth: png.depth, to: &objects)
    try objects.write(number, stream: colours) {
      Self.putHead(width: png.width, height: png.height, depth: png.depth, into: &$0)
      $0.put("/ColorSpace")
      putColourSpace(into: &$0)
      $0.put("/SMask ", reference: mask)
    }
  }

  /// The alpha of each pixel of a picture with a palette.
  private func paletteMask() throws(PDFError) -> [UInt8] {
    let rows = try PNGRows(png).pixels
    let perByte = 8 / png.depth
    var alpha: [UInt8] = []
    alpha.reserveCapacity(png.width * png.height)
    for row in 0..<png.height {
      for column in 0..<png.width {
        let byte = rows[row * png.rowBytes + column / perByte]
        let shift = 8 - png.depth * (column % perByte + 1)
        let index = Int(byte >> shift) & ((1 << png.depth) - 1)
        alpha.append(index < png.transparency.count ? png.transparency[index] : 255)
      }
    }
    return alpha
  }
}
