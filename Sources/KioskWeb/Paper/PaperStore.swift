import FoundationEssentials
import KioskContent
import KioskRendering
import Synchronization

/// The PDFs made so far for one edition, each once and under a byte budget, however many ask for it
/// at the same time.
final class PaperStore: Sendable {
  /// What a PDF depends on, besides the edition.
  struct Key: Hashable, Sendable {
    let paper: PaperAddress
    let locale: LanguageTag
    let beside: LanguageTag?
    let size: PrintSize
    let day: CalendarDate
  }

  private struct Job: Hashable {
    let key: Key
    let edition: String
  }

  private typealias Making = Task<Result<Answer, Printing.Trouble>, Never>

  private let kept: AnswerStore<Key>
  private let making = Mutex<[Job: Making]>([:])

  /// - Parameter budget: the most bytes that are kept.
  init(budget: Int = 64 << 20) { kept = AnswerStore(budget: budget) }

  /// How many bytes are kept.
  var bytes: Int { kept.bytes }

  /// The answer of an edition, where it is there already.
  func known(_ key: Key, _ moment: Moment) -> Answer? {
    kept.answer(key, edition: moment.edition.hash, at: moment.instant, make: { nil })
  }

  /// The answer of an edition, made on first demand; a failure is not kept.
  func answer(
    _ key: Key, edition: String, at instant: Date,
    make: @escaping @Sendable () async throws(Printing.Trouble) -> Answer
  ) async throws(Printing.Trouble) -> Answer {
    if let known = kept.answer(key, edition: edition, at: instant, make: { nil }) { return known }
    let job = Job(key: key, edition: edition)
    let task = making.withLock { making in
      if let task = making[job] { return task }
      let task = start(job, at: instant, make)
      making[job] = task
      return task
    }
    return try await task.value.get()
  }

  /// The job runs to its end even when whoever asked first goes away: others may wait for it.
  private func start(
    _ job: Job, at instant: Date,
    _ make: @escaping @Sendable () async throws(Printing.Trouble) -> Answer
  ) -> Making {
    Task {
      defer { making.withLock { $0[job] = nil } }
      do throws(Printing.Trouble) {
        let answer = try await make()
        _ = kept.answer(job.key, edition: job.edition, at: instant) { answer }
        return .success(answer)
      } catch {
        return .failure(error)
      }
    }
  }
}
