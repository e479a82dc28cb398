import CZlib

/// Compression of whole answers (RFC 1952); equal input gives equal bytes.
enum Gzip {
  /// The compressed bytes; `nil` where zlib cannot or the result is no smaller.
  static func compressed(_ bytes: [UInt8]) -> [UInt8]? {
    var stream = z_stream()
    let gzipFormat = MAX_WBITS + 16
    let isReady = deflateInit2_(
      &stream, Z_BEST_COMPRESSION, Z_DEFLATED, gzipFormat, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
    guard isReady == Z_OK, let length = UInt32(exactly: bytes.count) else { return nil }
    defer { deflateEnd(&stream) }
    var input = bytes
    return input.withUnsafeMutableBufferPointer { source in
      stream.next_in = source.baseAddress
      stream.avail_in = length
      var isComplete = false
      // Room for one byte less than the input: a result that does not fit is not worth sending.
      let output = [UInt8](unsafeUninitializedCapacity: max(bytes.count - 1, 0)) { room, count in
        stream.next_out = room.baseAddress
        stream.avail_out = UInt32(room.count)
        isComplete = deflate(&stream, Z_FINISH) == Z_STREAM_END
        count = isComplete ? room.count - Int(stream.avail_out) : 0
      }
      // Copied: what is kept must not take the room that was made for the result.
      return isComplete ? output.withUnsafeBufferPointer { Array($0) } : nil
    }
  }

  /// What was compressed; `nil` where zlib cannot or it is of another length.
  static func expanded(_ bytes: [UInt8], length: Int) -> [UInt8]? {
    guard let available = UInt32(exactly: bytes.count), let room = UInt32(exactly: length) else {
      return nil
    }
    var stream = z_stream()
    let gzipFormat = MAX_WBITS + 16
    let isReady = inflateInit2_(
      &stream, gzipFormat, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    guard isReady == Z_OK else { return nil }
    defer { inflateEnd(&stream) }
    var input = bytes
    return input.withUnsafeMutableBufferPointer { source in
      stream.next_in = source.baseAddress
      stream.avail_in = available
      var isComplete = false
      let output = [UInt8](unsafeUninitializedCapacity: length) { output, count in
        stream.next_out = output.baseAddress
        stream.avail_out = room
        isComplete = inflate(&stream, Z_FINISH) == Z_STREAM_END && stream.avail_out == 0
        count = isComplete ? length : 0
      }
      return isComplete ? output : nil
    }
  }
}
