/// The elements of the structure as objects (ISO 32000-1, 14.7).
struct PDFStructureTree {
  let file: PaperFile
  let structure: PDFStructure
  let numbers: PDFNumbers

  /// Writes the root, the elements and the way back from pages and links to elements.
  func write(to objects: inout PDFObjects) {
    writeRoot(to: &objects)
    writeParents(to: &objects)
    let boxes = figureBoxes()
    for (index, tag) in file.tags.enumerated() {
      guard let number = numbers.tags[index] else { continue }
      objects.write(number) { put(tag, index, boxes[index], into: &$0) }
    }
  }

  /// The key of a link among the keys of pages and links.
  static func key(ofLink index: Int, onPage page: Int, of file: PaperFile) -> Int {
    file.pages.count + file.pages[..<page].reduce(index) { $0 + $1.links.count }
  }

  private func writeRoot(to objects: inout PDFObjects) {
    let notes = file.tags.indices.filter { file.tags[$0].role == .note && numbers.tags[$0] != nil }
    objects.write(numbers.structure) { bytes in
      bytes.put("<</Type/StructTreeRoot/K ")
      put(0, into: &bytes)
      bytes.put("/ParentTree ", reference: numbers.parents)
      bytes.put("/ParentTreeNextKey ")
      bytes.put(file.pages.reduce(file.pages.count) { $0 + $1.links.count })
      if !notes.isEmpty {
        bytes.put("/IDTree<</Names[")
        for note in notes {
          bytes.put(text: Self.identity(note))
          put(note, into: &bytes)
        }
        bytes.put("]>>")
      }
      bytes.put(">>")
    }
  }

  /// A name for a note, in the order of its characters that of the tags.
  private static func identity(_ tag: Int) -> String {
    let digits = String(tag)
    return "note" + String(repeating: "0", count: max(0, 8 - digits.count)) + digits
  }

  private func writeParents(to objects: inout PDFObjects) {
    objects.write(numbers.parents) { bytes in
      bytes.put("<</Nums[")
      for (page, sequences) in structure.sequences.enumerated() {
        bytes.put(page)
        bytes.put("[")
        for tag in sequences.compactMap(\.tag) { put(tag, into: &bytes) }
        bytes.put("]")
      }
      var key = file.pages.count
      for link in file.pages.lazy.flatMap(\.links) {
        bytes.put(key)
        bytes.put(" ")
        put(link.tag, into: &bytes)
        key += 1
      }
      bytes.put("]>>")
    }
  }

  private func put(_ tag: Int, into bytes: inout PDFBytes) {
    bytes.put(reference: numbers.tags[tag] ?? 0)
    bytes.put(" ")
  }

  private func put(
    _ tag: PaperTag, _ index: Int, _ box: PaperRectangle?, into bytes: inout PDFBytes
  ) {
    bytes.put("<</Type/StructElem/S/")
    bytes.put(bytes: tag.role.rawValue.utf8)
    bytes.put("/P ", reference: tag.parent.flatMap { numbers.tags[$0] } ?? numbers.structure)
    if let language = tag.language {
      bytes.put("/Lang", text: language)
    }
    if let alternative = tag.alternative {
      bytes.put("/Alt", text: alternative)
    }
    if tag.role == .note {
      bytes.put("/ID", text: Self.identity(index))
    }
    putAttributes(tag, box, into: &bytes)
    putKids(structure.kids[index], into: &bytes)
    bytes.put(">>")
  }

  private func putAttributes(
    _ tag: PaperTag, _ box: PaperRectangle?, into bytes: inout PDFBytes
  ) {
    switch tag.role {
    case .headCell:
      bytes.put("/A<</O/Table/Scope/")
      bytes.put(tag.headsRow ? "Row>>" : "Column>>")
    case .list:
      guard let numbering = tag.numbering else { return }
      bytes.put("/A<</O/List/ListNumbering", name: numbering)
      bytes.put(">>")
    case .figure:
      guard let box else { return }
      bytes.put("/A<</O/Layout/Placement/Block/BBox[")
      PDFPage.put(box, into: &bytes)
      bytes.put("]>>")
    default: return
    }
  }

  private func putKids(_ kids: [PDFStructure.Kid], into bytes: inout PDFBytes) {
    let home = kids.lazy.compactMap { if case .sequence(let page, _) = $0 { page } else { nil } }
      .first
    if let home {
      bytes.put("/Pg ", reference: numbers.pages[home])
    }
    guard !kids.isEmpty else { return }
    bytes.put("/K[")
    for kid in kids { put(kid, home: home, into: &bytes) }
    bytes.put("]")
  }

  /// Puts a kid; what stands on the element's own page is but a number.
  private func put(_ kid: PDFStructure.Kid, home: Int?, into bytes: inout PDFBytes) {
    switch kid {
    case .tag(let tag): put(tag, into: &bytes)
    case .sequence(let page, let id) where page == home:
      bytes.put(id)
      bytes.put(" ")
    case .sequence(let page, let id):
      bytes.put("<</Type/MCR/Pg ", reference: numbers.pages[page])
      bytes.put("/MCID ")
      bytes.put(id)
      bytes.put(">>")
    case .link(let page, let index):
      bytes.put("<</Type/OBJR/Pg ", reference: numbers.pages[page])
      bytes.put("/Obj ", reference: numbers.links[page][index])
      bytes.put(">>")
    }
  }
}
