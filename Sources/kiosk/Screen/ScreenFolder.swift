import FoundationEssentials
import Glibc
import KioskContent

/// The supervisor's private folder: the start page and, while it lives, each browser's profile.
struct ScreenFolder: Sendable {
  /// Why a folder cannot be used.
  enum ClaimError: Error, Equatable {
    case notMade(path: String, reason: String)
    case notPrivate(path: String)
    case tooLong(path: String)
    case inUse(path: String)
  }

  /// A browser's socket below the folder must fit into a socket's address of 107 bytes (unix(7)).
  static let longestPath = 48

  let path: String
  /// Holds the lock as long as the process lives.
  private let lock: Int32

  /// The folder of the start page.
  var start: String { "\(path)/start" }

  /// Makes the folder for this user alone, or takes it over; what an earlier run left is destroyed.
  static func claimed(_ path: String) throws(ClaimError) -> ScreenFolder {
    guard path.utf8.count <= longestPath else { throw .tooLong(path: path) }
    if mkdir(path, 0o700) != 0, errno != EEXIST {
      throw .notMade(path: path, reason: String(cString: strerror(errno)))
    }
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR,
      status.st_uid == geteuid(), status.st_mode & 0o077 == 0
    else { throw .notPrivate(path: path) }
    let lock = open("\(path)/lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard lock >= 0, flock(lock, LOCK_EX | LOCK_NB) == 0 else { throw .inUse(path: path) }
    let folder = ScreenFolder(path: path, lock: lock)
    folder.empty()
    return folder
  }

  /// Puts the start page's files there.
  ///
  /// - Returns: whether all could be written.
  func write(_ page: StartPage) -> Bool {
    mkdir(start, 0o700)
    return page.files.allSatisfy {
      AtomicFile.write(Array($0.value.utf8), to: "\(start)/\($0.key)")
    }
  }

  /// Tells every start page where to go; `nil` is nowhere.
  func lead(to address: String?) {
    let script = StartPage.leave(for: address)
    _ = AtomicFile.write(Array(script.utf8), to: "\(start)/\(StartPage.leaveName)")
  }

  /// A new folder with a random name for one browser, with its profile as it begins.
  func newBrowserFolder() -> String {
    let name = String(UInt32.random(in: 0x1000_0000...UInt32.max), radix: 16)
    let folder = "\(path)/b-\(name)"
    mkdir(folder, 0o700)
    for part in ["t", "profile", "profile/Default"] { mkdir("\(folder)/\(part)", 0o700) }
    for (name, text) in BrowserArguments.profile {
      _ = AtomicFile.write(Array(text.utf8), to: "\(folder)/\(name)")
    }
    return folder
  }

  /// Removes a folder with all that is in it.
  ///
  /// - Returns: whether it is gone.
  static func destroy(_ folder: String) async -> Bool {
    // A helper program of the browser that is just ending may still write.
    for _ in 0..<50 {
      try? FileManager.default.removeItem(atPath: folder)
      if access(folder, F_OK) != 0 { return true }
      try? await Task.sleep(for: .milliseconds(20))
    }
    return false
  }

  /// Gives the folder up and leaves nothing behind.
  func release() {
    empty()
    unlink("\(path)/lock")
    close(lock)
    rmdir(path)
  }

  private func empty() {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    for name in names where name == "start" || name.hasPrefix("b-") {
      try? FileManager.default.removeItem(atPath: "\(path)/\(name)")
    }
  }
}
