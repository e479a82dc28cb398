/// What was made from one edition, under a budget, on two shelves of half the budget each.
///
/// When the first shelf is full, it takes the place of the second, and what is asked for again comes
/// back to the first: what many read stays. Another edition takes the place of everything. Values
/// should be small, or objects: dictionaries have room to spare, of their values' size.
struct EditionShelves<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private struct Entry: Sendable {
    let value: Value
    let size: Int
  }

  private struct Shelf: Sendable {
    var entries: [Key: Entry] = [:]
    var size = 0

    mutating func put(_ entry: Entry, _ key: Key) {
      size += entry.size - (entries.updateValue(entry, forKey: key)?.size ?? 0)
    }
  }

  private let half: Int
  private var edition = ""
  private var first = Shelf()
  private var second = Shelf()

  /// - Parameter budget: the most that is kept, in whatever sizes are given in.
  init(budget: Int) { half = budget / 2 }

  /// How much is kept.
  var size: Int { first.size + second.size }

  /// What is kept for a key of an edition.
  mutating func value(_ key: Key, edition: String) -> Value? {
    turn(to: edition)
    if let entry = first.entries[key] { return entry.value }
    guard let entry = second.entries[key] else { return nil }
    put(entry, key)
    return entry.value
  }

  /// Keeps a value, unless half the budget is too little for it.
  mutating func put(_ value: Value, _ key: Key, size: Int = 1, edition: String) {
    turn(to: edition)
    guard size <= half else { return }
    put(Entry(value: value, size: size), key)
  }

  private mutating func put(_ entry: Entry, _ key: Key) {
    if first.size + entry.size > half {
      second = first
      first = Shelf()
    }
    first.put(entry, key)
  }

  private mutating func turn(to edition: String) {
    guard self.edition != edition else { return }
    self.edition = edition
    first = Shelf()
    second = Shelf()
  }
}
