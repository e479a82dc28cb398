import Glibc

/// Word from the system that something in a site's folder has changed (inotify(7)).
///
/// No word is no proof: file systems of other machines give none, and links may lead elsewhere.
/// Whoever waits for changes also looks for himself now and then.
package final class FolderWatch: Sendable {
  private let descriptor: Int32
  private let folder: SiteFolder

  /// What is written is news once it is whole, and what is renamed or deleted at once.
  private static let events = UInt32(
    IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_ATTRIB
      | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR)

  /// Watches nothing yet; `nil` where the system has no watch left.
  package init?(_ folder: SiteFolder) {
    descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    self.folder = folder
    guard descriptor >= 0 else { return nil }
  }

  deinit { close(descriptor) }

  /// Watches the folders that the site has now, before anybody looks into them.
  package func renew() {
    for folder in folder.watched() { _ = inotify_add_watch(descriptor, folder, FolderWatch.events) }
  }

  /// Whether anything came since the last time; it does not wait.
  package func hasNews() -> Bool {
    var isNew = false
    withUnsafeTemporaryAllocation(byteCount: 16 * 1024, alignment: 8) { buffer in
      while read(descriptor, buffer.baseAddress, buffer.count) > 0 { isNew = true }
    }
    return isNew
  }
}
