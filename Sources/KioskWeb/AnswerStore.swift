import FoundationEssentials
import KioskContent
import KioskRendering
import Synchronization

/// What the answer to a page's address depends on, besides the edition and the moment.
struct PageKey: Hashable, Sendable {
  let address: PageAddress
  /// Tags as words: thousands of keys are kept, and words are a third as large.
  let locale: String
  let beside: String?
  let format: PageFormat
  let columns: Int
  let view: ViewSettings
  /// The language that a notice names.
  let unmet: String?
  /// The fields that decided.
  let vary: [String]
}

/// The answers made so far for one edition, under a byte budget.
///
/// The key is what an answer depends on, besides the edition and the moment.
final class AnswerStore<Key: Hashable & Sendable>: Sendable {
  private let shelves: Mutex<EditionShelves<Key, Answer>>

  /// - Parameter budget: the most bytes that are kept.
  init(budget: Int = 64 << 20) { shelves = Mutex(EditionShelves(budget: budget)) }

  /// How many bytes are kept.
  var bytes: Int { shelves.withLock(\.size) }

  /// The answer of an edition at a moment, made on first demand; `nil` where there is none.
  func answer(
    _ key: Key, edition: String, at instant: Date, make: () -> Answer?
  ) -> Answer? {
    let known = shelves.withLock { $0.value(key, edition: edition) }
    if let known, known.isValid(at: instant) { return known }
    // Made outside the lock: a slow page must not hold up the readers of others.
    guard let answer = make() else { return nil }
    shelves.withLock { $0.put(answer, key, size: answer.size, edition: edition) }
    return answer
  }
}
