/// Whom a site is loaded for.
package enum SiteScope: Sendable, Equatable {
  /// Everyone: all languages, no drafts.
  case readers
  /// The translator of one language: only that language's files, and drafts are shown.
  case preview(of: LanguageTag)

  /// The files that count.
  func chosen(from listing: SiteFolder.Listing) -> SiteFolder.Listing {
    guard case .preview(let tag) = self else { return listing }
    let files = listing.files.filter { file, _ in
      guard case .translation(let other) = file.role else { return true }
      return other == tag
    }
    return SiteFolder.Listing(files: files, diagnostics: listing.diagnostics)
  }

  /// The languages of the menu: beside the one in work the site's own and its default.
  func chosen(from list: LocaleList, for site: Site) -> LocaleList {
    guard case .preview(let tag) = self else { return list }
    let kept: Set = [tag, list.defaultTag, site.sourceLanguage]
    return LocaleList(
      defaultTag: list.defaultTag, locales: list.locales.filter { kept.contains($0.tag) },
      languages: list.languages, decisions: list.decisions, position: list.position)
  }

  /// The document as it is shown: a draft as if it were published.
  func shown(_ document: Document) -> Document {
    guard case .preview = self, document.state == .draft else { return document }
    return Document(
      id: document.id, kind: document.kind, path: document.path,
      sourceLanguage: document.sourceLanguage, state: .published,
      isCritical: document.isCritical, isExample: document.isExample,
      audience: document.audience, title: document.title, summary: document.summary,
      blocks: document.blocks, units: document.units, position: document.position)
  }
}
