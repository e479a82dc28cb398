import FoundationEssentials
import KioskContent
import KioskRendering
import Synchronization

/// What the answer to a page's address depends on, besides the edition and the moment.
struct PageKey: Hashable, Sendable {
  let address: PageAddress
  let locale: LanguageTag
  let beside: LanguageTag?
  let format: PageFormat
  let columns: Int
  let view: ViewSettings
  /// The language that a notice names.
  let unmet: LanguageTag?
  /// The fields that decided.
  let vary: [String]
}

/// The answers made so far for one edition, under a byte budget.
///
/// The key is what an answer depends on, besides the edition and the moment.
final class AnswerStore<Key: Hashable & Sendable>: Sendable {
  private struct Shelf {
    var answers: [Key: Answer] = [:]
    var bytes = 0

    mutating func put(_ answer: Answer, _ key: Key) {
      bytes += answer.size - (answers.updateValue(answer, forKey: key)?.size ?? 0)
    }
  }

  /// Two shelves of half the budget each: when the first is full, it takes the place of the second,
  /// and what is asked for again comes back to the first. What many read stays.
  private struct Shelves {
    var edition = ""
    var first = Shelf()
    var second = Shelf()

    func answer(_ key: Key, _ edition: String, _ instant: Date) -> (Answer, isFirst: Bool)? {
      guard self.edition == edition else { return nil }
      if let answer = first.answers[key] {
        return answer.isValid(at: instant) ? (answer, true) : nil
      }
      guard let answer = second.answers[key], answer.isValid(at: instant) else { return nil }
      return (answer, false)
    }

    mutating func put(_ answer: Answer, _ key: Key, _ edition: String, half: Int) {
      guard answer.size <= half else { return }
      if self.edition != edition { self = Shelves(edition: edition) }
      if first.bytes + answer.size > half {
        second = first
        first = Shelf()
      }
      first.put(answer, key)
    }
  }

  private let shelves = Mutex(Shelves())
  private let budget: Int

  /// - Parameter budget: the most bytes that are kept.
  init(budget: Int = 128 << 20) { self.budget = budget }

  /// How many bytes are kept.
  var bytes: Int { shelves.withLock { $0.first.bytes + $0.second.bytes } }

  /// The answer of an edition at a moment, made on first demand; `nil` where there is none.
  func answer(
    _ key: Key, edition: String, at instant: Date, make: () -> Answer?
  ) -> Answer? {
    let known = shelves.withLock { $0.answer(key, edition, instant) }
    if let known, known.isFirst { return known.0 }
    // Made outside the lock: a slow page must not hold up the readers of others.
    guard let answer = known?.0 ?? make() else { return nil }
    shelves.withLock { $0.put(answer, key, edition, half: budget / 2) }
    return answer
  }
}
