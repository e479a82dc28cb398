/// Words and letters, in an order from which readers can copy them.
extension PDFContent {
  /// Shows a run. From right to left each word is a string of its own, its glyphs from left to
  /// right, and readers are told so (ISO 32000-1, 14.8.2.3.3).
  mutating func show(_ run: PaperRun) {
    guard !run.words.isEmpty else { return }
    beginText()
    let place = fonts.place(of: run.font)
    setFont(place, size: run.size)
    if state.fill != run.colour {
      endShow()
      setFill(run.colour)
    }
    let writer = RunWriter(run: run, place: place)
    if run.isRightToLeft {
      endShow()
      bytes.put("/ReversedChars BMC\n")
      for word in run.words { writer.showReversed(word, in: &self) }
      endShow()
      bytes.put("EMC\n")
    } else {
      for (index, word) in run.words.enumerated() {
        if index == 0 { move(to: word.x, baseline: run.baseline) }
        writer.show(word.clusters[...], from: word.x, in: &self)
      }
    }
  }
}

/// Shows the words of one run.
private struct RunWriter {
  let run: PaperRun
  let place: Int

  /// Shows clusters from left to right, the pen being on their line.
  func show(
    _ clusters: ArraySlice<PaperCluster>, from start: Double, in content: inout PDFContent
  ) {
    var x = start
    for cluster in clusters {
      if let text = ClusterReader.single(cluster),
        let code = content.fonts.fonts[place].code(cluster.glyphs[0].id, text)
      {
        show(cluster.glyphs[0], code, at: x, in: &content)
        x += cluster.glyphs[0].advance
      } else {
        x = showDivided(cluster, at: x, in: &content)
      }
    }
  }

  /// Shows a word of a run from right to left: what stands on the line in one string; clusters with
  /// marks above or below it, or with a replacement, on their own and in reading order.
  func showReversed(_ word: PaperWord, in content: inout PDFContent) {
    var starts = [word.x]
    for cluster in word.clusters {
      starts.append(cluster.glyphs.reduce(starts[starts.count - 1]) { $0 + $1.advance })
    }
    var end = word.clusters.count
    while end > 0 {
      var start = end
      while start > 0, isLevel(word.clusters[start - 1], in: &content) { start -= 1 }
      if start < end {
        content.endShow()
        content.move(to: starts[start], baseline: run.baseline)
        show(word.clusters[start..<end], from: starts[start], in: &content)
        end = start
      } else {
        end -= 1
        showReversed(word.clusters[end], at: starts[end], in: &content)
      }
    }
  }

  private func isLevel(_ cluster: PaperCluster, in content: inout PDFContent) -> Bool {
    cluster.glyphs.allSatisfy { PDFBytes.hundredths($0.dy) == 0 }
      && (cluster.glyphs.count == 1 || replacement(cluster, in: &content).replacement == nil)
  }

  private func showReversed(
    _ cluster: PaperCluster, at start: Double, in content: inout PDFContent
  ) {
    let reading = replacement(cluster, in: &content)
    if let letters = reading.replacement { begin(letters, in: &content) }
    var x = start + cluster.glyphs.reduce(0) { $0 + $1.advance }
    for (glyph, text) in zip(cluster.glyphs, reading.texts).reversed() {
      x -= glyph.advance
      content.endShow()
      content.setRise(PDFBytes.hundredths(-glyph.dy))
      content.move(to: x + glyph.dx, baseline: run.baseline)
      show(glyph, code(glyph, text, in: content), at: x, in: &content)
    }
    if reading.replacement != nil { end(in: &content) }
  }

  /// Shows a cluster of several letters or glyphs and returns where it ends.
  private func showDivided(
    _ cluster: PaperCluster, at start: Double, in content: inout PDFContent
  ) -> Double {
    let reading = replacement(cluster, in: &content)
    if let letters = reading.replacement { begin(letters, in: &content) }
    var x = start
    for (glyph, text) in zip(cluster.glyphs, reading.texts) {
      show(glyph, code(glyph, text, in: content), at: x, in: &content)
      x += glyph.advance
    }
    if reading.replacement != nil { end(in: &content) }
    return x
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

  /// The reading of a cluster, with a replacement also where the font cannot tell its texts apart.
  private func replacement(
    _ cluster: PaperCluster, in content: inout PDFContent
  ) -> ClusterReader.Reading {
    let reading = content.fonts.reading(cluster, of: place, isRightToLeft: run.isRightToLeft)
    let font = content.fonts.fonts[place]
    let isTold = zip(cluster.glyphs, reading.texts).allSatisfy { font.code($0.id, $1) != nil }
    guard reading.replacement == nil, !isTold else { return reading }
    return .init(
      texts: reading.texts, replacement: cluster.text.unicodeScalars.compactMap(TextTable.copied))
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
