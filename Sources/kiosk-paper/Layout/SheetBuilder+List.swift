import KioskRendering

extension SheetBuilder {
  private static let bullet = "•"

  /// A list whose markers hang beside its items.
  ///
  /// A box to tick is drawn and not read out: it has no letter, and `list item` says what it is.
  func list(
    _ items: [PrintItem], in column: Column, tag parent: Int
  ) throws(PaperFailure) -> [Strip] {
    let style = scale.style(.body)
    let list = tags.add(.list, in: parent, numbering: Self.numbering(of: items))
    let room = min(try markerWidth(of: items, style), column.width * 0.4)
    // Items of several blocks need more white between them than the blocks have.
    let between = scale.body * (items.contains { $0.blocks.count > 1 } ? 0.6 : 0.28)
    var strips: [Strip] = []
    for item in items {
      let tag = tags.add(.item, in: list)
      let marker = try self.marker(
        item.marker, in: column.beginning(room - style.letters.size * 0.5), style, tag: tag)
      let body = tags.add(.body, in: tag)
      var lines = try self.strips(of: item.blocks, in: column.without(beginning: room), tag: body)
      if lines.isEmpty { lines = [Strip(above: style.above, below: style.below)] }
      lines[lines.firstWithContent ?? 0].pieces += marker
      lines[0].before = strips.isEmpty ? scale.body * 0.45 : between
      lines[lines.count - 1].after = max(
        scale.body * 0.28, lines[lines.count - 1].frames.isEmpty ? 0 : lines[lines.count - 1].after)
      lines[0].keepsNext = lines.count > 1
      if lines.count <= 3 { lines.keepTogether() }
      strips += lines
    }
    if !strips.isEmpty { strips[strips.count - 1].after = style.after }
    return strips
  }

  /// How the items are marked (ISO 32000-1, table 347).
  private static func numbering(of items: [PrintItem]) -> String {
    var hasBullets = false
    for item in items {
      switch item.marker {
      case .text(let text):
        let letter = text.unicodeScalars.first
        guard let letter, letter.properties.isAlphabetic else { return "Decimal" }
        return letter.properties.isUppercase ? "UpperAlpha" : "LowerAlpha"
      case .bullet: hasBullets = true
      case .box: break
      }
    }
    return hasBullets ? "Disc" : "None"
  }

  /// How wide the longest marker is, with the white beside it.
  private func markerWidth(
    of items: [PrintItem], _ style: TextStyle
  ) throws(PaperFailure) -> Double {
    var longest = ""
    for item in items {
      if case .text(let text) = item.marker, text.count >= longest.count { longest = text }
    }
    let width = try shaper.width(of: markerText(longest), style.letters)
    return max(width, style.letters.size) + style.letters.size * 0.5
  }

  private func markerText(_ text: String) -> PrintText {
    // A bullet is no letter of any language; the Chinese fonts have a small one.
    guard text != Self.bullet else {
      let neutral = PrintLanguage(tag: "und", isRightToLeft: language.isRightToLeft)
      return PrintText(language: neutral, runs: [PrintRun(text)])
    }
    return PrintText(language: language, runs: [PrintRun(text, isStrong: true)])
  }

  private func marker(
    _ marker: PrintItem.Marker, in column: Column, _ style: TextStyle, tag: Int
  ) throws(PaperFailure) -> [Piece] {
    switch marker {
    case .bullet: return try label(Self.bullet, in: column, style, column.beginningEdge, tag: tag)
    case .text(let text): return try label(text, in: column, style, column.endEdge, tag: tag)
    case .box:
      let side = style.letters.size * 0.8
      let place = PaperRectangle(
        x: column.beginning(side).x, y: -side + style.letters.size * 0.06, width: side, height: side
      )
      let mark = PaperMark.outline(place, width: style.letters.size * 0.08, TypeScale.ink)
      return [
        Piece(order: nextOrder(), drawing: .marks([mark], tag: nil, link: nil, place: place))
      ]
    }
  }

  private func label(
    _ text: String, in column: Column, _ style: TextStyle, _ edge: TextAlignment, tag: Int
  ) throws(PaperFailure) -> [Piece] {
    let label = tags.add(.label, in: tag)
    // A marker is never broken: what is wider than its place begins before it.
    let line = PageGeometry.width
    let wide = Column(
      x: edge == .right ? column.right - line : column.x, width: line,
      isRightToLeft: column.isRightToLeft)
    return try self.text(markerText(text), style, in: wide, tag: label, alignment: edge)
      .prefix(1).flatMap(\.pieces)
  }
}
