extension LaidDocument {
  /// A line for each line of text: page from 1, left edge, baseline, width, and the words in reading
  /// order, with a tab between.
  var listing: String {
    var text = ""
    for (page, lines) in lines.enumerated() {
      for (line, baseline) in lines {
        let places = [line.left, baseline, line.width].map { $0.fixed(1) }
        text += "\(page + 1)\t" + places.joined(separator: "\t") + "\t" + line.words + "\n"
      }
    }
    return text
  }
}

extension TextLine {
  /// The words in reading order; a soft hyphen is shown as it is drawn.
  fileprivate var words: String {
    var words = ""
    for fragment in fragments {
      for word in fragment.words {
        let letters = word.clusters.map(\.text)
        words += (fragment.isRightToLeft ? letters.reversed() : letters).joined()
      }
    }
    return words.replacing("\u{AD}", with: "-")
  }
}
