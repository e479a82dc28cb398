import FoundationEssentials
import Glibc

/// The running processes, as `/proc` has them (proc(5)).
enum ProcessTable {
  /// How many programs of a browser's group draw a page; those of its own surface do not count.
  static func pageRenderers(inGroup group: pid_t) -> Int {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
    return names.count { name in
      guard Int32(name) != nil, let status = text("/proc/\(name)/stat"),
        isRunning(status, inGroup: group), let words = text("/proc/\(name)/cmdline")
      else { return false }
      return isPageRenderer(words)
    }
  }

  /// Whether a line of `stat` is that of a process of the group that has not ended.
  static func isRunning(_ status: String, inGroup group: pid_t) -> Bool {
    // The name stands in parentheses and may hold anything, further parentheses too.
    guard let end = status.lastIndex(of: ")") else { return false }
    let fields = status[status.index(after: end)...].split(separator: " ")
    return fields.count > 2 && fields[0] != "Z" && Int32(fields[2]) == group
  }

  /// Whether a command line is that of a program that draws pages.
  static func isPageRenderer(_ words: String) -> Bool {
    words.contains("--type=renderer") && !words.contains("--top-chrome-webui")
  }

  private static func text(_ path: String) -> String? {
    guard let bytes = try? Data(contentsOf: URL(filePath: path)) else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }
}
