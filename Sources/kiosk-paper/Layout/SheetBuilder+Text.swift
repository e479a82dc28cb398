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
    let isHeading = role != .paragraph
    let around = tags.add(isHeading ? role : .division, in: parent, language: first.language.tag)
    let gap = scale.body * 1.6
    let columns = column.parts(
      passage.texts.count, gap: gap, fromRight: first.language.isRightToLeft)
    let fits = (columns.first?.width ?? 0) >= scale.body * 8
    var sides: [[Strip]] = []
    for (index, text) in passage.texts.enumerated() {
      let tag = tags.add(
        isHeading ? .span : .paragraph, in: around, language: text.language.tag)
      sides.append(try self.text(text, style, in: fits ? columns[index] : column, tag: tag))
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
    guard !lines.isEmpty else { return [] }
    let block = block(of: text, style, tag: tag, link: link)
    var strips: [Strip] = []
    for (index, line) in lines.enumerated() {
      var strip = Strip(above: style.above, below: style.below)
      strip.pieces = [Piece(order: nextOrder(), drawing: .line(line, block))]
      let room = index > 0 ? lines[index - 1].below + line.above - style.lineHeight : 0
      strip.above += max(0, room + style.letters.size * 0.04)
      if index == 0 { strip.above = max(style.above, line.above) }
      strip.keepsNext = style.leads || index == 0 || index == lines.count - 2
      strips.append(strip)
    }
    let last = strips.count - 1
    strips[0].before = style.before
    strips[last].after = style.after
    strips[last].below = max(style.below, lines[last].below - style.letters.size * 0.15)
    strips[last].keepsNext = style.leads
    try count(strips, in: column)
    return strips
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
