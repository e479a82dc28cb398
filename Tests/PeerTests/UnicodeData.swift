import Foundation
import Testing

/// The Unicode Character Database as Debian's package `unicode-data` has it.
enum UnicodeData {
  /// The rows of a file without comments.
  static func rows(_ name: String) throws -> [String] {
    let text = try String(contentsOfFile: "/usr/share/unicode/\(name)", encoding: .utf8)
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map(String.init)
  }

  /// A code point written as a hexadecimal number.
  static func scalar(_ hex: Substring) throws -> Unicode.Scalar {
    try #require(UInt32(hex, radix: 16).flatMap(Unicode.Scalar.init))
  }
}
