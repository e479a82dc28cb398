import FoundationEssentials
import HTTPTypes
import Hummingbird
import NIOCore

/// An answer as it goes over the wire, but for the moment at which it is sent.
final class PreparedAnswer: Sendable {
  /// Status line and fields, `Date` and the empty line left out.
  let head: [UInt8]
  /// The same for who has the answer already.
  let unchangedHead: [UInt8]
  let body: ByteBuffer
  /// The tag that `If-None-Match` names.
  let entityTag: [UInt8]
  /// For the log, as in ``Reply``.
  let route: String
  let locale: String
  /// How long a client may keep it, which the head says.
  private let maxAge: Int
  private let validUntil: Date?

  /// Prepares what a request got; `nil` for an answer that clients may not keep either.
  init?(_ reply: Reply, to request: WebRequest) {
    guard let maxAge = reply.maxAge, reply.answer.status == .ok else { return nil }
    var asked = request
    asked.method = .get
    asked.isLast = false
    asked.ifNoneMatch = nil
    let response = reply.response(to: asked)
    guard let tag = response.headers[.eTag] else { return nil }
    asked.ifNoneMatch = tag
    head = PreparedAnswer.encoded(response)
    unchangedHead = PreparedAnswer.encoded(reply.response(to: asked))
    body = reply.variant(for: asked).body
    entityTag = Array(tag.utf8)
    route = reply.route
    locale = reply.locale
    self.maxAge = maxAge
    validUntil = reply.answer.validUntil
  }

  /// Whether the service would say the same at a moment, to the second for which it may be kept.
  func holds(at instant: Date) -> Bool {
    guard let validUntil else { return true }
    return instant < validUntil && Moment.maxAge(until: validUntil, at: instant) == maxAge
  }

  /// Whether a client that names this tag has the answer already.
  func isKnown(by tag: Span<UInt8>) -> Bool {
    let isWeak = tag.count == entityTag.count + 2
    guard isWeak || tag.count == entityTag.count else { return false }
    for index in entityTag.indices where entityTag[index] != tag[index + (isWeak ? 2 : 0)] {
      return false
    }
    return !isWeak || tag[0] == UInt8(ascii: "W")
  }

  /// What the answer keeps in memory, in bytes; a body that others share counts for each.
  var size: Int {
    head.count + unchangedHead.count + body.readableBytes + 512
  }

  /// A head as NIO writes it: the fields in their order, no length where there can be no body.
  private static func encoded(_ response: Response) -> [UInt8] {
    var text = "HTTP/1.1 \(response.status.code) \(response.status.reasonPhrase)\r\n"
    for field in response.headers
    where response.status != .notModified || field.name != .contentLength {
      text += "\(field.name.rawName): \(field.value)\r\n"
    }
    return Array(text.utf8)
  }
}
