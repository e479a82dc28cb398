/// The pictures of a file, each embedded once (ISO 32000-1, 8.9.5).
struct PDFPictures {
  private var places: [PaperPicture: Int] = [:]
  private var pictures: [PaperPicture] = []

  init(_ file: PaperFile) {
    for mark in file.pages.lazy.flatMap(\.items).flatMap(\.marks) {
      guard case .picture(let picture, _) = mark, places[picture] == nil else { continue }
      places[picture] = pictures.count
      pictures.append(picture)
    }
  }

  /// The place of a picture, which is part of its name.
  func place(of picture: PaperPicture) -> Int { places[picture] ?? 0 }

  /// Writes all pictures and returns their numbers.
  func write(to objects: inout PDFObjects) throws(PDFError) -> [Int] {
    var numbers: [Int] = []
    for picture in pictures {
      switch picture.format {
      case .jpeg(let jpeg): numbers.append(Self.write(jpeg, picture.file, to: &objects))
      case .png(let png): numbers.append(try PDFRaster(png).write(to: &objects))
      }
    }
    return numbers
  }

  private static func write(
    _ jpeg: JPEGFile, _ file: [UInt8], to objects: inout PDFObjects
  ) -> Int {
    let number = objects.reserve()
    objects.write(number, data: file) { bytes in
      PDFRaster.putHead(width: jpeg.width, height: jpeg.height, depth: 8, into: &bytes)
      switch jpeg.components {
      case 1: bytes.put("/ColorSpace/DeviceGray")
      case 3: bytes.put("/ColorSpace/DeviceRGB")
      default: bytes.put("/ColorSpace/DeviceCMYK")
      }
      if jpeg.isInverted { bytes.put("/Decode[1 0 1 0 1 0 1 0]") }
      bytes.put("/Filter/DCTDecode")
    }
    return number
  }
}
