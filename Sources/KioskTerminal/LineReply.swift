import KioskText

/// What the line mode answers to one line of input.
package struct LineReply: Sendable, Equatable {
  /// Lines in logical order, without bidi or other control characters.
  package let lines: [String]
  /// What stands in front of the next input, ending in `> `; empty where the session ends.
  package let prompt: String
  /// Whether the reader has asked to leave.
  package let ends: Bool

  package init(lines: [String], prompt: String, ends: Bool = false) {
    self.lines = lines.map(\.printable)
    self.prompt = prompt.printable
    self.ends = ends
  }

  /// The answer to leaving.
  static let end = LineReply(lines: [], prompt: "", ends: true)
}

extension String {
  /// The text without what steers a terminal or the bidi order: control characters and line
  /// separators are spaces, bidi controls are gone (UAX #9).
  ///
  /// Some terminals give a bidi control a cell, and a control character from a text or a query
  /// could move the cursor.
  var printable: String {
    var kept = String.UnicodeScalarView()
    for scalar in removingBidiControls(self).unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: kept.append(" ")
      default: kept.append(scalar)
      }
    }
    return String(kept)
  }
}
