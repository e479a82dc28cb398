/// Calls one of CICU's UTF-16 to UTF-16 functions, once more if its answer needs more room.
///
/// Returns nil if ICU fails or the text is longer than it can count (2^31 units).
func utf16Result(
  of source: [UInt16],
  _ call: (UnsafePointer<UInt16>?, Int32, UnsafeMutablePointer<UInt16>?, Int32) -> Int32
) -> [UInt16]? {
  guard let length = Int32(exactly: source.count) else { return nil }
  var capacity = source.count + source.count / 2 + 16
  while true {
    guard let room = Int32(exactly: capacity) else { return nil }
    var needed: Int32 = 0
    let result = [UInt16](unsafeUninitializedCapacity: capacity) { buffer, count in
      needed = source.withUnsafeBufferPointer {
        call($0.baseAddress, length, buffer.baseAddress, room)
      }
      count = max(0, min(Int(needed), capacity))
    }
    if needed < 0 { return nil }
    if needed <= room { return result }
    capacity = Int(needed)
  }
}

/// Calls one of CICU's functions that write UTF-16, once more if its answer needs more room.
///
/// Returns nil if ICU fails.
func utf16Result(_ call: (UnsafeMutablePointer<UInt16>?, Int32) -> Int32) -> [UInt16]? {
  var capacity = 512
  while let room = Int32(exactly: capacity) {
    var needed: Int32 = 0
    let result = [UInt16](unsafeUninitializedCapacity: capacity) { buffer, count in
      needed = call(buffer.baseAddress, room)
      count = max(0, min(Int(needed), capacity))
    }
    if needed < 0 { return nil }
    if needed <= room { return result }
    capacity = Int(needed)
  }
  return nil
}
