/// A page and its links as objects (ISO 32000-1, 7.7.3.3 and 12.5).
struct PDFPage {
  let file: PaperFile
  let numbers: PDFNumbers

  /// A rectangle seen from the lower left corner of a page.
  static func turned(_ place: PaperRectangle, height: Double) -> PaperRectangle {
    PaperRectangle(
      x: place.x, y: height - place.y - place.height, width: place.width, height: place.height)
  }

  /// Puts the corners of a rectangle (7.9.5).
  static func put(_ place: PaperRectangle, into bytes: inout PDFBytes) {
    for value in [place.x, place.y, place.x + place.width] {
      bytes.put(value)
      bytes.put(" ")
    }
    bytes.put(place.y + place.height)
  }

  /// Writes a page below a branch.
  func write(
    _ index: Int, content: Int, branch: Int, to objects: inout PDFObjects
  ) {
    let page = file.pages[index]
    objects.write(numbers.pages[index]) { bytes in
      bytes.put("<</Type/Page/Parent ", reference: branch)
      bytes.put("/MediaBox[")
      let size = PaperRectangle(x: 0, y: 0, width: page.width, height: page.height)
      Self.put(size, into: &bytes)
      bytes.put("]/Resources ", reference: numbers.resources)
      bytes.put("/Contents ", reference: content)
      bytes.put("/StructParents ")
      bytes.put(index)
      bytes.put("/Tabs/S")
      if !page.links.isEmpty {
        bytes.put("/Annots")
        bytes.put(references: numbers.links[index])
      }
      bytes.put(">>")
    }
    let first = PDFStructureTree.key(ofLink: 0, onPage: index, of: file)
    for (offset, link) in page.links.enumerated() {
      write(
        link, numbers.links[index][offset], key: first + offset, height: page.height, to: &objects)
    }
  }

  private func write(
    _ link: PaperLink, _ number: Int, key: Int, height: Double, to objects: inout PDFObjects
  ) {
    objects.write(number) { bytes in
      bytes.put("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect[")
      Self.put(Self.turned(link.place, height: height), into: &bytes)
      bytes.put("]/StructParent ")
      bytes.put(key)
      bytes.put("/Contents", text: link.contents)
      switch link.target {
      case .address(let address):
        bytes.put("/A<</S/URI/URI", text: Self.ascii(address))
        bytes.put(">>")
      case .page(let target): putDestination(target, y: 0, into: &bytes)
      }
      bytes.put(">>")
    }
  }

  /// Puts the entry that leads to a height of a page (12.3.2.2).
  func putDestination(_ page: Int, y: Double, into bytes: inout PDFBytes) {
    bytes.put("/Dest[", reference: numbers.pages[page])
    bytes.put("/XYZ null ")
    bytes.put(file.pages[page].height - y)
    bytes.put(" null]")
  }

  /// An address in which whatever is not ASCII is escaped (RFC 3986, 2.1).
  private static func ascii(_ address: String) -> String {
    var bytes = PDFBytes()
    for byte in address.utf8 {
      if (0x21...0x7E).contains(byte) {
        bytes.put(bytes: [byte])
      } else {
        bytes.put("%")
        bytes.put(hexadecimal: byte)
      }
    }
    return String(decoding: bytes.bytes, as: UTF8.self)
  }
}
