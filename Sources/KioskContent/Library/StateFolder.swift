import Glibc
import KioskXML

/// The last fault-free version of every file, kept outside the site so that it survives a restart.
package struct StateFolder: Sendable {
  /// The folder's path.
  package let path: String

  /// Takes a folder, which is made when something is kept.
  package init(path: String) { self.path = path }

  /// The bytes of the last good version of a file; `nil` where none was kept.
  package func lastGood(_ file: SiteFile) -> [UInt8]? {
    try? SiteFolder.read(place(of: file.path), limit: file.limits.bytes)
  }

  /// Keeps a good version: written beside its place and renamed, so that a crash leaves the old one.
  ///
  /// - Returns: whether it is kept; the service runs without, only its next start is poorer.
  @discardableResult
  package func keep(_ bytes: [UInt8], of file: SiteFile) -> Bool {
    AtomicFile.write(bytes, to: place(of: file.path))
  }

  /// Forgets a file that the site no longer has.
  ///
  /// - Parameter path: relative to the site.
  package func forget(_ path: String) { unlink(place(of: path)) }

  /// The paths of all files kept, relative to the site; what a crash left half written is among
  /// them under a name of its own. Files that are not the service's own are not named, so that
  /// nobody forgets them.
  package func keptPaths() -> [String] {
    guard let directory = opendir(path) else { return [] }
    defer { closedir(directory) }
    var paths: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if StateFolder.isOwn(name) { paths.append(StateFolder.path(from: name)) }
    }
    return paths.sorted()
  }

  // One flat folder: `!` stands for `/`, and no file of a site has one in its name.
  private func place(of relative: String) -> String {
    "\(path)/\(String(relative.map { $0 == "/" ? "!" : $0 }))"
  }

  /// Whether a name is one that ``place(of:)`` gives to a file of a site.
  private static func isOwn(_ name: String) -> Bool {
    name.hasPrefix("Content!") || name.hasPrefix("Locales!")
  }

  private static func path(from name: String) -> String {
    String(name.map { $0 == "!" ? "/" : $0 })
  }
}

/// Writing a file so that readers see the old version or the new one, never another.
package enum AtomicFile {
  /// Writes to a temporary name in the same folder, syncs, renames; makes missing folders.
  ///
  /// - Returns: whether the new version is in place.
  package static func write(_ bytes: [UInt8], to path: String) -> Bool {
    makeFolders(above: path)
    let temporary = "\(path).\(getpid()).\(UInt32.random(in: 0 ... .max)).tmp"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { return false }
    let isWritten = writeAll(bytes, to: descriptor) && fsync(descriptor) == 0
    guard close(descriptor) == 0, isWritten, rename(temporary, path) == 0 else {
      unlink(temporary)
      return false
    }
    return true
  }

  private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count {
        let count = Glibc.write(
          descriptor, buffer.baseAddress.map { $0 + written }, buffer.count - written)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return false }
        written += count
      }
      return true
    }
  }

  private static func makeFolders(above path: String) {
    var folder = ""
    for part in path.split(separator: "/", omittingEmptySubsequences: false).dropLast() {
      folder += folder.isEmpty && part.isEmpty ? "/" : part + "/"
      mkdir(folder, 0o755)
    }
  }
}
