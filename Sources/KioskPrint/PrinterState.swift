import KioskText

/// Whether a printer can print, as `lpstat -l -p` tells it.
struct PrinterState: Equatable {
  /// Why it cannot, in CUPS's words; empty where CUPS gives no reason, `nil` where it can.
  let reason: String?

  /// Reads `printer NAME is idle.  enabled since …` or `printer NAME disabled since … -`, and the
  /// indented lines below it: the printer's own words, and `Alerts:` with the keywords of RFC 8011
  /// §5.4.12.
  init(lpstat text: String) {
    let lines = text.split(separator: "\n").map(String.init)
    let details = lines.dropFirst().map { $0.trimmingWhiteSpace() }
    let said = details.first.flatMap { $0.contains(": ") || $0.hasSuffix(":") ? nil : $0 } ?? ""
    if lines.first?.contains(" disabled since ") ?? false {
      reason = said == "reason unknown" ? "" : said
      return
    }
    let alerts = details.first { $0.hasPrefix("Alerts: ") }?.dropFirst(8) ?? ""
    let grave = alerts.split { $0 == " " || $0 == "," }.filter(PrinterState.isGrave)
    let isAway = PrinterState.tells(said)
    reason =
      isAway || !grave.isEmpty && !said.isEmpty
      ? said : grave.isEmpty ? nil : grave.joined(separator: ", ")
  }

  /// Whether a keyword says that nothing comes out before somebody does something.
  private static func isGrave(_ keyword: Substring) -> Bool {
    let troubles = [
      "offline", "shutdown", "paused", "stopped", "timed-out",
      "media-empty",
      "media-jam", "media-needed", "toner-empty", "marker-supply-empty", "cover-open", "door-open",
    ]
    // `media-empty-warning` is a report: the printer goes on.
    return !keyword.hasSuffix("-warning") && troubles.contains { keyword.hasPrefix($0) }
  }

  /// Whether the words of a CUPS backend, which a printer that is switched off has no keyword for,
  /// say that it cannot be reached (cups, `backend/network.c` and `backend/ipp.c`).
  private static func tells(_ words: String) -> Bool {
    let troubles = [
      "unavailable at this time", "not responding", "unreachable", "become available",
      "Unable to locate", "not connected", "turned off",
    ]
    return troubles.contains { words.contains($0) }
  }
}
