import HTTPTypes
import KioskContent
import KioskRendering
import KioskText

extension KioskService {
  /// The length of a text's lines where nothing is said about it, in terminal cells.
  static let standardColumns = 72

  /// What a request for a page asks besides the page.
  private struct Wishes {
    let choice: LocaleChoice
    let reader: Reader
    let format: FormatChoice
    let columns: Int
    let view: ViewSettings
    /// What the reader's browser wants most, where that is not what is served.
    let unmet: LanguageTag?
    /// Whether `Accept-Language` was asked.
    let usedLanguage: Bool

    var form: Form { Form(format: format.format, columns: columns, view: view) }

    var vary: [String] {
      (usedLanguage ? ["Accept-Language"] : []) + format.vary + ["Accept-Encoding"]
    }
  }

  /// The page at an address, or the reason why there is none.
  func page(_ page: PageAddress, _ question: Question) -> Reply {
    if let reply = moved(page, question) { return reply }
    guard question.locale == nil || question.namedChoice != nil else {
      return notFound(page.pathComponent ?? question.locale ?? "", question)
    }
    let wishes: Wishes
    do {
      wishes = try self.wishes(page, question)
    } catch {
      let isThere = question.moment.edition.page(page, for: question.reader(question.choice)) != nil
      return isThere ? refuse(error, question) : notFound(page.pathComponent ?? "", question)
    }
    guard let answer = answer(for: page, wishes, question.moment) else {
      return notFound(page.pathComponent ?? "", question)
    }
    var reply = Reply(
      answer: answer, maxAge: question.moment.maxAge(of: answer), route: page.routeName,
      locale: wishes.reader.locale.tag.description)
    if wishes.usedLanguage { reply.headers[.languageChoice] = wishes.choice.field }
    return reply
  }

  private func wishes(
    _ page: PageAddress, _ question: Question
  ) throws(Problem) -> Wishes {
    let choice = question.choice
    let beside =
      try secondLocale(question)
      ?? page.usualSecondLocale(besides: choice.served, question.library)
    let columns = try columns(question.address.query["cols"])
    let format: FormatChoice
    do {
      format = try question.format()
    } catch {
      throw .notAcceptable
    }
    let isNoticed = page == .languages && choice.reason.deservesNotice
    return Wishes(
      choice: choice, reader: question.reader(choice, beside: beside), format: format,
      columns: format.format == .text ? columns : KioskService.standardColumns,
      view: format.format == .html ? ViewSettings(query: question.address.query) : ViewSettings(),
      unmet: isNoticed ? choice.asked ?? question.wishes.first : nil,
      usedLanguage: question.locale == nil)
  }

  /// The second language that an address names.
  func secondLocale(_ question: Question) throws(Problem) -> LocaleDeclaration? {
    guard let text = question.address.query["with"] else { return nil }
    guard let tag = LanguageTag(text) else { throw .badRequest }
    let choice = question.library.matcher.choice(for: [tag])
    guard choice.asked != nil else { throw .badRequest }
    return question.library.locale(choice.served)
  }

  private func columns(_ text: String?) throws(Problem) -> Int {
    guard let text else { return KioskService.standardColumns }
    guard let columns = Int(text), TextStyle.columnRange.contains(columns) else {
      throw .badRequest
    }
    return columns
  }

  private func answer(for page: PageAddress, _ wishes: Wishes, _ moment: Moment) -> Answer? {
    if page.isOneReaders { return makeAnswer(page, wishes, moment) }
    let key = PageKey(
      address: page, locale: wishes.reader.locale.tag.description,
      beside: wishes.reader.beside?.tag.description,
      format: wishes.format.format, columns: wishes.columns, view: wishes.view,
      unmet: wishes.unmet?.description, vary: wishes.vary)
    return store.answer(key, edition: moment.edition.hash, at: moment.instant) {
      makeAnswer(page, wishes, moment)
    }
  }

