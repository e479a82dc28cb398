/// Two versions of a sentence with the words marked that only one of them has.
package struct WordDifference: Sendable, Equatable {
  /// A run of words.
  package enum Piece: Sendable, Equatable {
    case kept(String)
    case removed(String)
    case added(String)
  }

  /// The runs in reading order; at one place what was removed stands before what was added.
  package let pieces: [Piece]

  /// Compares word by word, by a longest common subsequence.
  package init(from old: String, to new: String) {
    let old = old.split(whereSeparator: \.isWhitespace).map(String.init)
    let new = new.split(whereSeparator: \.isWhitespace).map(String.init)
    let changes = new.difference(from: old)
    let removed = Set(changes.removals.map(\.place))
    let added = Set(changes.insertions.map(\.place))
    var pieces: [Piece] = []
    var index = 0
    func takeRemoved() {
      while removed.contains(index) {
        pieces.append(.removed(old[index]))
        index += 1
      }
    }
    for (place, word) in new.enumerated() {
      takeRemoved()
      if added.contains(place) {
        pieces.append(.added(word))
      } else {
        pieces.append(.kept(word))
        index += 1
      }
    }
    takeRemoved()
    self.pieces = pieces.joinedRuns
  }

  /// The new sentence with `[-what is gone-]` and `{+what is new+}`.
  package var marked: String {
    pieces.map { piece in
      switch piece {
      case .kept(let words): words
      case .removed(let words): "[-\(words)-]"
      case .added(let words): "{+\(words)+}"
      }
    }.joined(separator: " ")
  }
}

extension CollectionDifference.Change {
  /// Where in its own list the word stands.
  fileprivate var place: Int {
    switch self {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }
}

extension [WordDifference.Piece] {
  /// Neighbours of one kind as one run; in a place that changed, all removals first.
  fileprivate var joinedRuns: [WordDifference.Piece] {
    var result: [WordDifference.Piece] = []
    var removed: [String] = []
    var added: [String] = []
    func closed() -> [WordDifference.Piece] {
      (removed.isEmpty ? [] : [.removed(removed.joined(separator: " "))])
        + (added.isEmpty ? [] : [.added(added.joined(separator: " "))])
    }
    for piece in self {
      switch piece {
      case .removed(let word): removed.append(word)
      case .added(let word): added.append(word)
      case .kept(let word):
        result += closed()
        (removed, added) = ([], [])
        if case .kept(let before) = result.last {
          result[result.count - 1] = .kept("\(before) \(word)")
        } else {
          result.append(.kept(word))
        }
      }
    }
    return result + closed()
  }
}
