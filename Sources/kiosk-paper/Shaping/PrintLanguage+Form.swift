import KioskRendering

extension PrintLanguage {
  /// Whether the tag has the form of one (RFC 5646): words of up to eight ASCII letters and digits
  /// with hyphens between, the first of letters alone. A PDF with another one is no PDF/UA.
  var isWellFormed: Bool {
    let words = tag.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard let first = words.first, (2...8).contains(first.count), first.allSatisfy(isLetter) else {
      return false
    }
    return words.allSatisfy { word in
      (1...8).contains(word.count) && word.allSatisfy { isLetter($0) || (0x30...0x39).contains($0) }
    }
  }

  private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
