import CZlib

/// The Flate filter (ISO 32000-1, 7.4.4).
enum Deflate {
  /// The bytes, compressed; zlib's own middle course between time and size.
  static func compressed(_ bytes: [UInt8]) throws(PDFError) -> [UInt8] {
    var status = Z_OK
    let result = [UInt8](unsafeUninitializedCapacity: Int(compressBound(uLong(bytes.count)))) {
      room, count in
      var size = uLongf(room.count)
      status = compress2(room.baseAddress, &size, bytes, uLong(bytes.count), 6)
      count = status == Z_OK ? Int(size) : 0
    }
    guard status == Z_OK else { throw .compression(status) }
    return result
  }

  /// The bytes that were compressed, which are exactly `size`; `nil` where they are not.
  static func expanded(_ bytes: [UInt8], size: Int) -> [UInt8]? {
    var isWhole = false
    let result = [UInt8](unsafeUninitializedCapacity: size) { room, count in
      var length = uLongf(room.count)
      isWhole =
        uncompress(room.baseAddress, &length, bytes, uLong(bytes.count)) == Z_OK
        && Int(length) == size
      count = isWhole ? size : 0
    }
    return isWhole ? result : nil
  }
}
