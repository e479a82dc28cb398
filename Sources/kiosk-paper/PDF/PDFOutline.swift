/// The outline as objects (ISO 32000-1, 12.3.3): the first level open, what is below it closed.
struct PDFOutline {
  let items: [PaperOutlineItem]
  let page: PDFPage

  /// Writes all lines; lines that lead nowhere are refused.
  func write(to objects: inout PDFObjects) throws(PDFError) {
    guard !items.isEmpty else { return }
    let root = page.numbers.outline
    let ends = try write(items, below: root, to: &objects)
    objects.write(root) { bytes in
      bytes.put("<</Type/Outlines")
      Self.put(ends, count: items.count, into: &bytes)
      bytes.put(">>")
    }
  }

  private func write(
    _ items: [PaperOutlineItem], below parent: Int, to objects: inout PDFObjects
  ) throws(PDFError) -> (first: Int, last: Int) {
    let numbers = items.map { _ in objects.reserve() }
    for (index, item) in items.enumerated() {
      guard page.file.pages.indices.contains(item.page) else { throw .missingPage(item.page) }
      let ends =
        item.children.isEmpty
        ? nil : try write(item.children, below: numbers[index], to: &objects)
      objects.write(numbers[index]) { bytes in
        bytes.put("<</Title", text: item.title)
        Self.put("/Parent ", parent, into: &bytes)
        if index > 0 { Self.put("/Prev ", numbers[index - 1], into: &bytes) }
        if index + 1 < numbers.count { Self.put("/Next ", numbers[index + 1], into: &bytes) }
        if let ends { Self.put(ends, count: -item.children.count, into: &bytes) }
        page.putDestination(item.page, y: item.y, into: &bytes)
        bytes.put(">>")
      }
    }
    return (numbers[0], numbers[numbers.count - 1])
  }

  private static func put(
    _ ends: (first: Int, last: Int), count: Int, into bytes: inout PDFBytes
  ) {
    put("/First ", ends.first, into: &bytes)
    put("/Last ", ends.last, into: &bytes)
    bytes.put("/Count ")
    bytes.put(count)
  }

  private static func put(_ key: StaticString, _ number: Int, into bytes: inout PDFBytes) {
    bytes.put(key)
    bytes.put(reference: number)
  }
}
