import FoundationEssentials
import HTTPTypes
import KioskContent
import KioskRendering

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
  private let kept: [UInt8]

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
    kept = compressed ?? bytes
  }

  /// The form that a client gets.
  func form(takingGzip takesGzip: Bool) -> Form { takesGzip ? gzip ?? plain : plain }

  /// The body in one of the answer's forms; `nil` where there is no memory to expand it.
  func bytes(_ form: Form) -> [UInt8]? {
    form.isCompressed || gzip == nil ? kept : Gzip.expanded(kept, length: plain.length)
  }

  /// Whether the answer still reads the same at a moment.
  func isValid(at instant: Date) -> Bool { validUntil.map { instant < $0 } ?? true }

  /// What the answer keeps in memory, in bytes.
  var size: Int { kept.count + 1024 }
}
