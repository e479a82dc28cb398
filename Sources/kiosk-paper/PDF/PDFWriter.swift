/// Writes pages as a tagged PDF: PDF 1.7 (ISO 32000-1) and PDF/UA-1 (ISO 14289-1).
///
/// Equal files with equal fonts give equal bytes: nothing is taken from a clock or from chance.
struct PDFWriter {
  /// The bytes of the whole file; throws ``PDFError``.
  static func bytes(of file: PaperFile, fonts book: FontBook) throws -> [UInt8] {
    let structure = try PDFStructure(file)
    let fonts = try PDFFonts(file, book)
    let pictures = PDFPictures(file)
    var objects = PDFObjects()
    let numbers = PDFNumbers(file, structure, in: &objects)
    try PDFCatalog(file: file, numbers: numbers).write(to: &objects)
    let page = PDFPage(file: file, numbers: numbers)
    let branches = PDFPageTree(numbers: numbers).write(to: &objects)
    var content = PDFContent(fonts: fonts, pictures: pictures)
    for index in file.pages.indices {
      let stream = content.stream(
        of: file.pages[index], structure.sequences[index], tags: file.tags)
      let number = objects.reserve()
      try objects.write(number, stream: stream) { _ in }
      page.write(index, content: number, branch: branches[index], to: &objects)
    }
    try PDFOutline(items: file.outline, page: page).write(to: &objects)
    PDFStructureTree(file: file, structure: structure, numbers: numbers).write(to: &objects)
    let resources = Resources(
      fonts: try fonts.write(to: &objects), pictures: try pictures.write(to: &objects))
    objects.write(numbers.resources) { resources.put(into: &$0) }
    return try objects.closed(root: numbers.catalog, information: numbers.information)
  }

  /// The names under which all pages know fonts and pictures (ISO 32000-1, 7.8.3).
  private struct Resources {
    let fonts, pictures: [Int]

    func put(into bytes: inout PDFBytes) {
      bytes.put("<<")
      Self.put("/Font<<", "/F", fonts, into: &bytes)
      Self.put("/XObject<<", "/I", pictures, into: &bytes)
      bytes.put(">>")
    }

    private static func put(
      _ kind: StaticString, _ letter: StaticString, _ numbers: [Int], into bytes: inout PDFBytes
    ) {
      guard !numbers.isEmpty else { return }
      bytes.put(kind)
      for (place, number) in numbers.enumerated() {
        bytes.put(letter)
        bytes.put(place)
        bytes.put(" ", reference: number)
      }
      bytes.put(">>")
    }
  }
}
