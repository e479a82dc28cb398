package import KioskXML

/// A file of the site and what its place says that it is.
package struct SiteFile: Hashable, Sendable {
  /// What the place of a file says that it holds.
  package enum Role: Hashable, Sendable {
    case site
    case locales
    case interface
    case document(DocumentID, DocumentKind)
    case translation(LanguageTag)
  }

  /// Relative to the site's folder, with `/`.
  package let path: String
  /// What its place says that it is.
  package let role: Role

  /// The limits that hold for files of this role.
  package var limits: XMLLimits {
    switch role {
    case .translation: .localeFile
    case .site, .locales, .interface, .document: .document
    }
  }
}

/// What a path below the site's folder is.
enum PathMeaning: Equatable {
  case file(SiteFile)
  case fault(ContentFault)
  /// Nothing of the program's.
  case ignored

  init(path: String) {
    let parts = path.split(separator: "/").map(String.init)
    let name = parts.last ?? ""
    if name.hasPrefix(".") || name.hasSuffix("~") || name.hasPrefix("#") {
      self = .ignored
    } else if parts.first == "Content" {
      self = PathMeaning(contentPath: path, parts: Array(parts.dropFirst()))
    } else if parts.first == "Locales" {
      self = PathMeaning(localePath: path, parts: Array(parts.dropFirst()))
    } else {
      self = .ignored
    }
  }

  private init(contentPath path: String, parts: [String]) {
    guard parts.last?.hasSuffix(".xml") == true else {
      self = .ignored
      return
    }
    if parts == ["site.xml"] {
      self = .file(SiteFile(path: path, role: .site))
    } else if parts.count == 2,
      let kind = DocumentKind.allCases.first(where: { $0.folder == parts[0] })
    {
      let name = String(parts[1].dropLast(4))
      guard let id = DocumentID(name) else {
        self = .fault(.invalidFileName(parts[1]))
        return
      }
      self =
        DocumentID.reserved.contains(name)
        ? .fault(.reservedName(name)) : .file(SiteFile(path: path, role: .document(id, kind)))
    } else if parts.first == "schema" {
      self = .ignored
    } else {
      let folders = DocumentKind.allCases.map { "Content/\($0.folder)/" }
      self = .fault(.strayFile(expected: (["Content/site.xml"] + folders).listed))
    }
  }

  private init(localePath path: String, parts: [String]) {
    let stray = ContentFault.strayFile(
      expected: "Locales/locales.xml, Locales/interface.xml, Locales/<tag>.xliff")
    switch (parts.count, parts.first ?? "", parts.last ?? "") {
    case (1, "locales.xml", _): self = .file(SiteFile(path: path, role: .locales))
    case (1, "interface.xml", _): self = .file(SiteFile(path: path, role: .interface))
    // Read by `check` alone, which says what is wrong with it; readers never wait for it.
    case (1, "glossary.xml", _): self = .ignored
    case (1, let name, _) where name.hasSuffix(".xliff"):
      self = PathMeaning(translationPath: path, tag: String(name.dropLast(6)), stray)
    case (2, let folder, let name) where name.hasSuffix(".xliff"):
      self = PathMeaning(translationPath: path, tag: folder, stray)
    case (_, _, let name) where [".xml", ".xlf", ".xliff"].contains { name.hasSuffix($0) }:
      self = .fault(stray)
    default: self = .ignored
    }
  }

  private init(translationPath path: String, tag: String, _ stray: ContentFault) {
    self =
      LanguageTag(tag).map { .file(SiteFile(path: path, role: .translation($0))) }
      ?? .fault(stray)
  }
}

extension PathMeaning {
  /// The document that a file at the path holds.
  var document: DocumentID? {
    guard case .file(let file) = self, case .document(let id, _) = file.role else { return nil }
    return id
  }
}
