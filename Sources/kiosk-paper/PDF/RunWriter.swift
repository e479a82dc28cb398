/// Shows the words of one run.
struct RunWriter {
  let run: PaperRun
  let place: Int

  /// Shows clusters from left to right, the pen being on their line.
  func show(
    _ clusters: ArraySlice<PaperCluster>, from start: Double, in content: inout PDFContent
  ) {
    var (x, index) = (start, clusters.startIndex)
    while index < clusters.endIndex {
      let cluster = clusters[index]
      if let text = ClusterReader.single(cluster),
        let code = content.fonts.fonts[place].code(cluster.glyphs[0].id, text)
      {
        show(cluster.glyphs[0], code, at: x, in: &content)
        x += cluster.glyphs[0].advance
        index += 1
      } else {
        let end = run.isRightToLeft ? index + 1 : endOfPile(clusters, from: index)
        x = show(pile: clusters[index..<end], at: x, in: &content)
        index = end
      }
    }
  }

  /// Shows a word of a run from right to left: all its glyphs in one string, unless some stand above
  /// or below the line or need a replacement. Then strings follow each other in reading order.
  func showReversed(_ word: PaperWord, in content: inout PDFContent) {
    content.endShow()
    guard !word.clusters.allSatisfy({ isSimple($0, in: &content) }) else {
      content.setRise(0)
      content.move(to: word.x, baseline: run.baseline)
      show(word.clusters[...], from: word.x, in: &content)
      return
    }
    showStrings(of: word, in: &content)
  }

  /// Shows a word as strings from right to left, each of glyphs of one height.
  private func showStrings(of word: PaperWord, in content: inout PDFContent) {
    var string = GlyphString()
    var x = word.x + word.clusters.reduce(0) { $0 + $1.glyphs.reduce(0) { $0 + $1.advance } }
    for cluster in word.clusters.reversed() {
      let reading = reading(cluster, in: &content)
      if let letters = reading.replacement {
        show(&string, in: &content)
        begin(letters, in: &content)
      }
      for (glyph, text) in zip(cluster.glyphs, reading.texts).reversed() {
        x -= glyph.advance
        if string.rise != PDFBytes.hundredths(-glyph.dy) { show(&string, in: &content) }
        string.add(glyph, code(glyph, text, in: content), x: x)
      }
      if reading.replacement != nil {
        show(&string, in: &content)
        end(in: &content)
      }
    }
    show(&string, in: &content)
  }

  /// Shows a string that was gathered from right to left, and begins the next one.
  private func show(_ string: inout GlyphString, in content: inout PDFContent) {
    defer { string = GlyphString() }
    guard let first = string.glyphs.last else { return }
    content.endShow()
    content.setRise(PDFBytes.hundredths(-first.glyph.dy))
    content.move(to: first.x + first.glyph.dx, baseline: run.baseline)
    for (glyph, code, x) in string.glyphs.reversed() { show(glyph, code, at: x, in: &content) }
  }

  private func isSimple(_ cluster: PaperCluster, in content: inout PDFContent) -> Bool {
    cluster.glyphs.allSatisfy { PDFBytes.hundredths($0.dy) == 0 }
      && (cluster.glyphs.count == 1 || reading(cluster, in: &content).replacement == nil)
  }

  /// The end of the clusters that share a replacement: a mark that begins beyond the end of its
  /// cluster stands among the glyphs of the next one for readers that sort by place.
  private func endOfPile(_ clusters: ArraySlice<PaperCluster>, from start: Int) -> Int {
    var end = start
    while end < clusters.endIndex {
      let glyphs = clusters[end].glyphs
      end += 1
      guard let last = glyphs.last, glyphs.count > 1, last.dx - last.advance > 0 else { break }
    }
    return end
  }

  /// Shows clusters from left to right, with one replacement if one of them needs it, and returns
  /// where they end.
  private func show(
    pile: ArraySlice<PaperCluster>, at start: Double, in content: inout PDFContent
  ) -> Double {
    let readings = pile.map { reading($0, in: &content) }
    let isReplaced = readings.contains { $0.replacement != nil }
    if isReplaced { begin(pile.flatMap(letters), in: &content) }
    var x = start
    for (cluster, reading) in zip(pile, readings) {
      for (glyph, text) in zip(cluster.glyphs, reading.texts) {
        show(glyph, code(glyph, text, in: content), at: x, in: &content)
        x += glyph.advance
      }
    }
    if isReplaced { end(in: &content) }
    return x
  }

  private func letters(_ cluster: PaperCluster) -> [Unicode.Scalar] {
    cluster.text.unicodeScalars.compactMap(TextTable.copied)
  }

  private func show(
    _ glyph: PaperGlyph, _ code: UInt16, at x: Double, in content: inout PDFContent
  ) {
    content.setRise(PDFBytes.hundredths(-glyph.dy))
    content.show(code, width: content.fonts.fonts[place].width(glyph.id), at: x + glyph.dx)
  }

  private func code(
    _ glyph: PaperGlyph, _ text: TextTable.Text, in content: PDFContent
  ) -> UInt16 {
    let font = content.fonts.fonts[place]
    return font.code(glyph.id, text) ?? font.code(glyph.id)
  }

  /// The reading of a cluster, with a replacement also where the font cannot tell its texts apart
  /// and where glyphs are piled up, which readers of lines take for several lines.
  private func reading(
    _ cluster: PaperCluster, in content: inout PDFContent
  ) -> ClusterReader.Reading {
    let reading = content.fonts.reading(cluster, of: place, isRightToLeft: run.isRightToLeft)
    let font = content.fonts.fonts[place]
    let isTold = zip(cluster.glyphs, reading.texts).allSatisfy { font.code($0.id, $1) != nil }
    guard reading.replacement == nil, !isTold || isPiled(cluster, font) else { return reading }
    return .init(texts: reading.texts, replacement: letters(cluster))
  }

  /// Whether readers that go by places would take glyphs of a cluster for another line or word: they
  /// stand off the line, or begin where the glyph before or behind them does or well before the end
  /// of the one before.
  private func isPiled(_ cluster: PaperCluster, _ font: PDFFont) -> Bool {
    guard cluster.glyphs.count > 1, !run.isRightToLeft else { return false }
    var pen = 0.0
    var before: (start: Double, end: Double)?
    for glyph in cluster.glyphs {
      let start = pen + glyph.dx
      if PDFBytes.hundredths(glyph.dy) != 0 { return true }
      if let before, start < before.start + 0.1 * run.size || start < before.end - 0.15 * run.size {
        return true
      }
      before = (start, start + font.width(glyph.id) * run.size / 100_000)
      pen += glyph.advance
    }
    return before.map { pen < $0.start + 0.1 * run.size } ?? false
  }

  private func begin(_ letters: [Unicode.Scalar], in content: inout PDFContent) {
    content.endShow()
    content.bytes.put("/Span<</ActualText")
    content.bytes.put(text: String(String.UnicodeScalarView(letters)))
    content.bytes.put(">>BDC\n")
  }

  private func end(in content: inout PDFContent) {
    content.endShow()
    content.bytes.put("EMC\n")
  }
}

/// Glyphs of one height above the line, gathered from right to left.
private struct GlyphString {
  private(set) var glyphs: [(glyph: PaperGlyph, code: UInt16, x: Double)] = []

  /// In hundredths of a point; `nil` while there is no glyph.
  var rise: Int? { glyphs.last.map { PDFBytes.hundredths(-$0.glyph.dy) } }

  mutating func add(_ glyph: PaperGlyph, _ code: UInt16, x: Double) {
    glyphs.append((glyph, code, x))
  }
}
