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
    let varies: String
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

  /// The answer of an edition on a day, made on first demand.
  func answer(
    _ key: Key, edition: String, day: CalendarDate, make: () -> Answer
  ) -> Answer {
    let known = shelf.withLock { $0.edition == edition ? $0.answers[key] : nil }
    if let known, known.changesOn.map({ day < $0 }) ?? true { return known }
    let answer = make()
    shelf.withLock { shelf in
      if shelf.edition != edition || shelf.bytes + answer.size > budget {
        shelf = Shelf(edition: edition)
      }
      shelf.bytes += answer.size - (shelf.answers[key]?.size ?? 0)
      shelf.answers[key] = answer
    }
    return answer
  }
}
