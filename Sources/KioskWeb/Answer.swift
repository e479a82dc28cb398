import FoundationEssentials
import HTTPTypes
import KioskContent
import KioskRendering
import NIOCore

/// An answer with everything that does not depend on the single request.
///
/// Where the body is worth compressing, only its compressed bytes are kept: nearly every client takes
/// those, and memory is what a small machine has least of. For the others they are expanded.
final class Answer: Sendable {
  /// What a client is told of the body in one coding.
  struct Form: Sendable, Equatable {
    let isCompressed: Bool
    /// In bytes.
    let length: Int
    /// A hash of the bytes.
    let entityTag: String

    init(_ bytes: [UInt8], isCompressed: Bool) {
      self.isCompressed = isCompressed
      length = bytes.count
      entityTag = "\"\(ContentHash(bytes).hexadecimal)\""
    }
  }

  let status: HTTPResponse.Status
  /// Without those that the coding decides.
  let headers: HTTPFields
  let plain: Form
  /// `nil` where compressing saves nothing.
  let gzip: Form?
  /// The moment from which the answer is another; `nil` where it does not depend on time.
  let validUntil: Date?
  /// Compressed where there is such a form.
  private let kept: Kept

  private enum Kept {
    /// In no more memory than they need.
    case bytes([UInt8])
    /// Too much to be copied for everybody who asks.
    case buffer(ByteBuffer)
  }

  /// Larger bodies are shared by all who get them, in bytes.
  private static let largestCopied = 64 * 1024
  /// Below this size a compressed body saves nothing on the wire.
  private static let smallestCompressed = 600

  convenience init(
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
    let isSmall = bytes.count < Answer.smallestCompressed
    let compressed = isCompressed || isSmall ? nil : Gzip.compressed(bytes)
    self.status = status
    self.headers = headers
    self.validUntil = validUntil
    plain = Form(bytes, isCompressed: false)
    gzip = compressed.map { Form($0, isCompressed: true) }
    let body = compressed ?? bytes
    kept = body.count > Answer.largestCopied ? .buffer(ByteBuffer(bytes: body)) : .bytes(body)
  }

  /// The form that a client gets.
  func form(takingGzip takesGzip: Bool) -> Form { takesGzip ? gzip ?? plain : plain }

  /// The body in one of the answer's forms; `nil` where there is no memory to expand it.
  func body(_ form: Form) -> ByteBuffer? {
    guard form.isCompressed || gzip == nil else {
      return Gzip.expanded(keptBytes, length: plain.length).map { ByteBuffer(bytes: $0) }
    }
    return switch kept {
    case .bytes(let bytes): ByteBuffer(bytes: bytes)
    case .buffer(let buffer): buffer
    }
  }

  /// The same as bytes.
  func bytes(_ form: Form) -> [UInt8]? {
    form.isCompressed || gzip == nil
      ? keptBytes : Gzip.expanded(keptBytes, length: plain.length)
  }

  private var keptBytes: [UInt8] {
    switch kept {
    case .bytes(let bytes): bytes
    case .buffer(let buffer): Array(buffer.readableBytesView)
    }
  }

  /// Whether the answer still reads the same at a moment.
  func isValid(at instant: Date) -> Bool { validUntil.map { instant < $0 } ?? true }

  /// What the answer keeps in memory, in bytes.
  var size: Int {
    let body =
      switch kept {
      case .bytes(let bytes): bytes.count
      case .buffer(let buffer): buffer.storageCapacity
      }
    return headers.reduce(body + 1024) {
      $0 + $1.name.rawName.utf8.count + $1.value.utf8.count + 64
    }
  }
}
