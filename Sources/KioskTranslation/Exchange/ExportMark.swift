package import KioskContent
import KioskXML

/// What a translation was when it was handed out, so that its return shows who has changed what.
///
/// In XLIFF an attribute of our own namespace, which tools keep; in a spreadsheet the last column.
package struct ExportMark: Sendable, Equatable {
  /// The hash of the target's words and codes.
  let text: String
  /// The target's state as written; empty for none.
  let state: String

  /// The mark of a stored unit.
  package init(of stored: TranslationUnit?) {
    self.init(
      text: ExportMark.hash(of: stored?.target ?? CodedText([])),
      state: stored?.state?.rawValue ?? "")
  }

  private init(text: String, state: String) {
    self.text = text
    self.state = state
  }

  /// Reads a mark; `nil` where the text is none.
  package init?(_ description: some StringProtocol) {
    let parts = description.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].count == 16, parts[0].allSatisfy(\.isHexDigit) else {
      return nil
    }
    self.init(text: String(parts[0]), state: String(parts[1]))
  }

  /// The mark as it is written.
  package var description: String { "\(text).\(state)" }

  /// Whether a text is the one that was handed out.
  func fits(_ target: CodedText) -> Bool { text == ExportMark.hash(of: target) }

  /// Whether a person has changed the stored unit since; an update of its source is none.
  func isOlder(than stored: TranslationUnit?) -> Bool {
    guard let stored else { return false }
    return !fits(stored.target ?? CodedText([]))
      || stored.state != .needsAdaptation && (stored.state?.rawValue ?? "") != state
  }

  private static func hash(of target: CodedText) -> String {
    ContentHash(target.tagged.utf8).hexadecimal
  }

  /// The namespace of the attribute.
  static let namespace = "urn:welcome-kiosk:exchange"

  /// The attribute of a `<trans-unit>`.
  static let attributeName = XMLName("handed-out", namespace: namespace, prefix: "kiosk")
}
