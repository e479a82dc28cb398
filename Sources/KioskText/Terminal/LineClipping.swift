/// A line that takes at most `cells` on a terminal: the line itself or its beginning and an ellipsis.
///
/// Line and answer are in logical order, so that the end is cut off where its reader ends: on the
/// left in right-to-left text. Grapheme clusters stay whole, isolates are closed, and the ellipsis
/// stands on the side of the cut also where the text there runs against `base`. Strategy and marks
/// are those that the answer will be sent with. Empty if there is no room for anything.
package func clippedLine(
  _ line: String, cells: Int, base: TextDirection, strategy: BidiStrategy, stripsMarks: Bool
) -> String {
  let measure = { terminalCells($0, strategy: strategy, stripsMarks: stripsMarks) }
  guard measure(line) > cells else { return line }
  guard cells > 0 else { return "" }
  let kept = longestPrefix(of: line) { measure($0) < cells }
  let end = kept.lastIndex { !$0.isWhitespace && !$0.isBidiControl }.map { kept.index(after: $0) }
  let shown = kept[..<(end ?? kept.startIndex)]
  let mark = endsRightToLeft(shown, of: line, base: base) ? "\u{200F}" : "\u{200E}"
  let closing = String(repeating: "\u{2069}", count: openIsolates(in: shown))
  return shown + mark + "…" + mark + closing
}

/// The longest beginning that ends between clusters and passes a test which shorter ones pass too.
private func longestPrefix(of line: String, where fits: (String) -> Bool) -> Substring {
  let ends = Array(line.indices)
  var low = 0
  var high = ends.count - 1
  while low < high {
    let middle = (low + high + 1) / 2
    if fits(String(line[..<ends[middle]])) { low = middle } else { high = middle - 1 }
  }
  return ends.isEmpty ? line[...] : line[..<ends[low]]
}

/// Whether the last character of a beginning of a line is shown from right to left.
private func endsRightToLeft(_ start: Substring, of line: String, base: TextDirection) -> Bool {
  let levels = bidiLevels(of: line, base: base == .rightToLeft ? .rightToLeft : .leftToRight)
  guard let last = start.indices.last else { return base == .rightToLeft }
  return levels[line.utf16.distance(from: line.startIndex, to: last)] % 2 == 1
}

private func openIsolates(in text: Substring) -> Int {
  text.unicodeScalars.reduce(0) { depth, scalar in
    switch LineRole(scalar.value) {
    case .isolateStart: depth + 1
    case .isolateEnd: max(0, depth - 1)
    case .space, .newline, .joiner, .softHyphen, .content: depth
    }
  }
}
