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
