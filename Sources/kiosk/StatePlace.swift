import FoundationEssentials
import KioskContent

/// Where a machine keeps what the program remembers of a site.
enum StatePlace {
  /// The file of the counter's pass phrase, hashed.
  static func passPhrase(state: String?, site: String) -> String {
    "\(state ?? standard(for: site)).staff"
  }

  /// A folder per site below `$XDG_STATE_HOME` (XDG Base Directory Specification).
  static func standard(for site: String) -> String {
    let environment = ProcessInfo.processInfo.environment
    let home = environment["HOME"] ?? FileManager.default.homeDirectoryForCurrentUser.path
    let base = environment["XDG_STATE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    return "\(base ?? "\(home)/.local/state")/welcome-kiosk/\(ContentHash(site.utf8).hexadecimal)"
  }
}
