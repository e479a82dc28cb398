import KioskRendering

/// A document with everything in its place.
struct LaidDocument {
  let file: PaperFile
  let fonts: FontBook
  /// The lines of each page in reading order, those of the footer last.
  let lines: [[(line: TextLine, baseline: Double)]]
}

/// A print document into pages.
struct DocumentLayout {
  /// A sheet, or the contents, with its pages not yet numbered.
  fileprivate struct Part {
    let title: String
    let pages: [[PlacedStrip]]
    let frames: [FrameDrawing]
    let headings: [SheetBuilder.Heading]
    let footer: PageFooter?
  }

  private let document: PrintDocument
  private let shaper: Shaper
  private let footers: PageFooterMaker
  private var tags: TagTree

  /// Lays a document out with the fonts of this machine.
  static func lay(
    _ document: PrintDocument, fonts: FontStore
  ) throws(PaperFailure) -> LaidDocument {
    try check(document)
    var layout = try DocumentLayout(document, fonts)
    return try layout.laid()
  }

  private init(_ document: PrintDocument, _ fonts: FontStore) throws(PaperFailure) {
    self.document = document
    shaper = Shaper(fonts: fonts, book: FontBook())
    footers = try PageFooterMaker(document: document, shaper: shaper)
    tags = TagTree(language: document.language.tag)
  }

  /// What the types cannot say.
  private static func check(_ document: PrintDocument) throws(PaperFailure) {
    guard !document.sheets.isEmpty else { throw .badDocument("sheets") }
    let date = document.date.utf8.map { (0x30...0x39).contains($0) ? 0x30 : $0 }
    guard date == Array("0000-00-00".utf8) else { throw .badDocument("date") }
    let limit = PaperLimits.depth
    for sheet in document.sheets {
      guard sheet.blocks.allSatisfy({ $0.depth(limit: limit) <= limit }) else { throw .tooDeep }
    }
  }

  private mutating func laid() throws(PaperFailure) -> LaidDocument {
    var parts: [Part] = []
    var pages = 0
    for sheet in document.sheets {
      parts.append(try part(of: sheet))
      pages += parts[parts.count - 1].pages.count
      guard pages <= PaperLimits.pages else { throw .tooManyPages }
    }
    if let heading = document.contents {
      parts.insert(try contents(heading, parts.map(\.pages.count)), at: 1)
    }
    let laid = try composed(parts)
    if let language = shaper.missing.language {
      throw .missingGlyphs(
        characters: shaper.missing.characters.map(String.init), language: language.tag)
    }
    return laid
  }

  private mutating func part(of sheet: PrintSheet) throws(PaperFailure) -> Part {
    let isCover = sheet.kind == .cover
    let builder = SheetBuilder(
      shaper: shaper, scale: TypeScale(size: document.size), language: sheet.language,
      isCover: isCover, tags: tags)
    let column = PageGeometry.column(isRightToLeft: sheet.language.isRightToLeft)
    let section = builder.tags.add(.section, in: 0, language: sheet.language.tag)
    let strips = try builder.strips(of: sheet.blocks, in: column, tag: section)
    tags = builder.tags
    let footer = isCover ? nil : try footers.footer(sheet.footer, in: column)
    return Part(
      title: sheet.title.plain, pages: try pages(of: strips, footer, isCover: isCover),
      frames: builder.frames, headings: builder.headings, footer: footer)
  }

  /// A cover begins a third down the page if everything on it fits below.
  private func pages(
    of strips: [Strip], _ footer: PageFooter?, isCover: Bool
  ) throws(PaperFailure) -> [[PlacedStrip]] {
    let top = PageGeometry.margin
    let bottom = footer?.limit ?? PageGeometry.height - top
    let middle = PageGeometry.height * 0.34
    let isShort = isCover && middle + strips.height <= bottom
    return try Paginator.pages(
      of: strips, firstTop: isShort ? middle : top, top: top, bottom: bottom)
  }

