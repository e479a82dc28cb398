import KioskRendering

extension SheetBuilder {
  /// Something set apart.
  func frame(
    _ kind: PrintFrame, _ blocks: [PrintBlock], in column: Column, tag parent: Int
  ) throws(PaperFailure) -> [Strip] {
    let padding = scale.body * 0.7
    let inner = column.without(beginning: FrameDrawing.bar(kind) + padding, end: padding)
    let tag = tags.add(.division, in: parent)
    let number = add(FrameDrawing(kind: kind, column: column))
    var strips = try self.strips(of: blocks, in: inner, tag: tag)
    guard !strips.isEmpty else { return [] }
    strips[0].before = 0
    strips[strips.count - 1].after = 0
    var white = Strip(above: padding * 0.6, below: 0, keepsNext: true, isPadding: true)
    strips[strips.count - 1].keepsNext = true
    strips.insert(white, at: 0)
    white.keepsNext = false
    strips.append(white)
    for index in strips.indices { strips[index].frames.insert(number, at: 0) }
    strips[0].before = scale.body * 0.7
    strips[strips.count - 1].after = scale.body * 0.7
    keepIfShort(&strips)
    return strips
  }

  /// Labels and what they label, side by side; one below the other where there is no room.
  func facts(
    _ facts: [PrintFact], in column: Column, tag parent: Int
  ) throws(PaperFailure) -> [Strip] {
    let isStacked =
      scale.size == .large || column.width < scale.body * 26
      || facts.contains { $0.value.contains(where: \.hasSeveralLanguages) }
    let table = tags.add(.table, in: parent)
    var strips: [Strip] = []
    for fact in facts {
      let row = tags.add(.row, in: table)
      var lines =
        isStacked
        ? try stacked(fact, in: column, tag: row) : try sideBySide(fact, in: column, tag: row)
      // An address or a number with its hours is of no use in two parts.
      if lines.count <= 6 { lines.keepTogether() }
      strips += lines
    }
    if !strips.isEmpty {
      strips[0].before = scale.body * 0.5
      strips[strips.count - 1].after = scale.body * 0.5
    }
    return strips
  }

  private func stacked(
    _ fact: PrintFact, in column: Column, tag row: Int
  ) throws(PaperFailure) -> [Strip] {
    let label = try head(fact.label, scale.style(.label), in: column, tag: row)
    let cell = tags.add(.cell, in: row)
    var value = try strips(of: fact.value, in: column, tag: cell)
    if !value.isEmpty { value[0].before = 0 }
    return label + value
  }

  private func sideBySide(
    _ fact: PrintFact, in column: Column, tag row: Int
  ) throws(PaperFailure) -> [Strip] {
    let part = column.width * 0.3
    let label = try head(
      fact.label, scale.style(.label), in: column.beginning(part - scale.body), tag: row)
    let cell = tags.add(.cell, in: row)
    let value = try strips(of: fact.value, in: column.end(column.width - part), tag: cell)
    var strips = Self.beside(label, value)
    if !strips.isEmpty {
      strips[0].before = scale.body * 0.35
      strips[strips.count - 1].after = scale.body * 0.35
    }
    // A label keeps what follows it; beside its value it is the value that decides.
    let white = value.prefix { $0.isPadding }.count
    for index in strips.indices.dropLast() {
      strips[index].keepsNext =
        index - white < label.count - 1 || (index < value.count && value[index].keepsNext)
    }
    if !strips.isEmpty { strips[strips.count - 1].keepsNext = false }
    return strips
  }

  /// A label beside its value: its first line level with the value's first line.
  private static func beside(_ label: [Strip], _ value: [Strip]) -> [Strip] {
    let white = value.prefix { $0.isPadding }
    return Array(white) + .level([label, Array(value.dropFirst(white.count))])
  }

  private func head(
    _ text: PrintText, _ style: TextStyle, in column: Column, tag row: Int
  ) throws(PaperFailure) -> [Strip] {
    let tag = tags.add(.headCell, in: row, language: text.language.tag, headsRow: true)
    return try self.text(
      text, style, in: column, tag: tag, alignment: try edge(for: text, style, in: column))
  }

  /// Rows of a head and a cell with a thin rule below each.
  func table(
    _ rows: [PrintRow], in column: Column, tag parent: Int
  ) throws(PaperFailure) -> [Strip] {
    let table = tags.add(.table, in: parent)
    let part = column.width * 0.36
    let body = scale.style(.body)
    var bold = body
    bold.before = 0
    var strips: [Strip] = []
    var ends: [Int] = []
    for row in rows {
      let tag = tags.add(.row, in: table)
      let head = try self.head(
        row.head, bold, in: column.beginning(part - scale.body), tag: tag)
      let cell = tags.add(.cell, in: tag, language: row.cell.language.tag)
      let rest = column.end(column.width - part)
      let words = try text(
        row.cell, body, in: rest, tag: cell, alignment: try edge(for: row.cell, body, in: rest))
      var lines = [Strip].level([head, words])
      guard !lines.isEmpty else { continue }
      lines[0].before = scale.body * 0.1
      rule(below: &lines[lines.count - 1], in: column)
      keepIfShort(&lines)
      strips += lines
      ends.append(strips.count - 1)
    }
    // Neither the first nor the last row stands alone.
    for end in [ends.first, ends.dropLast().last] where ends.count > 1 {
      if let end { strips[end].keepsNext = true }
    }
    if !strips.isEmpty { strips[0].before = body.before }
    return strips
  }

  private func rule(below strip: inout Strip, in column: Column) {
    strip.below += scale.body * 0.12
    strip.after = 0
    strip.keepsNext = false
    let place = PaperRectangle(x: column.x, y: strip.below - 0.5, width: column.width, height: 0.5)
    let mark = PaperMark.rectangle(place, TypeScale.rule)
    strip.pieces.append(
      Piece(order: nextOrder(), drawing: .marks([mark], tag: nil, link: nil, place: place)))
  }
}

extension PrintBlock {
  /// Whether any passage in it stands in more than one language.
  var hasSeveralLanguages: Bool {
    switch self {
    case .heading(let passage, _), .paragraph(let passage, _): passage.texts.count > 1
    case .list(let items): items.contains { $0.blocks.contains(where: \.hasSeveralLanguages) }
    case .frame(_, let blocks), .code(_, let blocks): blocks.contains(where: \.hasSeveralLanguages)
    case .facts(let facts): facts.contains { $0.value.contains(where: \.hasSeveralLanguages) }
    case .table: false
    case .picture(let picture): picture.caption.map { $0.texts.count > 1 } ?? false
    }
  }

  /// How deep blocks lie in it, itself counted, as far as a limit.
  func depth(limit: Int) -> Int {
    guard limit > 0 else { return 1 }
    return 1 + (inner.map { $0.depth(limit: limit - 1) }.max() ?? 0)
  }

  private var inner: [PrintBlock] {
    switch self {
    case .heading, .paragraph, .table, .picture: []
    case .list(let items): items.flatMap(\.blocks)
    case .frame(_, let blocks), .code(_, let blocks): blocks
    case .facts(let facts): facts.flatMap(\.value)
    }
  }
}
