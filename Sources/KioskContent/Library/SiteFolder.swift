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

  /// Lists the files of `Content/` and `Locales/`, two folders deep.
  package func listing() -> Listing {
    var files: [SiteFile: Signature] = [:]
    var diagnostics: [Diagnostic] = []
    for root in ["Content", "Locales"] {
      collect(root, depth: 0, into: &files, &diagnostics)
    }
    return Listing(files: files, diagnostics: diagnostics)
  }

  private func collect(
    _ folder: String, depth: Int, into files: inout [SiteFile: Signature],
    _ diagnostics: inout [Diagnostic]
  ) {
    for name in names(in: folder) where !name.hasPrefix(".") {
      let path = "\(folder)/\(name)"
      guard let status = status(of: path) else {
        if let fault = deadLink(path) { diagnostics.append(fault) }
        continue
      }
      let isFolder = status.st_mode & S_IFMT == S_IFDIR
      switch isFolder ? .ignored : PathMeaning(path: path) {
      case .fault(let fault): diagnostics.append(Diagnostic(fault, path: path))
      case .file(let file) where isInside(path): files[file] = Signature(status)
      case .ignored where !isFolder: continue
      case .ignored where isInside(path):
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

  private func names(in folder: String) -> [String] {
    guard let directory = opendir("\(path)/\(folder)") else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      names.append(name)
    }
    return names.sorted()
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
