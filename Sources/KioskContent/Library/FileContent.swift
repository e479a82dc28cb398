import KioskXML

/// What a file of the site holds, decoded.
enum FileContent: Sendable {
  case site(Site)
  case locales(LocaleList)
  case interface(InterfaceSource)
  case document(Document)
  case translation(LocaleFile)
}

/// One version of a file, read.
struct FileVersion: Sendable {
  /// `nil` where the version cannot be used.
  let content: FileContent?
  let diagnostics: [Diagnostic]

  /// Reads bytes as what the file's place says that they are.
  init(_ bytes: [UInt8], of file: SiteFile) {
    do {
      let tree = try XMLTree(parsing: bytes, path: file.path, limits: file.limits)
      (content, diagnostics) = FileVersion.decode(tree, file.role)
    } catch {
      content = nil
      diagnostics = error.faults.map { fault in
        Diagnostic(
          .syntax(fault), path: file.path, position: fault.position,
          excerpt: error.source.lineText(fault.position.line))
      }
    }
  }

  /// A file that could not be read at all.
  init(unreadable error: SiteFolder.ReadError, _ file: SiteFile) {
    content = nil
    diagnostics = [Diagnostic(.unreadable(reason: error.reason), path: file.path)]
  }

  private static func decode(
    _ tree: XMLTree, _ role: SiteFile.Role
  ) -> (FileContent?, [Diagnostic]) {
    switch role {
    case .site:
      let (site, faults) = Site.decode(tree)
      return (usable(site.map(FileContent.site), faults), faults)
    case .locales:
      let (list, faults) = LocaleList.decode(tree)
      return (usable(list.map(FileContent.locales), faults), faults)
    case .interface:
      let (source, faults) = InterfaceSource.decode(tree)
      return (usable(source.map(FileContent.interface), faults), faults)
    case .document(let id, let kind):
      let (document, faults) = Document.decode(tree, id: id, kind: kind)
      return (usable(document.map(FileContent.document), faults), faults)
    case .translation(let tag):
      // A unit's fault stays with the unit: one slip of a translator must not hide the other work.
      let (file, faults) = LocaleFile.decode(tree, tag: tag)
      return (file.map(FileContent.translation), faults)
    }
  }

  private static func usable(
    _ content: FileContent?, _ faults: [Diagnostic]
  ) -> FileContent? {
    faults.contains { $0.severity == .error } ? nil : content
  }
}
