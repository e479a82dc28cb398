import KioskContent
import Synchronization

/// Replies to requests that came before to the letter: most readers ask for the same few pages with
/// the same few browsers, and taking a request apart costs more than answering it.
final class RecentReplies: Sendable {
  /// Everything in a request that decides which reply it gets.
  struct Key: Hashable, Sendable {
    let target: String
    let accept: String?
    let acceptLanguage: String?

    init(_ request: WebRequest) {
      target = request.target
      accept = request.accept
      acceptLanguage = request.acceptLanguage
    }
  }

  private let shelves: Mutex<EditionShelves<Key, Reply>>

  /// - Parameter most: how many replies are kept.
  init(most: Int = 4096) { shelves = Mutex(EditionShelves(budget: most)) }

  /// The reply that the same request got from the same edition, where it still holds.
  func reply(to key: Key, at moment: Moment) -> Reply? {
    let known = shelves.withLock { $0.value(key, edition: moment.edition.hash) }
    guard var reply = known, reply.answer.isValid(at: moment.instant) else { return nil }
    // What never changes may be kept for as long as it said.
    if reply.answer.validUntil != nil { reply.maxAge = moment.maxAge(of: reply.answer) }
    return reply
  }

  /// Keeps a reply that a client may keep, too.
  func keep(_ reply: Reply, for key: Key, at moment: Moment) {
    guard reply.maxAge != nil else { return }
    shelves.withLock { $0.put(reply, key, edition: moment.edition.hash) }
  }
}
