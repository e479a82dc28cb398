import CICU

/// One line of text in the order in which it is seen.
struct VisualLine {
  /// A grapheme cluster as it is shown, mirrored where need be.
  struct Cluster {
    let letters: Character
    let isRightToLeft: Bool
  }

  /// From left to right.
  let clusters: [Cluster]

  /// Orders a line that is already wrapped (UAX #9 to L4), each mark behind its letter; nil where
  /// nothing runs from right to left.
  init?(_ text: String, base: TextDirection) {
    let levels = bidiLevels(of: text, base: base == .rightToLeft ? .rightToLeft : .leftToRight)
    guard levels.contains(where: { $0 % 2 == 1 }) else { return nil }
    var clusters: [Character] = []
    var clusterLevels: [UInt8] = []
    var unit = 0
    for cluster in text {
      clusters.append(cluster)
      clusterLevels.append(levels[unit])
      unit += cluster.utf16.count
    }
    self.clusters = bidiOrder(of: clusterLevels).map { index in
      let isRightToLeft = clusterLevels[index] % 2 == 1
      let cluster = clusters[index]
      return Cluster(
        letters: isRightToLeft ? mirrored(cluster) : cluster, isRightToLeft: isRightToLeft)
    }
  }

  /// The line from left to right, without bidi controls.
  var text: String {
    var shown = ""
    for cluster in clusters { shown.append(cluster.letters) }
    return removingBidiControls(shown)
  }

  /// As ``text``, but the letters of each right-to-left word from right to left.
  var textInWords: String {
    var shown = ""
    var word: [Character] = []
    for cluster in clusters {
      if cluster.isRightToLeft, cluster.letters.isRightToLeftLetter {
        word.append(cluster.letters)
      } else {
        shown.append(contentsOf: word.reversed())
        word.removeAll(keepingCapacity: true)
        shown.append(cluster.letters)
      }
    }
    shown.append(contentsOf: word.reversed())
    return removingBidiControls(shown)
  }
}

private func mirrored(_ cluster: Character) -> Character {
  guard let first = cluster.unicodeScalars.first, mayMirror(first),
    let glyph = Unicode.Scalar(cicu_mirrored(first.value)), glyph != first
  else { return cluster }
  var changed = String.UnicodeScalarView()
  changed.append(glyph)
  changed.append(contentsOf: cluster.unicodeScalars.dropFirst())
  return Character(String(changed))
}

/// Saves asking for letters: between « » and the brackets of Tibetan nothing is mirrored.
private func mayMirror(_ scalar: Unicode.Scalar) -> Bool {
  scalar.value < 0xBC || scalar.value > 0xF39
}

extension Character {
  /// Whether a terminal that turns right-to-left words takes this for a part of one.
  fileprivate var isRightToLeftLetter: Bool {
    unicodeScalars.first.map { $0.properties.isAlphabetic } ?? false
  }
}
