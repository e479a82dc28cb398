import CHarfBuzz

/// The fonts of a file, each embedded once.
struct PDFFonts {
  /// The fonts in the order in which the file uses them first; a font's place is part of its name.
  private(set) var fonts: [PDFFont] = []
  /// The texts that the codes stand for.
  private(set) var texts = TextTable()
  private var places: [FontBook.Font: Int] = [:]
  private var readers: [ClusterReader] = []
  private var owned: FontHandles

  /// Reads all text of a file and embeds what it needs of each font.
  init(_ file: PaperFile, _ book: FontBook) throws(PDFError) {
    owned = FontHandles()
    var uses: [PDFFontUse] = []
    for page in file.pages {
      for item in page.items {
        for case .text(let run) in item.marks {
          let place = place(of: run.font, book, &uses)
          try note(run, with: readers[place], in: &uses[place])
        }
      }
    }
    for (font, place) in places.sorted(by: { $0.value < $1.value }) {
      fonts.append(try PDFFont(uses[place], face: book.face(font)))
    }
  }

  /// The place of a font among ``fonts``.
  func place(of font: FontBook.Font) -> Int { places[font] ?? 0 }

  /// What the glyphs of a cluster stand for, in the words of the font's codes.
  mutating func reading(
    _ cluster: PaperCluster, of place: Int, isRightToLeft: Bool
  ) -> ClusterReader.Reading {
    readers[place].reading(cluster, isRightToLeft: isRightToLeft, texts: &texts)
  }

  private mutating func place(
    of font: FontBook.Font, _ book: FontBook, _ uses: inout [PDFFontUse]
  ) -> Int {
    if let place = places[font] { return place }
    places[font] = uses.count
    readers.append(ClusterReader(owned.font(of: book.face(font))))
    uses.append(PDFFontUse(FontFacts(book.face(font))))
    return uses.count - 1
  }

  private mutating func note(
    _ run: PaperRun, with reader: ClusterReader, in use: inout PDFFontUse
  ) throws(PDFError) {
    for word in run.words {
      for cluster in word.clusters {
        if let text = ClusterReader.single(cluster) {
          try use.note(cluster.glyphs[0].id, text)
          continue
        }
        let reading = reader.reading(cluster, isRightToLeft: run.isRightToLeft, texts: &texts)
        for (glyph, text) in zip(cluster.glyphs, reading.texts) { try use.note(glyph.id, text) }
      }
    }
  }

  /// Writes all fonts and returns their numbers.
  func write(to objects: inout PDFObjects) throws(PDFError) -> [Int] {
    var numbers: [Int] = []
    for font in fonts { numbers.append(try font.write(to: &objects, texts: texts)) }
    return numbers
  }
}

/// The `hb_font_t` of a file's faces, given back at the end.
final class FontHandles {
  private var fonts: [OpaquePointer] = []

  deinit { fonts.forEach(hb_font_destroy) }

  /// A font of a face, whose lengths are those of the face.
  func font(of face: OpaquePointer) -> OpaquePointer? {
    let font = hb_font_create(face)
    if let font { fonts.append(font) }
    return font
  }
}
