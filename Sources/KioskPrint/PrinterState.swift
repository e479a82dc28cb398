import Foundation

/// Whether a printer can print, as `lpstat -l -p` tells it.
struct PrinterState: Equatable {
  /// Why it cannot, in CUPS's words; empty where CUPS gives no reason, `nil` where it can.
  let reason: String?

  /// Reads `printer NAME is idle.  enabled since …` or `printer NAME disabled since … -`, and the
  /// indented lines below it: the printer's own words, and `Alerts:` with the keywords of RFC 8011
  /// §5.4.12.
  init(lpstat text: String) {
    let lines = text.split(separator: "\n").map(String.init)
    let details = lines.dropFirst().map { $0.trimmingCharacters(in: .whitespaces) }
    let said = details.first.flatMap { $0.contains(": ") || $0.hasSuffix(":") ? nil : $0 } ?? ""
    if lines.first?.contains(" disabled since ") ?? false {
      reason = said
      return
    }
    let alerts = details.first { $0.hasPrefix("Alerts: ") }?.dropFirst(8) ?? ""
    let grave = alerts.split { $0 == " " || $0 == "," }.filter(PrinterState.isGrave)
    reason = grave.isEmpty ? nil : said.isEmpty ? grave.joined(separator: ", ") : said
  }

  /// Whether a keyword says that nothing comes out before somebody does something.
  private static func isGrave(_ keyword: Substring) -> Bool {
    let troubles = [
      "offline", "shutdown", "paused", "stopped", "timed-out", "connecting-to-device",
      "media-empty",
      "media-jam", "media-needed", "toner-empty", "marker-supply-empty", "cover-open", "door-open",
    ]
    // `media-empty-warning` is a report: the printer goes on.
    return !keyword.hasSuffix("-warning") && troubles.contains { keyword.hasPrefix($0) }
  }
}
