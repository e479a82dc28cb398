extension CodedText {
  /// Whether a whole sentence of the source, four words or more, still stands here.
  ///
  /// Every page asks this of each of its units, so it looks at bytes and makes no strings.
  func holdsSentence(of source: CodedText) -> Bool {
    let sentences = source.foldedBytes.sentences.filter { sentence in
      sentence.count { $0 == UInt8(ascii: " ") } >= 3
    }
    guard !sentences.isEmpty else { return false }
    let text = foldedBytes
    return sentences.contains { text.holdsWords($0) }
  }

  /// The words alone as UTF-8, with single spaces and none at the ends.
  private var foldedBytes: [UInt8] {
    var bytes: [UInt8] = []
    for byte in plain.utf8 where !byte.isXMLSpace || !(bytes.last?.isXMLSpace ?? true) {
      bytes.append(byte)
    }
    if bytes.last?.isXMLSpace == true { bytes.removeLast() }
    return bytes
  }
}

extension [UInt8] {
  /// The ends of sentences: `. ! ? : ;` and `… 。 ！ ？`.
  private static let stops: [[UInt8]] = [".", "!", "?", ":", ";", "…", "。", "！", "？"].map {
    Array($0.utf8)
  }

  /// The sentences without their ends, cut where a space or the end of the text follows.
  fileprivate var sentences: [ArraySlice<UInt8>] {
    var sentences: [ArraySlice<UInt8>] = []
    var start = 0
    for index in indices where index + 1 == count || self[index + 1] == UInt8(ascii: " ") {
      guard let stop = Self.stops.first(where: { self[start...index].ends(in: $0) }) else {
        continue
      }
      sentences.append(self[start..<(index + 1 - stop.count)])
      start = Swift.min(index + 2, count)
    }
    if start < count { sentences.append(self[start...]) }
    return sentences
  }

  /// Whether the words stand here, neither as a part of longer words nor as a name in brackets.
  fileprivate func holdsWords(_ words: ArraySlice<UInt8>) -> Bool {
    guard let first = words.first, words.count <= count else { return false }
    for start in 0...(count - words.count)
    where self[start] == first && self[start..<(start + words.count)] == words {
      let before = self[..<start]
      let after = self[(start + words.count)...]
      if isInBrackets(before, after) { continue }
      if !endsInLetter(before), !beginsWithLetter(after) { return true }
    }
    return false
  }

  /// Whether only brackets stand around: the name on the door behind its translation.
  private func isInBrackets(_ before: ArraySlice<UInt8>, _ after: ArraySlice<UInt8>) -> Bool {
    Self.brackets.contains { opening, closing in
      before.ends(in: opening) && before.count > opening.count && after.starts(with: closing)
    }
  }

  private static let brackets: [([UInt8], [UInt8])] = [("(", ")"), ("（", "）"), ("[", "]")]
    .map { (Array($0.utf8), Array($1.utf8)) }

  private func endsInLetter(_ bytes: ArraySlice<UInt8>) -> Bool {
    String(decoding: bytes.suffix(16), as: UTF8.self).last?.isLetter ?? false
  }

  private func beginsWithLetter(_ bytes: ArraySlice<UInt8>) -> Bool {
    String(decoding: bytes.prefix(16), as: UTF8.self).first?.isLetter ?? false
  }
}

extension ArraySlice<UInt8> {
  fileprivate func ends(in end: [UInt8]) -> Bool {
    count >= end.count && suffix(end.count).elementsEqual(end)
  }
}
