/// The name of a field without regard to upper and lower case, packed so that comparing costs
/// nothing: its length and its last sixteen bytes.
///
/// Every name whose field is used fits into sixteen bytes. Of longer ones another name might be taken
/// for a special one, which costs the sender the short way and nothing else.
struct FieldName: Equatable {
  private(set) var count = 0
  private var letters: UInt128 = 0

  init() {}

  init(_ bytes: Span<UInt8>) {
    for index in bytes.indices { append(bytes[index]) }
  }

  private init(_ text: StaticString) {
    for index in 0..<text.utf8CodeUnitCount { append(text.utf8Start[index]) }
  }

  /// Adds a byte of a name; capital letters become small ones. No other two bytes of a name meet but
  /// `^` and `~`, which no name here has.
  mutating func append(_ byte: UInt8) {
    letters = letters << 8 | UInt128(byte | 0x20)
    count += 1
  }

  /// What a field does to a request.
  enum Meaning {
    case host, accept, acceptLanguage, acceptEncoding, ifNoneMatch, connection
    /// It asks for more than a page, says that a body follows or what becomes of the connection.
    case special
    /// The service does not look at it.
    case meaningless
  }

  var meaning: Meaning {
    switch count {
    case 2: self == FieldName.te ? .special : .meaningless
    case 4: self == FieldName.host ? .host : .meaningless
    case 5: self == FieldName.range ? .special : .meaningless
    case 6: self == FieldName.accept ? .accept : self == FieldName.expect ? .special : .meaningless
    case 7: self == FieldName.upgrade || self == FieldName.trailer ? .special : .meaningless
    case 8: self == FieldName.ifMatch || self == FieldName.ifRange ? .special : .meaningless
    case 10: self == FieldName.connection ? .connection : .meaningless
    case 13: self == FieldName.ifNoneMatch ? .ifNoneMatch : .meaningless
    case 14:
      self == FieldName.contentLength || self == FieldName.http2Settings ? .special : .meaningless
    case 15:
      self == FieldName.acceptLanguage
        ? .acceptLanguage : self == FieldName.acceptEncoding ? .acceptEncoding : .meaningless
    case 16: self == FieldName.proxyConnection ? .special : .meaningless
    case 17:
      self == FieldName.transferEncoding || self == FieldName.ifModifiedSince
        ? .special : .meaningless
    case 19: self == FieldName.ifUnmodifiedSince ? .special : .meaningless
    default: .meaningless
    }
  }

  /// The one wish about a connection that changes nothing.
  static let keepAlive = FieldName("keep-alive")

  private static let te = FieldName("te")
  private static let host = FieldName("host")
  private static let range = FieldName("range")
  private static let accept = FieldName("accept")
  private static let expect = FieldName("expect")
  private static let upgrade = FieldName("upgrade")
  private static let trailer = FieldName("trailer")
  private static let ifMatch = FieldName("if-match")
  private static let ifRange = FieldName("if-range")
  private static let connection = FieldName("connection")
  private static let ifNoneMatch = FieldName("if-none-match")
  private static let contentLength = FieldName("content-length")
  private static let http2Settings = FieldName("http2-settings")
  private static let acceptLanguage = FieldName("accept-language")
  private static let acceptEncoding = FieldName("accept-encoding")
  private static let proxyConnection = FieldName("proxy-connection")
  private static let transferEncoding = FieldName("transfer-encoding")
  private static let ifModifiedSince = FieldName("if-modified-since")
  private static let ifUnmodifiedSince = FieldName("if-unmodified-since")
}
