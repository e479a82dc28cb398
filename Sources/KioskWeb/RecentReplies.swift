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

  /// Two shelves, as in ``AnswerStore``: what is asked for again outlasts what was asked for once.
  private struct Shelves {
    var edition = ""
    var first: [Key: Reply] = [:]
    var second: [Key: Reply] = [:]

    mutating func keep(_ reply: Reply, _ key: Key, most: Int) {
      if first.count >= most {
        second = first
        first = [:]
      }
      first[key] = reply
    }
  }

  private let shelves = Mutex(Shelves())
  private let most: Int

  /// - Parameter most: how many replies each shelf holds.
  init(most: Int = 2048) { self.most = most }

  /// The reply that the same request got from the same edition, where it still holds.
  func reply(to key: Key, at moment: Moment) -> Reply? {
    shelves.withLock { shelves in
      guard shelves.edition == moment.edition.hash else { return nil }
      let known = shelves.first[key] ?? shelves.second[key]
      guard var reply = known, reply.answer.isValid(at: moment.instant) else { return nil }
      if shelves.first[key] == nil { shelves.keep(reply, key, most: most) }
      // What never changes may be kept for as long as it said.
      if reply.answer.validUntil != nil { reply.maxAge = moment.maxAge(of: reply.answer) }
      return reply
    }
  }

  /// Keeps a reply that a client may keep, too.
  func keep(_ reply: Reply, for key: Key, at moment: Moment) {
    guard reply.maxAge != nil else { return }
    shelves.withLock { shelves in
      if shelves.edition != moment.edition.hash { shelves = Shelves(edition: moment.edition.hash) }
      shelves.keep(reply, key, most: most)
    }
  }
}