  /// The list of sheets: laid once to know how many pages it fills, and again with the numbers that
  /// follow from it, for which there is the same room.
  private mutating func contents(
    _ heading: PrintText, _ counts: [Int]
  ) throws(PaperFailure) -> Part {
    let before = tags
    let draft = try contents(heading, counts, shift: 0)
    tags = before
    return try contents(heading, counts, shift: draft.pages.count)
  }

  private mutating func contents(
    _ heading: PrintText, _ counts: [Int], shift: Int
  ) throws(PaperFailure) -> Part {
    let column = PageGeometry.column(isRightToLeft: document.language.isRightToLeft)
    let builder = SheetBuilder(
      shaper: shaper, scale: TypeScale(size: document.size), language: document.language,
      tags: tags)
    let maker = ContentsMaker(document: document, builder: builder, column: column)
    let section = builder.tags.add(.section, in: 0)
    let strips = try maker.strips(heading, entries(counts, shift: shift), tag: section)
    tags = builder.tags
    let footer = try footers.footer(document.sheets[0].footer, in: column)
    return Part(
      title: heading.plain, pages: try pages(of: strips, footer, isCover: false),
      frames: [], headings: [], footer: footer)
  }

  private func entries(_ counts: [Int], shift: Int) -> [ContentsMaker.Entry] {
    var entries: [ContentsMaker.Entry] = []
    var page = 0
    for (index, sheet) in document.sheets.enumerated() {
      if sheet.kind == .page {
        entries.append(ContentsMaker.Entry(title: sheet.title, group: sheet.group, page: page))
      }
      page += counts[index] + (index == 0 ? shift : 0)
    }
    return entries
  }

  private func composed(_ parts: [Part]) throws(PaperFailure) -> LaidDocument {
    let count = parts.reduce(0) { $0 + $1.pages.count }
    guard count <= PaperLimits.pages else { throw .tooManyPages }
    var composers: [PageComposer] = []
    var outline: [PaperOutlineItem] = []
    for part in parts {
      outline.append(part.outline(from: composers.count))
      for page in part.pages {
        var composer = PageComposer()
        composer.draw(page, frames: part.frames)
        if let footer = part.footer {
          let number = try footers.number(composers.count + 1, of: count, in: footer.column)
          footer.draw(number, in: &composer)
        }
        composers.append(composer)
      }
    }
    return LaidDocument(
      file: file(composers, outline), fonts: shaper.book, lines: composers.map(\.lines))
  }

  private func file(_ composers: [PageComposer], _ outline: [PaperOutlineItem]) -> PaperFile {
    let used = Set(
      composers.flatMap { $0.items.compactMap(\.tag) + $0.links.map(\.tag) })
    let (tags, places) = tags.pruned(using: used)
    let pages = composers.map { composer in
      PaperPage(
        width: PageGeometry.width, height: PageGeometry.height,
        items: composer.items.map { PaperItem(tag: $0.tag.map { places[$0] }, marks: $0.marks) },
        links: composer.links.map {
          PaperLink(
            place: $0.place, target: $0.target, contents: $0.contents, tag: places[$0.tag])
        })
    }
    return PaperFile(
      title: document.title, language: document.language.tag,
      isRightToLeft: document.language.isRightToLeft, date: document.date, pages: pages, tags: tags,
      outline: outline)
  }
}

extension DocumentLayout.Part {
  /// The line of the outline with the headings of level 2 below it.
  fileprivate func outline(from first: Int) -> PaperOutlineItem {
    var places: [Int: (page: Int, y: Double)] = [:]
    for (page, strips) in pages.enumerated() {
      for placed in strips {
        if let heading = placed.strip.heading { places[heading] = (first + page, placed.top) }
      }
    }
    let children = headings.enumerated().compactMap { index, heading -> PaperOutlineItem? in
      guard heading.level == 2, let place = places[index] else { return nil }
      return PaperOutlineItem(title: heading.title, page: place.page, y: place.y, children: [])
    }
    return PaperOutlineItem(
      title: title, page: first, y: places[0]?.y ?? PageGeometry.margin, children: children)
  }
}
