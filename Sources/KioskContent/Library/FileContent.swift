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
      (content, diagnostics) = try FileVersion.decode(bytes, file)
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
    _ bytes: [UInt8], _ file: SiteFile
  ) throws(XMLFaults) -> (FileContent?, [Diagnostic]) {
    func tree() throws(XMLFaults) -> XMLTree {
      try XMLTree(parsing: bytes, path: file.path, limits: file.limits)
    }
    switch file.role {
    case .site:
      let (site, faults) = Site.decode(try tree())
      return (usable(site.map(FileContent.site), faults), faults)
    case .locales:
      let (list, faults) = LocaleList.decode(try tree())
      return (usable(list.map(FileContent.locales), faults), faults)
    case .interface:
      let (source, faults) = InterfaceSource.decode(try tree())
      return (usable(source.map(FileContent.interface), faults), faults)
    case .document(let id, let kind):
      let (document, faults) = Document.decode(try tree(), id: id, kind: kind)
      return (usable(document.map(FileContent.document), faults), faults)
    case .translation(let tag):
      // A unit's fault stays with the unit: one slip of a translator must not hide the other work.
      let (translations, faults) = try LocaleFile.read(
        bytes, path: file.path, tag: tag, limits: file.limits)
      return (translations.map(FileContent.translation), faults)
    }
  }

  private static func usable(
    _ content: FileContent?, _ faults: [Diagnostic]
  ) -> FileContent? {
    faults.contains { $0.severity == .error } ? nil : content
  }
}
