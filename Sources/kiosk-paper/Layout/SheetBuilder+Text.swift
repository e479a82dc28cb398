import KioskRendering

extension SheetBuilder {
  /// A text in one or several languages, level with each other.
  ///
  /// Several paragraphs are a `Div` of a `P` for each language; a heading is one, with a `Span` for
  /// each, so that it stands once in a list of headings.
  func passage(
    _ passage: PrintPassage, _ style: TextStyle, in column: Column, role: PaperRole, tag parent: Int
  ) throws(PaperFailure) -> [Strip] {
    guard let first = passage.texts.first else { return [] }
    guard passage.texts.count > 1 else {
      let tag = tags.add(role, in: parent, language: first.language.tag)
      return try text(
        first, style, in: column, tag: tag, alignment: try edge(for: first, style, in: column))
    }
    let columns = column.parts(
      passage.texts.count, gap: scale.body * 1.6, fromRight: first.language.isRightToLeft)
    let fits = (columns.first?.width ?? 0) >= scale.body * 8
    let isHeading = role != .paragraph
    let around = tags.add(isHeading ? role : .division, in: parent, language: first.language.tag)
    var sides: [[Strip]] = []
    for (text, side) in zip(passage.texts, columns) {
      let tag = tags.add(isHeading ? .span : .paragraph, in: around, language: text.language.tag)
      sides.append(try self.text(text, style, in: fits ? side : column, tag: tag))
    }
    guard fits else { return sides.flatMap { $0 } }
    var strips = [Strip].level(sides)
    keepIfShort(&strips)
    return strips
  }

  /// The lines of one text, with as few as two left alone on a page.
  func text(
    _ text: PrintText, _ style: TextStyle, in column: Column, tag: Int?,
    alignment: TextAlignment = .reading, link: RunLink? = nil
  ) throws(PaperFailure) -> [Strip] {
    let lines = try shaper.lines(
      of: text, style.letters, in: column,
      hyphenated: column.width < style.narrow * style.letters.size,
      alignment: alignment)
    let block = block(of: text, style, tag: tag, link: link)
    var strips = lines.map { line in
      Strip(
        pieces: [Piece(order: nextOrder(), drawing: .line(line, block))], above: style.above,
        below: style.below)
    }
    guard !strips.isEmpty else { return [] }
    space(&strips, lines, style)
    for index in strips.indices {
      strips[index].keepsNext = style.leads || index == 0 || index == strips.count - 2
    }
    strips[0].before = style.before
    strips[strips.count - 1].after = style.after
    strips[strips.count - 1].keepsNext = style.leads
    try count(strips, in: column)
    return strips
  }

  /// More room than the style gives, where letters of one line would touch those of another.
  private func space(_ strips: inout [Strip], _ lines: [TextLine], _ style: TextStyle) {
    for index in strips.indices.dropFirst() {
      let reach = lines[index - 1].below + lines[index].above
      let missing = reach + style.letters.size * 0.04 - style.lineHeight
      strips[index].above += max(0, missing)
    }
    strips[0].above = max(style.above, lines[0].above)
    let last = strips.count - 1
    strips[last].below = max(style.below, lines[last].below - style.letters.size * 0.15)
  }

  /// Where the lines of a text begin that stands alone in its column: where its language begins
  /// lines, but a few words of another direction, a name, an address, stay with what is around them.
  func edge(
    for text: PrintText, _ style: TextStyle, in column: Column
  ) throws(PaperFailure) -> TextAlignment {
    guard text.language.isRightToLeft != column.isRightToLeft else { return .reading }
    let width = try shaper.width(of: text, style.letters)
    return width <= column.width * 0.7 ? column.beginningEdge : .reading
  }

  /// The tags and links of a text's runs.
  private func block(of text: PrintText, _ style: TextStyle, tag: Int?, link: RunLink?) -> TextBlock
  {
    guard let tag, link == nil else {
      return TextBlock(
        size: style.letters.size, colour: style.colour,
        tags: tag.map { [Int](repeating: $0, count: text.runs.count) },
        links: [RunLink?](repeating: link, count: text.runs.count))
    }
    var tagged: [Int] = []
    var links: [RunLink?] = []
    for (index, run) in text.runs.enumerated() {
      let language = (run.language ?? text.language).tag
      if let address = run.link {
        let link =
          continued(links.last ?? nil, address)
          ?? RunLink(
            target: .address(address), contents: contents(of: text.runs[index...], address),
            tag: tags.add(.link, in: tag, language: language))
        links.append(link)
        tagged.append(link.tag)
      } else {
        links.append(nil)
        tagged.append(
          language == text.language.tag ? tag : tags.add(.span, in: tag, language: language))
      }
    }
    return TextBlock(
      size: style.letters.size, colour: style.colour, tags: tagged, links: links)
  }

  /// The link of the run before, if it leads to the same place.
  private func continued(_ link: RunLink?, _ address: String) -> RunLink? {
    guard let link, case .address(address) = link.target else { return nil }
    return link
  }

  /// What a link is called: its own words.
  private func contents(of runs: ArraySlice<PrintRun>, _ address: String) -> String {
    SilentLetters.plain(runs.prefix { $0.link == address }.map(\.text).joined())
  }

  /// Keeps strips on one page if they fill no more than half of one.
  func keepIfShort(_ strips: inout [Strip]) {
    if strips.height <= PageGeometry.fullHeight / 2 { strips.keepTogether() }
  }
}
