/// How an isolated run of text, or a paragraph, gets its direction (UAX #9).
package enum IsolateDirection: Sendable {
  /// LRI, U+2066.
  case leftToRight
  /// RLI, U+2067.
  case rightToLeft
  /// FSI, U+2068: the direction of the first strong character, else left to right.
  case firstStrong

  /// The character that opens such an isolate.
  var initiator: String {
    switch self {
    case .leftToRight: "\u{2066}"
    case .rightToLeft: "\u{2067}"
    case .firstStrong: "\u{2068}"
    }
  }
}

extension String {
  /// This text between an isolate initiator and PDI, so that its surroundings cannot reorder it.
  ///
  /// Empty text stays empty.
  package func isolated(_ direction: IsolateDirection) -> String {
    isEmpty ? self : direction.initiator + self + "\u{2069}"
  }
}

/// The text without the characters that only steer bidi order.
///
/// These are ALM, LRM, RLM, the embeddings, overrides and isolates (Bidi_Control, UAX #9); ZWJ and
/// ZWNJ stay, for they change how letters join.
package func removingBidiControls(_ text: String) -> String {
  // All of them begin with one of two bytes in UTF-8: D8 (ALM) and E2.
  guard text.utf8.contains(where: { $0 == 0xD8 || $0 == 0xE2 }) else { return text }
  var kept = String.UnicodeScalarView()
  for scalar in text.unicodeScalars where !isBidiControl(scalar) { kept.append(scalar) }
  return String(kept)
}

/// Whether every isolate in the text is closed in its own paragraph and no PDI stands alone.
package func hasBalancedIsolates(_ text: String) -> Bool {
  var depth = 0
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x2066...0x2068: depth += 1
    case 0x2069: depth -= 1
    // Bidi class B ends all isolates; VT and FF are white space to UAX #9.
    case 0x0A, 0x0D, 0x1C...0x1E, 0x85, 0x2029: if depth > 0 { return false }
    default: break
    }
    if depth < 0 { return false }
  }
  return depth == 0
}

/// Whether a code point only steers bidi order (Bidi_Control).
func isBidiControl(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
  default: false
  }
}
