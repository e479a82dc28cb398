import FoundationEssentials
import HTTPTypes
import KioskContent
import NIOCore

/// An answer as it goes over the wire, but for the moment at which it is sent.
final class PreparedAnswer: Sendable {
  /// How the body gets behind the head.
  enum Body {
    /// Copied: quicker than handing over one more piece.
    case copied([UInt8])
    /// As it is.
    case sent(ByteBuffer)
  }

  /// The bytes of the requests that it answers.
  let key: PreparedAnswers.Key
  /// Status line and fields, `Date` and the empty line left out.
  let head: [UInt8]
  let body: Body
  /// For the log, as in ``Reply``.
  let route: String
  let locale: String
  /// Where in the head those fields stand that tell whoever has the answer already that it has not
  /// changed.
  private let unchangedFields: Range<Int>
  /// Where in the head the tag stands that `If-None-Match` names.
  private let tag: Range<Int>
  /// How long a client may keep it, which the head says.
  private let maxAge: Int
  private let validUntil: Date?

  /// Larger bodies are not copied, in bytes.
  private static let largestCopied = 8 * 1024
  private static let statusLine = "HTTP/1.1 200 OK\r\n"

  /// Prepares what a request got; `nil` for an answer that clients may not keep either.
  init?(_ reply: Reply, to request: WebRequest, _ key: PreparedAnswers.Key) {
    guard let maxAge = reply.maxAge, reply.answer.status == .ok else { return nil }
    var asked = request
    asked.isLast = false
    asked.ifNoneMatch = nil
    let whole = reply.head(for: asked)
    asked.ifNoneMatch = whole.form.entityTag
    let fields = PreparedAnswer.encoded(whole.headers)
    let unchanged = PreparedAnswer.encoded(reply.head(for: asked).headers)
    let head = PreparedAnswer.statusLine + fields
    guard fields.hasPrefix(unchanged),
      let tag = PreparedAnswer.place(of: whole.form.entityTag, in: head),
      let body = PreparedAnswer.body(of: reply.answer, whole.form)
    else { return nil }
    self.key = key
    self.head = Array(head.utf8)
    self.tag = tag
    self.body = body
    let start = PreparedAnswer.statusLine.utf8.count
    unchangedFields = start..<(start + unchanged.utf8.count)
    route = reply.route
    locale = reply.locale
    self.maxAge = maxAge
    validUntil = reply.answer.validUntil
  }

  private static func place(of part: String, in text: String) -> Range<Int>? {
    text.firstRange(of: part).map { range in
      let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
      return start..<(start + part.utf8.count)
    }
  }

  private static func body(of answer: Answer, _ form: Answer.Form) -> Body? {
    form.length <= largestCopied
      ? answer.bytes(form).map { .copied($0) } : answer.body(form).map { .sent($0) }
  }

  /// The fields for who has the answer already.
  var unchangedHead: ArraySlice<UInt8> { head[unchangedFields] }

  var entityTag: ArraySlice<UInt8> { head[tag] }

  /// Whether the service would say the same at a moment, to the second for which it may be kept.
  func holds(at instant: Date) -> Bool {
    guard let validUntil else { return true }
    return instant < validUntil && Moment.maxAge(until: validUntil, at: instant) == maxAge
  }

  /// Whether a client that names this tag has the answer already.
  func isKnown(by tag: Span<UInt8>) -> Bool {
    let isWeak = tag.count == self.tag.count + 2
    guard isWeak || tag.count == self.tag.count else { return false }
    let start = self.tag.lowerBound - (isWeak ? 2 : 0)
    for index in self.tag where head[index] != tag[index - start] { return false }
    return !isWeak || tag[0] == UInt8(ascii: "W")
  }

  /// What the answer keeps in memory, in bytes.
  var size: Int {
    let length =
      switch body {
      case .copied(let bytes): bytes.count
      // Their memory comes in powers of two.
      case .sent(let buffer): buffer.storageCapacity
      }
    return key.bytes.count + head.count + length + 512
  }

  /// Fields as NIO writes them, in their order.
  private static func encoded(_ headers: HTTPFields) -> String {
    headers.reduce(into: "") { $0 += "\($1.name.rawName): \($1.value)\r\n" }
  }
}
