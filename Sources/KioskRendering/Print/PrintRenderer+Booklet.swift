package import KioskContent
import KioskText

extension PrintRenderer {
  /// A booklet: a cover, what it holds, guides, offices, contacts, imprint.
  package static func booklet(
    _ booklet: Booklet, at time: CityTime, options: PrintOptions
  ) -> PrintDocument {
    let renderer = PrintRenderer(booklet.selection, at: time, options)
    let groups: [(Phrase, [Page])] = [
      (.guides, booklet.guides), (.offices, booklet.offices), (.contacts, booklet.contacts),
      (.notices, booklet.notices),
    ]
    let sheets = groups.flatMap { phrase, pages in
      pages.enumerated().map { index, page in
        PrintRenderer(page, at: time, options)
          .sheet(group: index == 0 ? renderer.tell(phrase) : nil)
      }
    }
    let facts = groups.flatMap(\.1).flatMap(PrintRenderer.facts)
    return renderer.document(
      booklet.selection.title.plain, [renderer.cover(facts)] + sheets,
      contents: renderer.tell(.paperContents))
  }

  private func cover(_ facts: [Provenance]) -> PrintSheet {
    let summaries: [PrintBlock] =
      switch page.content {
      case .listing(let listing): listing.introduction.map { .paragraph(passage($0), .summary) }
      case .document: []
      }
    let languages = [page.reader.locale, page.reader.beside].compactMap { $0?.endonym }
    return PrintSheet(
      kind: .cover, language: reader.forPaper, title: first(of: page.title),
      footer: [],
      blocks: [.heading(passage(page.title, namesLanguages: true), level: 1)] + summaries
        + [
          .paragraph(passage(page.siteTitle), .label),
          paragraph(told(languages.map { $0.isolated(.firstStrong) }.joined(separator: " · "))),
        ] + footer(facts: facts).map { paragraph($0, .small) } + coverageNotices + emergencies
        + mistake)
  }
}
