import Testing

@testable import kiosk_paper

/// Pictures: what their heads say, what is passed on and what is refused.
@Suite struct PDFPictureTests {
  @Test func `a JPEG file is passed on as it is`() throws {
    let picture = try PaperPicture(file: jpeg(components: 3))
    #expect([picture.width, picture.height] == [300, 200])
    let reading = try reading(picture)
    let (number, image) = try reading.object(holding: "/Subtype/Image")
    #expect(
      image.hasPrefix(
        "<</Type/XObject/Subtype/Image/Width 300/Height 200/BitsPerComponent 8/ColorSpace"
          + "/DeviceRGB/Filter/DCTDecode/Length"))
    #expect(reading.streams[number] == picture.file)
  }

  @Test func `printing inks of Adobe's programs are turned round`() throws {
    let adobe: [UInt8] = [0xFF, 0xEE, 0, 14] + Array("Adobe".utf8) + [0, 100, 0, 0, 0, 0, 2]
    let image = try reading(PaperPicture(file: jpeg(components: 4, before: adobe)))
      .object(holding: "/Subtype/Image").text
    #expect(image.contains("/DeviceCMYK/Decode[1 0 1 0 1 0 1 0]"))
  }

  @Test func `the rows of a PNG file are passed on as they are`() throws {
    let rows = try Deflate.compressed([0, 1, 2, 3, 4, 5, 6])
    let image = try reading(PaperPicture(file: png(width: 2, height: 1, colour: 2, rows: rows)))
      .object(holding: "/Subtype/Image").text
    #expect(
      image.contains(
        "/ColorSpace/DeviceRGB/Filter/FlateDecode/DecodeParms<</Predictor 15/Colors 3"
          + "/BitsPerComponent 8/Columns 2>>"))
  }

  @Test func `alpha goes into a mask of its own, filters undone`() throws {
    let rows = try Deflate.compressed(
      [1, 10, 20, 30, 40, 1, 1, 1, 1, 2, 5, 5, 5, 5, 0, 0, 0, 0])
    let picture = try PaperPicture(file: png(width: 2, height: 2, colour: 6, rows: rows))
    let reading = try reading(picture)
    #expect(
      try reading.stream("/SMask", of: "/SMask") == [40, 41, 45, 41])
    let colours = try reading.object(holding: "/SMask").number
    #expect(reading.streams[colours] == [10, 20, 30, 11, 21, 31, 15, 25, 35, 11, 21, 31])
  }

  @Test func `the alpha of a palette becomes a mask`() throws {
    let rows = try Deflate.compressed([0, 0b0001_1000])
    let file = png(
      width: 3, height: 1, depth: 2, colour: 3, rows: rows,
      chunks: [("PLTE", [1, 1, 1, 2, 2, 2, 3, 3, 40]), ("tRNS", [0, 128])])
    let reading = try reading(PaperPicture(file: file))
    #expect(try reading.stream("/SMask", of: "/SMask") == [0, 128, 255])
    #expect(
      try reading.object(holding: "/SMask").text.contains(
        "[/Indexed/DeviceRGB 2(\u{1}\u{1}\u{1}\u{2}\u{2}\u{2}\u{3}\u{3}\\()]"))
  }

  @Test func `every filter of PNG is undone`() throws {
    let rows = try Deflate.compressed(
      [0, 9, 8, 7, 1, 1, 1, 1, 2, 1, 1, 1, 3, 1, 1, 1, 4, 1, 1, 1])
    let file = png(width: 3, height: 5, colour: 0, rows: rows)
    guard case .png(let png) = try PaperPicture(file: file).format else { return }
    #expect(
      try PNGRows(png).pixels == [9, 8, 7, 1, 2, 3, 2, 3, 4, 2, 3, 4, 3, 4, 5])
  }

  @Test func `a picture drawn twice is embedded once`() throws {
    let picture = try PaperPicture(file: jpeg(components: 1))
    let place = PaperRectangle(x: 10, y: 20, width: 30, height: 40)
    let file = PaperFile.test([
      [PaperItem(tag: 0, marks: [.picture(picture, place), .picture(picture, place)])]
    ])
    let reading = try PDFReading(PDFWriter.bytes(of: file, fonts: FontBook()))
    #expect(try reading.object(holding: "/Subtype/Image").text.contains("/DeviceGray"))
    #expect(
      String(decoding: try reading.stream("/Contents", of: "/Type/Page/"), as: UTF8.self)
        .contains("q 30 0 0 40 10 40 cm/I0 Do Q\nq 30 0 0 40 10 40 cm/I0 Do Q\n"))
  }

  struct Fault: CustomTestStringConvertible {
    let testDescription: String
    let file: [UInt8]
    let fault: PaperPicture.Fault
  }

  private static let faults: [Fault] = [
    Fault(testDescription: "nothing", file: [], fault: .unknownFormat),
    Fault(testDescription: "a GIF file", file: Array("GIF89a".utf8), fault: .unknownFormat),
    Fault(testDescription: "two bytes of a JPEG file", file: [0xFF, 0xD8], fault: .broken),
    Fault(testDescription: "two bytes of a PNG file", file: [0x89, 0x50], fault: .broken),
    Fault(
      testDescription: "arithmetic coding", file: jpeg(components: 3, marker: 0xC9),
      fault: .coding(marker: 0xC9)),
    Fault(
      testDescription: "no pixels", file: png(width: 0, height: 5, colour: 0, rows: [1]),
      fault: .broken),
    Fault(
      testDescription: "a hundred million pixels",
      file: png(width: 10_000, height: 10_000, colour: 0, rows: [1]),
      fault: .tooLarge(pixels: 100_000_000)),
    Fault(
      testDescription: "a palette that is missing",
      file: png(width: 1, height: 1, colour: 3, rows: [1]), fault: .broken),
    Fault(
      testDescription: "no rows", file: png(width: 1, height: 1, colour: 0, rows: []),
      fault: .broken),
  ]

  @Test(arguments: faults)
  func `a file that is no picture is refused`(example: Fault) {
    #expect(throws: example.fault) { try PaperPicture(file: example.file) }
  }

  @Test func `rows that end too early or are interlaced are refused where they are taken apart`()
    throws
  {
    let short = try PaperPicture(
      file: Self.png(width: 2, height: 2, colour: 6, rows: Deflate.compressed([0])))
    #expect(throws: PDFError.brokenPicture) { try reading(short) }
    let interlaced = try PaperPicture(
      file: Self.png(width: 2, height: 2, colour: 0, interlace: 1, rows: [1]))
    #expect(throws: PDFError.interlacedPicture) { try reading(interlaced) }
  }

  @Test func `no beginning of a picture stops the reader`() {
    let jpeg = Self.jpeg(components: 3)
    let png = Self.png(width: 2, height: 1, colour: 2, rows: [1, 2, 3])
    let checksum = 4
    for part in jpeg.indices.map({ jpeg[..<$0] })
      + png.dropLast(checksum).indices.map({ png[..<$0] })
    {
      #expect(throws: PaperPicture.Fault.self) { try PaperPicture(file: Array(part)) }
    }
  }

  private func reading(_ picture: PaperPicture) throws -> PDFReading {
    let place = PaperRectangle(x: 10, y: 20, width: 30, height: 40)
    return try PDFReading(
      PDFWriter.bytes(
        of: .test([[PaperItem(tag: 0, marks: [.picture(picture, place)])]]), fonts: FontBook()))
  }

  private func jpeg(components: UInt8, before: [UInt8] = []) -> [UInt8] {
    Self.jpeg(components: components, before: before)
  }

  private func png(
    width: UInt8, height: UInt8, depth: UInt8 = 8, colour: UInt8, rows: [UInt8],
    chunks: [(String, [UInt8])] = []
  ) -> [UInt8] {
    Self.png(
      width: Int(width), height: Int(height), depth: depth, colour: colour, rows: rows,
      chunks: chunks)
  }

  /// The head of a JPEG file of 300 by 200 pixels.
  private static func jpeg(
    components: UInt8, marker: UInt8 = 0xC0, before: [UInt8] = []
  ) -> [UInt8] {
    let frame: [UInt8] = [0xFF, marker, 0, 11, 8, 0, 200, 1, 44, components]
    return [0xFF, 0xD8] + before + frame
  }

  private static func png(
    width: Int, height: Int, depth: UInt8 = 8, colour: UInt8, interlace: UInt8 = 0, rows: [UInt8],
    chunks: [(String, [UInt8])] = []
  ) -> [UInt8] {
    var head = four(width)
    head += four(height)
    head += [depth, colour, 0, 0, interlace]
    let all: [(String, [UInt8])] = [("IHDR", head)] + chunks + [("IDAT", rows), ("IEND", [])]
    var file: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    for (name, data) in all {
      file += four(data.count)
      file += Array(name.utf8)
      file += data
      file += [0, 0, 0, 0]
    }
    return file
  }

  private static func four(_ number: Int) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
  }
}
