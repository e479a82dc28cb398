import KioskContent
import KioskText

extension Frame {
  /// What a terminal shows of a state.
  init(_ state: ScreenState, _ view: ScreenView) {
    guard view.display.size.holdsPages else {
      self.init(tooSmall: view)
      return
    }
    self.init(size: view.display.size)
    let layout = ScreenLayout(state, view)
    cursor = FramePosition(
      row: layout.regions.body.lowerBound,
      column: view.direction == .leftToRight ? 0 : size.columns - 1)
    if !layout.regions.header.isEmpty { addHeader(view) }
    for column in view.content.columns { add(column, layout, view) }
    add(layout.footer, layout, view)
    for (line, row) in zip(view.emergencies, layout.regions.emergencies) {
      let run = view.display.placer.bar(
        line, base: view.direction, in: 0..<size.columns, role: .emergency)
      add(run, row: row)
    }
  }

  /// Words instead of a page, and the numbers that must never be missing.
  private init(tooSmall view: ScreenView) {
    let size = view.display.size
    self.init(size: size)
    let breaker = LineBreaker(locale: view.words.locale.tag.description)
    let lines =
      breaker.wrap(view.emergencyNumbers, width: size.columns).map { ($0, FrameRole.emergency) }
      + breaker.wrap(view.words[.terminalTooSmall], width: size.columns).map {
        ($0, FrameRole.body)
      }
    for (row, line) in lines.enumerated() {
      let (run, _) = view.display.placer.run(
        line.0, base: view.direction, alignment: view.direction, in: 0..<size.columns, role: line.1)
      add(run, row: row)
    }
  }

  private mutating func addHeader(_ view: ScreenView) {
    let (placer, direction) = (view.display.placer, view.direction)
    let (language, cells) = placer.line(view.header.language, base: direction)
    let room = size.columns - cells - 2
    let title = placer.line(view.header.title, base: direction)
    let shown = title.cells <= room ? title : (text: "", cells: 0)
    let gap = String(repeating: " ", count: max(0, size.columns - cells - shown.cells))
    let text =
      direction == .leftToRight ? shown.text + gap + language : language + gap + shown.text
    add(FrameRun(column: 0, text: text, role: .header), row: 0)
  }

  private mutating func add(
    _ column: ScreenContent.Column, _ layout: ScreenLayout, _ view: ScreenView
  ) {
    for (row, line) in zip(layout.regions.body, layout.window) {
      guard column.pieces.indices.contains(line), let piece = column.pieces[line] else { continue }
      let isSelected = piece.choice != nil && piece.choice == layout.selection
      let isFirst = piece.choice.map { view.content.places[$0].lowerBound == line } ?? false
      let columns = isSelected ? column.cells : piece.text(within: column.cells)
      let text = isSelected ? (isFirst ? "> " : "  ") + piece.text : piece.text
      let (run, cells) = view.display.placer.run(
        text, base: piece.base, alignment: piece.alignment, in: columns,
        role: isSelected ? .selected : piece.role)
      add(run, row: row)
      guard let choice = piece.choice else { continue }
      addTarget(.choice(choice), row: row, columns: column.cells)
      if isSelected, isFirst, column.cells == view.content.columns.first?.cells {
        cursor = FramePosition(
          row: row, column: piece.alignment == .leftToRight ? cells.lowerBound : cells.last ?? 0)
      }
    }
  }

  private mutating func add(_ footer: ScreenFooter, _ layout: ScreenLayout, _ view: ScreenView) {
    switch footer {
    case .keys(let rows):
      for (hints, row) in zip(rows, layout.regions.footer) { add(hints, row: row, view) }
    case .message(let lines):
      for (line, row) in zip(lines, layout.regions.footer) { add(line, row: row, .warning, view) }
    case .field(let label, let text, let isSecret, let keys):
      let shown = isSecret ? String(repeating: "*", count: text.count) : text
      addField(label, shown, row: layout.regions.footer.lowerBound, view)
      for (line, row) in zip(keys, layout.regions.footer.dropFirst()) {
        add(line, row: row, .hint, view)
      }
    }
  }

  private mutating func add(_ line: String, row: Int, _ role: FrameRole, _ view: ScreenView) {
    let base = baseDirection(of: line) ?? view.direction
    let (run, _) = view.display.placer.run(
      line, base: base, alignment: view.direction, in: 0..<size.columns, role: role)
    add(run, row: row)
  }

  /// Keys from the side where reading begins, each to be touched.
  private mutating func add(_ hints: [ScreenFooter.Hint], row: Int, _ view: ScreenView) {
    var room = 0..<size.columns
    for hint in hints {
      let (run, cells) = view.display.placer.run(
        hint.words, base: view.direction, alignment: view.direction, in: room, role: .hint)
      add(run, row: row)
      addTarget(.key(hint.key), row: row, columns: cells)
      let gap = ScreenFooter.gap
      switch view.direction {
      case .leftToRight:
        room = min(cells.upperBound + gap, size.columns)..<size.columns
      case .rightToLeft: room = 0..<max(0, cells.lowerBound - gap)
      }
    }
  }

  /// A label and what is typed, with the cursor where the next letter comes.
  private mutating func addField(_ label: String, _ text: String, row: Int, _ view: ScreenView) {
    let (placer, direction) = (view.display.placer, view.direction)
    var room = 0..<size.columns
    if cellWidth(of: label) + 2 <= size.columns / 2 {
      let (run, cells) = placer.run(
        label, base: direction, alignment: direction, in: room, role: .hint)
      add(run, row: row)
      room =
        direction == .leftToRight
        ? (cells.upperBound + 1)..<room.upperBound : 0..<(cells.lowerBound - 1)
    }
    // The cursor stands beside the text, on whichever side it grows.
    let inner = (room.lowerBound + 1)..<max(room.lowerBound + 1, room.upperBound - 1)
    let base = baseDirection(of: text) ?? direction
    let tail = text.tail(within: inner.count)
    let (shown, cells) = placer.line(tail, base: base)
    let start = direction == .leftToRight ? inner.lowerBound : max(0, inner.upperBound - cells)
    let before = String(repeating: " ", count: start - room.lowerBound)
    let after = String(repeating: " ", count: max(0, room.upperBound - start - cells))
    add(FrameRun(column: room.lowerBound, text: before + shown + after, role: .field), row: row)
    cursor = FramePosition(
      row: row,
      column: base == .leftToRight ? min(start + cells, size.columns - 1) : max(0, start - 1))
  }
}

extension ScreenPiece {
  /// The cells of a column that are left for words beside the mark of a selected choice.
  fileprivate func text(within cells: Range<Int>) -> Range<Int> {
    switch alignment {
    case .leftToRight: (cells.lowerBound + ScreenContent.margin)..<cells.upperBound
    case .rightToLeft: cells.lowerBound..<(cells.upperBound - ScreenContent.margin)
    }
  }
}

extension String {
  /// As much of the end as some cells hold, whole grapheme clusters.
  fileprivate func tail(within cells: Int) -> String {
    var kept: [Character] = []
    var used = 0
    for character in reversed() {
      used += cellWidth(of: String(character))
      if used > cells { break }
      kept.append(character)
    }
    return String(kept.reversed())
  }
}
