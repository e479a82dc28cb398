import KioskContent
import KioskRendering
import Synchronization

/// The answers made so far for one edition, under a byte budget.
final class AnswerStore: Sendable {
  /// What an answer depends on, besides the edition and the day.
  struct Key: Hashable, Sendable {
    let address: PageAddress
    let locale: LanguageTag
    let beside: LanguageTag?
    let format: PageFormat
    let columns: Int
    /// The language that a notice names.
    let unmet: LanguageTag?
    /// The fields that decided.
    let vary: [String]
  }

  private struct Shelf {
    var edition: String
    var answers: [Key: Answer] = [:]
    var bytes = 0
  }

  private let shelf: Mutex<Shelf>
  private let budget: Int

  /// - Parameter budget: the most bytes that are kept; what goes over it empties the store.
  init(budget: Int = 32 << 20) {
    self.budget = budget
    shelf = Mutex(Shelf(edition: ""))
  }

  /// How many bytes are kept.
  var bytes: Int { shelf.withLock { $0.bytes } }

  /// The answer of an edition on a day, made on first demand; `nil` where there is none.
  func answer(
    _ key: Key, edition: String, day: CalendarDate, make: () -> Answer?
  ) -> Answer? {
    let known = shelf.withLock { $0.edition == edition ? $0.answers[key] : nil }
    if let known, known.isValid(on: day) { return known }
    guard let answer = make() else { return nil }
    shelf.withLock { shelf in
      let replaced = shelf.answers[key]?.size ?? 0
      if shelf.edition != edition || shelf.bytes - replaced + answer.size > budget {
        shelf = Shelf(edition: edition)
      }
      shelf.bytes += answer.size - (shelf.answers[key]?.size ?? 0)
      shelf.answers[key] = answer
    }
    return answer
  }
}
