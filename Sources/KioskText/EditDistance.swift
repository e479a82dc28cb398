/// How many edits turn one text into another, nil if more than `limit`.
///
/// An edit inserts, deletes or replaces a code point or swaps two neighbours, and no part is edited
/// twice (optimal string alignment). A negative limit gives nil. Only cells within `limit` of the
/// diagonal are compared.
package func editDistance(_ a: String, _ b: String, limit: Int) -> Int? {
  editDistance(Array(a.unicodeScalars), Array(b.unicodeScalars), limit: limit)
}

private func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar], limit: Int) -> Int? {
  guard limit >= 0, abs(a.count - b.count) <= limit else { return nil }
  // Nothing can cost more than replacing the longer text.
  let band = min(limit, max(a.count, b.count))
  let tooFar = band + 1
  var beforeLast = [Int](repeating: tooFar, count: b.count + 1)
  var last = (0...b.count).map { min($0, tooFar) }
  for row in a.indices {
    var current = [Int](repeating: tooFar, count: b.count + 1)
    current[0] = min(row + 1, tooFar)
    for column in max(0, row - band)..<max(0, row - band, min(b.count, row + band + 1)) {
      var cost = last[column] + (a[row] == b[column] ? 0 : 1)
      cost = min(cost, last[column + 1] + 1, current[column] + 1)
      if row > 0, column > 0, a[row] == b[column - 1], a[row - 1] == b[column] {
        cost = min(cost, beforeLast[column - 1] + 1)
      }
      current[column + 1] = min(cost, tooFar)
    }
    (beforeLast, last) = (last, current)
  }
  return last[b.count] <= limit ? last[b.count] : nil
}

/// The known word a misspelt one most likely means, nil if none is near.
///
/// Near is at most one edit for each three code points of the word, and at least one; of equally
/// near words the first wins.
package func nearest(_ word: String, among words: [String]) -> String? {
  let scalars = Array(word.unicodeScalars)
  var limit = max(1, scalars.count / 3)
  var best: String?
  for candidate in words {
    let found = editDistance(scalars, Array(candidate.unicodeScalars), limit: limit)
    guard let distance = found else { continue }
    best = candidate
    if distance == 0 { break }
    limit = distance - 1
  }
  return best
}
