import KioskRendering

extension SheetBuilder {
  /// A picture no higher than a third of the page, with its words below.
  func picture(
    _ picture: PrintPicture, in column: Column, tag parent: Int
  ) throws(PaperFailure) -> [Strip] {
    let file: PaperPicture
    do { file = try PaperPicture(file: [UInt8](picture.file)) } catch { throw .badPicture(error) }
    // Three quarters of a point for a pixel: a small picture is not blown up.
    let factor = min(
      column.width / Double(file.width), PageGeometry.height / 3 / Double(file.height), 0.75)
    let width = Double(file.width) * factor
    let height = Double(file.height) * factor
    let tag = tags.add(
      .figure, in: parent, language: picture.alternative.language.tag,
      alternative: picture.alternative.plain)
    var strip = Strip(above: min(height, scale.style(.body).above), below: 0)
    strip.below = height - strip.above
    strip.before = scale.body * 0.7
    strip.after = scale.body * 0.3
    let place = PaperRectangle(
      x: column.beginning(width).x, y: -strip.above, width: width, height: height)
    strip.pieces = [
      Piece(
        order: nextOrder(),
        drawing: .marks([.picture(file, place)], tag: tag, link: nil, place: place))
    ]
    guard let caption = picture.caption else { return [strip] }
    var words = try passage(
      caption, scale.style(.small), in: column, role: .paragraph, tag: parent)
    strip.keepsNext = !words.isEmpty
    words.keepTogether()
    return [strip] + words
  }

  /// A QR code with its words at its side, all on one page.
  func code(
    _ code: PrintCode, _ blocks: [PrintBlock], in column: Column, tag parent: Int
  ) throws(PaperFailure) -> [Strip] {
    let modules = try Self.modules(of: code)
    let side = PageGeometry.code * (1 + 8 / Double(code.rows.count))
    let figure = self.figure(code, tag: parent)
    let order = nextOrder()
    var strips = try self.strips(
      of: blocks, in: column.without(beginning: side + scale.body), tag: parent)
    if strips.isEmpty { strips = [Strip(above: 0, below: 0)] }
    strips[0].before = scale.body * 0.7
    let place = PaperRectangle(
      x: column.beginning(side).x, y: -strips[0].above, width: side, height: side)
    let marks = Self.marks(modules, count: code.rows.count, in: place)
    strips[0].pieces.append(
      Piece(
        order: order,
        drawing: .marks(marks, tag: figure.tag, link: figure.link, place: place)))
    let rest = side - strips.height
    if rest > 0 { strips.append(Strip(above: rest, below: 0)) }
    strips[strips.count - 1].after = scale.body * 0.7
    strips.keepTogether()
    return strips
  }

  /// The modules with a quiet zone of four on a white ground (ISO 18004, 6.3.8).
  private static func marks(
    _ modules: [PaperRectangle], count: Int, in place: PaperRectangle
  ) -> [PaperMark] {
    let module = place.width / Double(count + 8)
    let squares = modules.map { square in
      PaperRectangle(
        x: place.x + (square.x + 4) * module, y: place.y + (square.y + 4) * module,
        width: square.width * module, height: module)
    }
    let white = PaperColour(red: 1, green: 1, blue: 1)
    return [.rectangle(place, white), .rectangles(squares, .black)]
  }

  /// A figure that is a link, in a paragraph of its own.
  private func figure(_ code: PrintCode, tag parent: Int) -> (tag: Int, link: RunLink) {
    let words = code.alternative.plain
    let paragraph = tags.add(.paragraph, in: parent, language: code.alternative.language.tag)
    let link = tags.add(.link, in: paragraph)
    let figure = tags.add(.figure, in: link, alternative: words)
    return (figure, RunLink(target: .address(code.link), contents: words, tag: link))
  }

  /// The dark modules, neighbours in a row as one, in modules from the top left corner.
  private static func modules(of code: PrintCode) throws(PaperFailure) -> [PaperRectangle] {
    let count = code.rows.count
    // ISO 18004: versions 1 to 40.
    guard (21...177).contains(count) else { throw .badDocument("code") }
    var modules: [PaperRectangle] = []
    for (y, row) in code.rows.enumerated() {
      let bits = Array(row.utf8)
      guard bits.count == count, bits.allSatisfy({ $0 == 0x30 || $0 == 0x31 }) else {
        throw .badDocument("code")
      }
      var x = 0
      while x < count {
        var end = x
        while end < count, bits[end] == 0x31 { end += 1 }
        if end > x {
          modules.append(
            PaperRectangle(x: Double(x), y: Double(y), width: Double(end - x), height: 1))
        }
        x = max(end, x + 1)
      }
    }
    return modules
  }
}
