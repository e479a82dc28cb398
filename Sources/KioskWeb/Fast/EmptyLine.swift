/// Looks for the empty line that ends a head, in bytes that come piece by piece.
///
/// A line feed ends a line whether or not a carriage return stands before it: whoever reads the head
/// may be stricter, but cannot go on behind the place that is found here.
struct EmptyLine: Equatable {
  private var isInLine = false

  /// The place behind the empty line; `nil` where all of these bytes belong to the head.
  mutating func end(in bytes: Span<UInt8>) -> Int? {
    for index in bytes.indices {
      switch bytes[index] {
      case UInt8(ascii: "\n"):
        if !isInLine { return index + 1 }
        isInLine = false
      case UInt8(ascii: "\r"): continue
      default: isInLine = true
      }
    }
    return nil
  }
}
