import Glibc

extension Double {
  /// The number with so many digits behind the point, as C's `printf` rounds it.
  func fixed(_ digits: Int) -> String {
    var buffer = [CChar](repeating: 0, count: 400)
    let length = withVaList([Int32(digits), self]) {
      vsnprintf(&buffer, buffer.count, "%.*f", $0)
    }
    let used = buffer.prefix(max(0, min(Int(length), buffer.count - 1)))
    return String(decoding: used.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
