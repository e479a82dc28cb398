import HTTPTypes
import KioskContent
import KioskRendering

extension StaffDesk {
  /// The visitor's language that the clerk chose.
  private var visitor: LocaleDeclaration? {
    address.query["locale"].flatMap { LanguageTag($0) }.flatMap { library.locale($0) }
  }

  private var isBeside: Bool {
    address.query["locale"] == nil || address.query["beside"] == "on"
  }

  /// What the clerk looks for.
  var inquiry: StaffInquiry {
    StaffInquiry(
      words: address.query["find"] ?? "", visitor: visitor ?? library.defaultLocale,
      isBeside: isBeside, clerk: reader.locale.tag)
  }

  /// Where pages are found.
  var desk: Reply {
    guard let session else { return answer(.forbidden, "", nil) }
    let page = moment.edition.message(
      .staff, texts: [], nearestTo: nil, at: .topics, for: reader)
    return answer(
      .ok,
      StaffPages.desk(
        page, inquiry, hits: hits(inquiry), paper: paper(session.token)), session)
  }

  /// By words in the site's or the visitor's language, or by number; what is found by both comes once.
  private func hits(_ inquiry: StaffInquiry) -> [StaffHit] {
    guard !inquiry.words.isEmpty else { return [] }
    let edition = moment.edition
    let ids =
      (PageNumber(inquiry.words).map(library.pages) ?? [])
      + edition.searchIndex(for: reader.locale).search(inquiry.words)
      + edition.searchIndex(for: inquiry.visitor).search(inquiry.words)
    var known: Set<DocumentID> = []
    return ids.filter { known.insert($0).inserted }.compactMap { id in
      guard let title = edition.title(of: id, for: reader),
        let own = edition.title(of: id, for: Reader(locale: inquiry.visitor))
      else { return nil }
      return StaffHit(id: id, title: title, visitorTitle: own)
    }
  }

  /// What is old on a page, in the visitor's language.
  ///
  /// - Parameter isHeldBack: whether a job was not begun because of that.
  func state(of id: DocumentID, _ inquiry: StaffInquiry, isHeldBack: Bool = false) -> Reply {
    let edition = moment.edition
    guard let session,
      let page = edition.page(.page(id), for: Reader(locale: inquiry.visitor)),
      let own = edition.page(.page(id), for: reader)
    else { return answer(.notFound, StaffPages.message(.notFound, words), session) }
    return answer(
      .ok,
      StaffPages.state(
        of: page, inOwnWords: own, oldFacts: oldFacts(on: .pages([id])),
        inquiry: inquiry, paper: paper(session.token), isHeldBack: isHeldBack), session)
  }

  /// Every language by its own name, to be shown to a visitor.
  var sheet: Reply {
    answer(
      .ok,
      StaffPages.sheet(
        words, library.locales, sentences: moment.edition.inEveryLanguage(.pointToLanguage)),
      session)
  }
}
