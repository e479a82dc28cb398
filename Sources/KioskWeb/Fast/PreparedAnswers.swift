import FoundationEssentials
import Glibc
import KioskContent
import Synchronization

/// The answers of one edition as they go over the wire, by what their requests say to the letter.
///
/// Whatever the service looks at in a usual request is in the key; who varies a field gets an answer
/// of its own, made by the service. What people search for is not kept, and nothing before it is
/// asked for a second time: most pages are read once and again much later, and what is kept here
/// takes more memory than what the service keeps to make it from.
final class PreparedAnswers: Sendable {
  /// The bytes of a request that decide which answer it gets, one after the other.
  struct Key: Sendable, Equatable {
    /// Target, `Accept`, `Accept-Language`, `Accept-Encoding`, each with a zero behind it.
    private(set) var bytes: [UInt8] = []

    /// Longer keys are worth no memory.
    static let mostBytes = 1536

    init() {}

    /// The key of a request that the service took apart; `nil` where no usual request is like it.
    init?(_ request: WebRequest) {
      let parts = [
        request.target, request.accept ?? "", request.acceptLanguage ?? "",
        request.acceptEncoding ?? "",
      ]
      guard parts.reduce(4, { $0 + $1.utf8.count }) <= Key.mostBytes else { return nil }
      for part in parts {
        guard part.utf8.allSatisfy({ $0 >= 0x20 || $0 == UInt8(ascii: "\t") }) else { return nil }
        bytes += part.utf8
        bytes.append(0)
      }
    }

    /// Makes this the key of a usual head; the memory stays where it is.
    mutating func set(_ head: UsualHead, _ request: UnsafeRawBufferPointer) {
      bytes.removeAll(keepingCapacity: true)
      append(request[head.target])
      append(request[head.accept])
      append(request[head.acceptLanguage])
      append(request[head.acceptEncoding])
    }

    private mutating func append(_ part: Slice<UnsafeRawBufferPointer>) {
      bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: part))
      bytes.append(0)
    }

    /// In one go: arrays are compared byte by byte.
    static func == (one: Key, other: Key) -> Bool {
      one.bytes.count == other.bytes.count
        && one.bytes.withUnsafeBytes { one in
          other.bytes.withUnsafeBytes { other in
            guard let start = one.baseAddress, let otherStart = other.baseAddress else {
              return true
            }
            return memcmp(start, otherStart, one.count) == 0
          }
        }
    }

    /// Seeded anew in every process, so that nobody can make keys meet.
    fileprivate var number: Int {
      var hasher = Hasher()
      bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
      return hasher.finalize()
    }
  }

  private struct State: Sendable {
    var shelves: EditionShelves<Int, PreparedAnswer>
    /// In whatever edition.
    var askedBefore = NotedNumbers()
    var served = 0
  }

  /// The numbers of keys that were asked for, the oldest half of them forgotten when there are many.
  private struct NotedNumbers {
    private var newer: Set<Int> = []
    private var older: Set<Int> = []

    private static let half = 1 << 16

    /// Notes that a key was asked for.
    ///
    /// - Returns: whether it was before.
    mutating func note(_ number: Int) -> Bool {
      if newer.count == NotedNumbers.half { (older, newer) = (newer, []) }
      return !newer.insert(number).inserted || older.contains(number)
    }
  }

  private let state: Mutex<State>

  /// - Parameter budget: the most bytes that are kept.
  init(budget: Int = 128 << 20) { state = Mutex(State(shelves: EditionShelves(budget: budget))) }

  /// How many bytes are kept.
  var bytes: Int { state.withLock(\.shelves.size) }

  /// How many answers were given from here.
  var served: Int { state.withLock(\.served) }

  /// The answer of an edition at a moment, where there is one.
  func answer(_ key: Key, edition: String, at instant: Date) -> PreparedAnswer? {
    let number = key.number
    return state.withLock { state in
      // Keys are compared whole: their numbers may meet.
      guard let answer = state.shelves.value(number, edition: edition), answer.key == key,
        answer.holds(at: instant)
      else { return nil }
      state.served += 1
      return answer
    }
  }

  /// Keeps what a request got the second time, where a client may keep it too.
  func keep(_ reply: Reply, for request: WebRequest, at moment: Moment) {
    guard let key = Key(request) else { return }
    let (number, edition) = (key.number, moment.edition.hash)
    let isWanted = state.withLock { state in
      guard state.askedBefore.note(number) else { return false }
      let known = state.shelves.value(number, edition: edition)
      return known.map { $0.key != key || !$0.holds(at: moment.instant) } ?? true
    }
    guard isWanted, let answer = PreparedAnswer(reply, to: request, key) else { return }
    state.withLock { $0.shelves.put(answer, number, size: answer.size, edition: edition) }
  }
}
