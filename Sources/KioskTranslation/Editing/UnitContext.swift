import KioskContent

/// Where each text of a site stands, for translators who see one sentence at a time.
struct UnitContext {
  private let library: Library
  private let tag: LanguageTag

  init(library: Library, tag: LanguageTag) {
    self.library = library
    self.tag = tag
  }

  /// The role, the page's title and the page's address (behind `kiosk locale preview`, or public),
  /// by unit; the program's own words stand on many pages and have notes of their own.
  func words(of original: LocaleFileUpdate.Original) -> [String: String] {
    if original.id == .site { return words(TextRoles(library.site), of: nil, at: "/\(tag)") }
    guard let document = library.documents[original.id] else { return [:] }
    return words(
      TextRoles(document), of: document.title.text.plain, at: "/\(tag)/\(document.id)")
  }

  private func words(_ roles: TextRoles, of title: String?, at path: String) -> [String: String] {
    let page = title.map { " — “\($0)”" } ?? ""
    let address = (library.site.reachableAddress ?? "") + path
    return roles.byUnit.mapValues { "\($0.words)\(page) — \(address)" }
  }
}
