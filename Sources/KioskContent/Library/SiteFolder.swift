import Glibc
import KioskXML

/// The site on disk: which files it has and what they hold.
package struct SiteFolder: Sendable {
  /// The folder's absolute path, without a slash at the end.
  package let path: String

  /// - Parameter path: a folder, absolute or relative to the working directory.
  package init(path: String) {
    self.path = SiteFolder.resolved(path) ?? path
  }

  /// A file's identity on disk: when any part differs, the file may have changed.
  package struct Signature: Hashable, Sendable {
    fileprivate let device: UInt64
    fileprivate let inode: UInt64
    let size: Int64
    fileprivate let modified: Int64
    fileprivate let changed: Int64
  }

  /// What one look at the folder finds.
  package struct Listing: Sendable, Equatable {
    /// The files that count, with what tells whether they changed.
    package let files: [SiteFile: Signature]
    /// What is in the folder and does not count.
    package let diagnostics: [Diagnostic]
  }

  /// A file that could not be read.
  package struct ReadError: Error, Sendable, Equatable {
    /// The path that was opened.
    package let path: String
    /// The system's number for the reason (`errno`).
    package let code: Int32

    /// What the system says about it.
    package var reason: String { String(cString: strerror(code)) }
  }

  private static let roots = ["Content", "Locales"]

  /// Lists the files of `Content/` and `Locales/`, two folders deep.
  package func listing() -> Listing {
    var files: [SiteFile: Signature] = [:]
    var diagnostics: [Diagnostic] = []
    for root in SiteFolder.roots {
      collect(root, depth: 0, into: &files, &diagnostics)
    }
    return Listing(files: files, diagnostics: diagnostics)
  }

  private func collect(
    _ folder: String, depth: Int, into files: inout [SiteFile: Signature],
    _ diagnostics: inout [Diagnostic]
  ) {
    let isFolderInside = isInside(folder)
    for entry in entries(of: folder) where !entry.name.hasPrefix(".") {
      let path = "\(folder)/\(entry.name)"
      // Asked of links only: following every path costs more than all the rest.
      func isInside() -> Bool { entry.isLink ? self.isInside(path) : isFolderInside }
      guard let status = status(of: path) else {
        if let fault = deadLink(path) { diagnostics.append(fault) }
        continue
      }
      let isFolder = status.st_mode & S_IFMT == S_IFDIR
      switch isFolder ? .ignored : PathMeaning(path: path) {
      case .fault(let fault): diagnostics.append(Diagnostic(fault, path: path))
      case .file(let file) where isInside(): files[file] = Signature(status)
      case .ignored where !isFolder: continue
      case .ignored where isInside():
        if depth < 2 { collect(path, depth: depth + 1, into: &files, &diagnostics) }
      case .file, .ignored: diagnostics.append(Diagnostic(.linkOutOfSite, path: path))
      }
    }
  }

  /// The fault of a link that leads nowhere; `nil` for a file that has just vanished.
  private func deadLink(_ path: String) -> Diagnostic? {
    let code = errno
    var link = stat()
    guard case .file = PathMeaning(path: path), lstat("\(self.path)/\(path)", &link) == 0 else {
      return nil
    }
    return Diagnostic(.unreadable(reason: ReadError(path: path, code: code).reason), path: path)
  }

  /// The bytes of a file; at most one more than its limit, so that a file that is too large shows.
  package func bytes(of file: SiteFile) throws(ReadError) -> [UInt8] {
    try SiteFolder.read("\(path)/\(file.path)", limit: file.limits.bytes + 1)
  }

  static func read(_ path: String, limit: Int) throws(ReadError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw ReadError(path: path, code: errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw ReadError(path: path, code: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw ReadError(path: path, code: EINVAL) }
    let capacity = min(Int(status.st_size) + 1, limit)
    var bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      count = SiteFolder.fill(buffer, from: descriptor)
    }
    // A file that grew while it was read comes again with its next signature.
    if bytes.count > Int(status.st_size), bytes.count < limit { bytes.removeLast() }
    return bytes
  }

  private static func fill(
    _ buffer: UnsafeMutableBufferPointer<UInt8>, from descriptor: Int32
  ) -> Int {
    guard let start = buffer.baseAddress else { return 0 }
    var filled = 0
    while filled < buffer.count {
      let count = Glibc.read(descriptor, start + filled, buffer.count - filled)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      filled += count
    }
    return filled
  }

  /// Whether `Content/` has this picture, inside the site's folder.
  package func holdsPicture(_ source: String) -> Bool {
    let path = "Content/\(source)"
    return status(of: path) != nil && isInside(path)
  }

  /// The folders in which a change can make another site: those that ``listing()`` looks into, there
  /// or not, and the site's own.
  func watched() -> [String] {
    var folders = [path]
    for root in SiteFolder.roots {
      folders.append("\(path)/\(root)")
      collectFolders(root, depth: 0, into: &folders)
    }
    return folders
  }

  private func collectFolders(_ folder: String, depth: Int, into folders: inout [String]) {
    guard depth < 2 else { return }
    for entry in entries(of: folder) where entry.isFolder && !entry.name.hasPrefix(".") {
      let path = "\(folder)/\(entry.name)"
      guard !entry.isLink || isInside(path) else { continue }
      folders.append("\(self.path)/\(path)")
      collectFolders(path, depth: depth + 1, into: &folders)
    }
  }

  /// What a folder holds, as far as reading the folder tells.
  private struct DirectoryEntry {
    let name: String
    /// Or may be one: not every file system says.
    let isLink: Bool
    /// Or may be one, or lead to one.
    let isFolder: Bool
  }

  /// In the order of their names.
  private func entries(of folder: String) -> [DirectoryEntry] {
    guard let directory = opendir("\(path)/\(folder)") else { return [] }
    defer { closedir(directory) }
    var entries: [DirectoryEntry] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      let kind = Int(entry.pointee.d_type)
      let isLink = kind == DT_LNK || kind == DT_UNKNOWN
      entries.append(
        DirectoryEntry(name: name, isLink: isLink, isFolder: isLink || kind == DT_DIR))
    }
    return entries.sorted { $0.name < $1.name }
  }

  private func status(of path: String) -> stat? {
    var status = stat()
    return stat("\(self.path)/\(path)", &status) == 0 ? status : nil
  }

  /// Whether the path, links followed, still lies below the site's folder.
  private func isInside(_ relative: String) -> Bool {
    SiteFolder.resolved("\(path)/\(relative)")?.hasPrefix(path + "/") ?? false
  }

  private static func resolved(_ path: String) -> String? {
    guard let pointer = realpath(path, nil) else { return nil }
    defer { free(pointer) }
    return String(cString: pointer)
  }
}

extension SiteFolder.Signature {
  fileprivate init(_ status: stat) {
    device = UInt64(status.st_dev)
    inode = UInt64(status.st_ino)
    size = Int64(status.st_size)
    modified = Int64(status.st_mtim.tv_sec) * 1_000_000_000 + Int64(status.st_mtim.tv_nsec)
    changed = Int64(status.st_ctim.tv_sec) * 1_000_000_000 + Int64(status.st_ctim.tv_nsec)
  }
}
