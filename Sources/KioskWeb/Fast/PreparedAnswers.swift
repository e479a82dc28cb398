import FoundationEssentials
import KioskContent
import Synchronization

/// The answers of one edition as they go over the wire, by what their requests say to the letter.
///
/// Whatever the service looks at in a usual request is in the key; who varies a field gets an answer
/// of its own, made by the service. What people search for is not kept.
final class PreparedAnswers: Sendable {
  /// The bytes of a request that decide which answer it gets, one after the other.
  struct Key: Sendable {
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

    /// Seeded anew in every process, so that nobody can make keys meet.
    fileprivate var number: Int {
      var hasher = Hasher()
      bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
      return hasher.finalize()
    }
  }

  private struct Entry {
    let key: Key
    let answer: PreparedAnswer

    var size: Int { key.bytes.count + answer.size }
  }

  private struct Shelf {
    var entries: [Int: Entry] = [:]
    var bytes = 0

    mutating func put(_ entry: Entry, _ number: Int) {
      bytes += entry.size - (entries.updateValue(entry, forKey: number)?.size ?? 0)
    }
  }

  /// Two shelves of half the budget each, as in ``AnswerStore``.
  private struct Shelves {
    var edition = ""
    var first = Shelf()
    var second = Shelf()
    var served = 0

    /// An edition takes the place of another with everything that was made from it.
    mutating func turn(to edition: String) {
      guard self.edition != edition else { return }
      self = Shelves(edition: edition, served: served)
    }

    mutating func put(_ entry: Entry, _ number: Int, half: Int) {
      if first.bytes + entry.size > half {
        second = first
        first = Shelf()
      }
      first.put(entry, number)
    }
  }

  private let shelves = Mutex(Shelves())
  private let half: Int

  /// - Parameter budget: the most bytes that are kept.
  init(budget: Int = 128 << 20) { half = budget / 2 }

  /// How many bytes are kept.
  var bytes: Int { shelves.withLock { $0.first.bytes + $0.second.bytes } }

  /// How many answers were given from here.
  var served: Int { shelves.withLock(\.served) }

  /// The answer of an edition at a moment, where there is one.
  func answer(_ key: Key, edition: String, at instant: Date) -> PreparedAnswer? {
    let number = key.number
    return shelves.withLock { shelves in
      shelves.turn(to: edition)
      if let entry = shelves.first.entries[number] {
        guard entry.key.bytes == key.bytes, entry.answer.holds(at: instant) else { return nil }
        shelves.served += 1
        return entry.answer
      }
      guard let entry = shelves.second.entries[number], entry.key.bytes == key.bytes,
        entry.answer.holds(at: instant)
      else { return nil }
      shelves.put(entry, number, half: half)
      shelves.served += 1
      return entry.answer
    }
  }

  /// Keeps what a request got, where a client may keep it too.
  func keep(_ reply: Reply, for request: WebRequest, at moment: Moment) {
    guard let key = Key(request) else { return }
    let (number, edition) = (key.number, moment.edition.hash)
    let isKnown = shelves.withLock { shelves in
      guard shelves.edition == edition, let entry = shelves.first.entries[number] else {
        return false
      }
      return entry.key.bytes == key.bytes && entry.answer.holds(at: moment.instant)
    }
    guard !isKnown, let answer = PreparedAnswer(reply, to: request) else { return }
    let entry = Entry(key: key, answer: answer)
    guard entry.size <= half else { return }
    shelves.withLock { shelves in
      shelves.turn(to: edition)
      shelves.put(entry, number, half: half)
    }
  }
}
