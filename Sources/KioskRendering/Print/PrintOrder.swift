import FoundationEssentials
package import KioskContent

/// What somebody wants on paper, for whom and how large.
package struct PrintOrder: Sendable {
  /// What is wanted.
  package enum Selection: Sendable, Equatable {
    /// Documents, and topics as their documents, in this order.
    case pages([DocumentID])
    /// A topic with a cover, its contents and the offices that its guides name.
    case booklet(DocumentID)
    /// The first steps of somebody with these answers, to tick off.
    case checklist(FirstStepsAnswers)
  }

  private let selection: Selection
  private let reader: Reader
  private let size: PrintSize

  /// Takes a wish; whether the site has it is seen when the document is made.
  package init(_ selection: Selection, for reader: Reader, size: PrintSize = .usual) {
    self.selection = selection
    self.reader = reader
    self.size = size
  }

  /// The print document of a day; `nil` where the edition has nothing of what is wanted.
  ///
  /// - Parameter folder: where pictures are read from.
  package func document(
    of edition: Edition, on day: CalendarDate, in folder: SiteFolder
  ) -> PrintDocument? {
    let clock = edition.library.clock
    // Midnight: what is printed holds for the day, and is the same all day.
    let time = clock.time(at: clock.start(of: day))
    let options = PrintOptions(
      size: size, publicAddress: edition.library.site.reachableAddress,
      picture: { Picture($0, in: edition.library, folder).map { Data($0.bytes) } })
    switch selection {
    case .pages(let ids):
      let pages = edition.paperPages(ids, for: reader)
      return pages.isEmpty
        ? nil : PrintRenderer.document(pages, at: time, options: options)
    case .booklet(let id):
      return edition.booklet(id, for: reader)
        .map { PrintRenderer.booklet($0, at: time, options: options) }
    case .checklist(let answers):
      return edition.firstStepsPage(answers, for: reader)
        .map { PrintRenderer.checklist($0, at: time, options: options) }
    }
  }

  /// What is old on the paper, in the words of a clerk's language.
  package func oldFacts(
    of edition: Edition, on day: CalendarDate, for clerk: LocaleDeclaration
  ) -> [OldFact] {
    let reader = Reader(locale: clerk)
    let pages: [Page]
    switch selection {
    case .pages(let ids):
      // A guide's sheet names the places that it points to.
      pages = edition.paperPages(ids, for: reader).flatMap { [$0.page] + $0.places }
    case .booklet(let id):
      let booklet = edition.booklet(id, for: reader)
      pages =
        booklet.map { $0.guides + $0.offices + $0.contacts + $0.notices } ?? []
    case .checklist(let answers):
      return edition.firstStepsPage(answers, for: reader).map { OldFact.all(on: $0, at: day) } ?? []
    }
    return pages.distinct.flatMap { OldFact.all(on: $0, at: day) }
  }
}

extension [Page] {
  /// Each page once: several guides point to the same office.
  fileprivate var distinct: [Page] {
    var known: Set<PageAddress> = []
    return filter { known.insert($0.address).inserted }
  }
}
