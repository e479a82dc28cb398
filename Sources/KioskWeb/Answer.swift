import FoundationEssentials
import HTTPTypes
import KioskContent
import KioskRendering
import NIOCore

/// An answer with everything that does not depend on the single request.
struct Answer: Sendable {
  /// One encoding of the body, with the tag that is its hash.
  struct Variant: Sendable {
    let body: ByteBuffer
    let entityTag: String

    init(_ bytes: [UInt8]) {
      body = ByteBuffer(bytes: bytes)
      entityTag = "\"\(ContentHash(bytes).hexadecimal)\""
    }
  }

  let status: HTTPResponse.Status
  /// Without those that the encoding decides.
  let headers: HTTPFields
  let plain: Variant
  let gzip: Variant?
  /// The moment from which the answer is another; `nil` where it does not depend on time.
  let validUntil: Date?

  /// Below this size a compressed body saves nothing on the wire.
  private static let smallestCompressed = 600

  init(
    status: HTTPResponse.Status = .ok, headers: HTTPFields, text: String,
    validUntil: Date? = nil
  ) {
    self.init(status: status, headers: headers, bytes: Array(text.utf8), validUntil: validUntil)
  }

  /// - Parameter isCompressed: whether the bytes are compressed as they are.
  init(
    status: HTTPResponse.Status = .ok, headers: HTTPFields, bytes: [UInt8],
    validUntil: Date? = nil, isCompressed: Bool = false
  ) {
    self.status = status
    self.headers = headers
    plain = Variant(bytes)
    gzip =
      isCompressed || bytes.count < Answer.smallestCompressed
      ? nil : Gzip.compressed(bytes).map { Variant($0) }
    self.validUntil = validUntil
  }

  /// Whether the answer still reads the same at a moment.
  func isValid(at instant: Date) -> Bool { validUntil.map { instant < $0 } ?? true }

  /// What the answer keeps in memory, in bytes.
  var size: Int { plain.body.readableBytes + (gzip?.body.readableBytes ?? 0) + 1024 }
}