  private func makeAnswer(_ address: PageAddress, _ wishes: Wishes, _ moment: Moment) -> Answer? {
    guard let page = moment.edition.page(address, for: wishes.reader) else { return nil }
    let format = wishes.format.format
    return Answer(
      headers: headers(for: page, format, vary: wishes.vary),
      text: render(page, wishes.form, notice(wishes, page), moment),
      validUntil: page.nextChange(after: moment.time))
  }

  /// What a reader is told whose wish could not be met to the letter.
  private func notice(_ wishes: Wishes, _ page: Page) -> String? {
    guard let unmet = wishes.unmet else { return nil }
    let name = page.locales.endonym(of: unmet) ?? unmet.description
    return page.words[
      .servedInstead,
      ["asked": name.isolated(.firstStrong), "served": wishes.reader.locale.endonym]]
  }

  /// A page as a body.
  func render(_ page: Page, _ form: Form, _ notice: String?, _ moment: Moment) -> String {
    switch form.format {
    case .json: JSONRenderer.text(page, at: moment.time)
    case .html:
      HTMLRenderer.text(
        page, at: moment.time, style: htmlStyle(form.view, moment), notice: notice)
    case .text:
      (notice.map { "* \($0)\n\n" } ?? "")
        + TextRenderer.text(page, at: moment.time, style: .http(columns: form.columns))
    }
  }

  /// What a page is turned into.
  struct Form {
    let format: PageFormat
    var columns = KioskService.standardColumns
    var view = ViewSettings()
  }

  /// The fields that tell what a page is.
  func headers(for page: Page, _ format: PageFormat, vary: [String]) -> HTTPFields {
    var headers = HTTPFields()
    headers[.contentType] = format.mediaType
    if format == .html { headers.addBrowserLimits() }
    headers[.contentLanguage] = page.languages.map(\.description).joined(separator: ", ")
    headers[.vary] = vary.joined(separator: ", ")
    headers[.link] = page.locales.locales.map { locale in
      let path = page.address.alternate.link(in: locale.tag)
      return "<\(path)>; rel=\"alternate\"; hreflang=\"\(locale.tag)\""
    }.joined(separator: ", ")
    return headers
  }
}

extension Page {
  /// The languages present, most first.
  fileprivate var languages: [LanguageTag] {
    let shares = coverage.shares.map(\.language.tag)
    return shares.contains(reader.locale.tag) ? shares : shares + [reader.locale.tag]
  }
}

extension PageAddress {
  /// Sentences for the counter are of use in two languages only.
  fileprivate func usualSecondLocale(
    besides tag: LanguageTag, _ library: Library
  ) -> LocaleDeclaration? {
    guard case .phrases = self, tag != library.site.sourceLanguage else { return nil }
    return library.locale(library.site.sourceLanguage)
  }

  /// Whether the page is made for one reader's words or day: it is not kept, and must not push out
  /// the pages that everybody reads.
  fileprivate var isOneReaders: Bool {
    switch self {
    case .search(let query): !query.isEmpty
    case .phrases(day: _?): true
    case .languages, .topics, .page, .list, .help, .otherLanguage, .mySteps, .phrases, .fonts:
      false
    }
  }

  /// What the log calls the page: never which document, never what was searched for.
  fileprivate var routeName: String {
    switch self {
    case .languages: "languages"
    case .topics: "topics"
    case .page: "page"
    case .list, .search, .help, .otherLanguage, .mySteps, .phrases, .fonts: pathComponent ?? ""
    }
  }
}

extension LocaleChoice {
  /// Why this locale answers, as a field's value.
  fileprivate var field: String {
    "\(served)" + (asked.map { "; asked=\($0)" } ?? "") + "; reason=\(reason.rawValue)"
  }
}

extension HTTPField.Name {
  /// Why the answer is in its language: the locale, the wish it answers, the kind of match.
  static let languageChoice = HTTPField.Name("Kiosk-Language-Choice") ?? .contentLanguage
  /// RFC 8288.
  static let link = HTTPField.Name("Link") ?? .contentLocation
}
