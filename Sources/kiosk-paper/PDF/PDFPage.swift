/// A page and its links as objects (ISO 32000-1, 7.7.3.3 and 12.5).
struct PDFPage {
  let file: PaperFile
  let numbers: PDFNumbers

  /// How many pages or branches a branch of the page tree holds.
  private static let fan = 32

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
      bytes.put("<</Type/Page/Parent ")
      bytes.put(reference: branch)
      bytes.put("/MediaBox[")
      let size = PaperRectangle(x: 0, y: 0, width: page.width, height: page.height)
      Self.put(size, into: &bytes)
      bytes.put("]/Resources ")
      bytes.put(reference: numbers.resources)
      bytes.put("/Contents ")
      bytes.put(reference: content)
      bytes.put("/StructParents ")
      bytes.put(index)
      bytes.put("/Tabs/S")
      if !page.links.isEmpty {
        bytes.put("/Annots[")
        for link in numbers.links[index] {
          bytes.put(reference: link)
          bytes.put(" ")
        }
        bytes.put("]")
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
      bytes.put("/Contents")
      bytes.put(text: link.contents)
      switch link.target {
      case .address(let address):
        bytes.put("/A<</S/URI/URI")
        bytes.put(text: Self.ascii(address))
        bytes.put(">>")
      case .page(let target): putDestination(target, y: 0, into: &bytes)
      }
      bytes.put(">>")
    }
  }

  /// Puts the entry that leads to a height of a page (12.3.2.2).
  func putDestination(_ page: Int, y: Double, into bytes: inout PDFBytes) {
    bytes.put("/Dest[")
    bytes.put(reference: numbers.pages[page])
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

  /// Writes the tree of pages, as flat as the fan allows, and tells the branch of each page.
  func writeTree(to objects: inout PDFObjects) -> [Int] {
    guard numbers.pages.count > Self.fan else {
      writeBranch(
        numbers.pageTree, of: numbers.pages, count: numbers.pages.count, parent: nil, to: &objects)
      return numbers.pages.map { _ in numbers.pageTree }
    }
    let perBranch = max(Self.fan, (numbers.pages.count + Self.fan - 1) / Self.fan)
    var branches: [Int] = []
    for first in stride(from: 0, to: numbers.pages.count, by: perBranch) {
      let pages = Array(numbers.pages[first..<min(first + perBranch, numbers.pages.count)])
      branches.append(objects.reserve())
      writeBranch(
        branches[branches.count - 1], of: pages, count: pages.count, parent: numbers.pageTree,
        to: &objects)
    }
    writeBranch(
      numbers.pageTree, of: branches, count: numbers.pages.count, parent: nil, to: &objects)
    return numbers.pages.indices.map { branches[$0 / perBranch] }
  }

  private func writeBranch(
    _ number: Int, of kids: [Int], count: Int, parent: Int?, to objects: inout PDFObjects
  ) {
    objects.write(number) { bytes in
      bytes.put("<</Type/Pages")
      if let parent {
        bytes.put("/Parent ")
        bytes.put(reference: parent)
      }
      bytes.put("/Count ")
      bytes.put(count)
      bytes.put("/Kids[")
      for kid in kids {
        bytes.put(reference: kid)
        bytes.put(" ")
      }
      bytes.put("]>>")
    }
  }
}
