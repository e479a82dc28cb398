import HTTPTypes
import KioskContent
import KioskRendering
import KioskText

extension KioskService {
  /// What a request for a page asks besides the page.
  private struct Wishes {
    let choice: LocaleChoice
    let reader: Reader
    let format: FormatChoice
    let columns: Int
    /// Whether `Accept-Language` was asked.
    let usedLanguage: Bool

    var vary: [String] {
      (usedLanguage ? ["Accept-Language"] : []) + (format.usedAccept ? ["Accept"] : [])
        + ["Accept-Encoding"]
    }
  }

  func page(
    _ page: PageAddress, locale: String?, _ request: WebRequest, _ address: WebAddress,
    _ suffix: String?, _ moment: Moment
  ) -> Reply {
    if let reply = moved(page, locale: locale, request, address, moment) { return reply }
    if let locale, !moment.library.speaks(locale) {
      return notFound(
        page.pathComponent ?? locale, locale: locale, request, address, suffix, moment)
    }
    let wishes: Wishes
    do {
      wishes = try self.wishes(locale: locale, request, address, suffix, moment)
    } catch {
      return refuse(error, request, moment, locale: locale)
    }
    guard let found = moment.edition.page(page, for: wishes.reader) else {
      return notFound(
        page.pathComponent ?? "", locale: locale, request, address, suffix, moment)
    }
    var reply = Reply(
      answer: answer(for: found, wishes, moment), route: page.routeName,
      locale: wishes.reader.locale.tag.description)
    if wishes.usedLanguage { reply.headers[.languageChoice] = wishes.choice.field }
    return reply
  }

  private func wishes(
    locale: String?, _ request: WebRequest, _ address: WebAddress, _ suffix: String?,
    _ moment: Moment
  ) throws(Problem) -> Wishes {
    let library = moment.library
    let choice = self.choice(locale: locale, request, library)
    let chosen = library.locale(choice.served) ?? library.defaultLocale
    let beside = try secondLocale(address.query["with"], library)
    let format: FormatChoice
    do {
      format = try FormatChoice(
        suffix: suffix, parameter: address.query["format"], accept: request.accept)
    } catch {
      throw .notAcceptable
    }
    return Wishes(
      choice: choice, reader: Reader(locale: chosen, beside: beside), format: format,
      columns: try columns(address.query["cols"]), usedLanguage: locale == nil)
  }

  /// The locale that the address names, or the best one for the reader's browser.
  func choice(locale: String?, _ request: WebRequest, _ library: Library) -> LocaleChoice {
    if let tag = locale.flatMap({ LanguageTag($0) }) { return library.matcher.choice(for: [tag]) }
    let wishes = request.acceptLanguage.map { AcceptLanguage(parsing: $0).tags } ?? []
    return library.matcher.choice(for: wishes)
  }

  private func secondLocale(
    _ text: String?, _ library: Library
  ) throws(Problem) -> LocaleDeclaration? {
    guard let text else { return nil }
    guard let tag = LanguageTag(text) else { throw .badRequest }
    let choice = library.matcher.choice(for: [tag])
    guard choice.asked != nil else { throw .badRequest }
    return library.locale(choice.served)
  }

  private func columns(_ text: String?) throws(Problem) -> Int {
    guard let text else { return 72 }
    guard let columns = Int(text), TextStyle.columnRange.contains(columns) else {
      throw .badRequest
    }
    return columns
  }

  private func answer(for page: Page, _ wishes: Wishes, _ moment: Moment) -> Answer {
    let notice = notice(wishes, page)
    let key = AnswerStore.Key(
      address: page.address, locale: page.reader.locale.tag,
      beside: page.reader.beside?.tag, format: wishes.format.format, columns: wishes.columns,
      varies: wishes.vary.joined() + (notice ?? ""))
    return store.answer(key, edition: page.edition, day: moment.day) {
      Answer(
        headers: headers(for: page, wishes.format.format, vary: wishes.vary),
        text: render(page, wishes.format.format, wishes.columns, notice, moment.day),
        changesOn: page.nextChange(after: moment.day))
    }
  }

  /// What a reader is told whose wish could not be met to the letter.
  private func notice(_ wishes: Wishes, _ page: Page) -> String? {
    guard page.address == .languages, wishes.choice.reason.deservesNotice,
      let asked = wishes.choice.asked
    else { return nil }
    let served = wishes.reader.locale
    return page.words[
      .servedInstead,
      ["asked": asked.description.isolated(.leftToRight), "served": served.endonym]]
  }

  func render(
    _ page: Page, _ format: PageFormat, _ columns: Int, _ notice: String?, _ day: CalendarDate
  ) -> String {
    switch format {
    case .json: JSONRenderer.text(page, day: day)
    case .text:
      (notice.map { "* \($0)\n\n" } ?? "")
        + TextRenderer.text(page, day: day, style: .http(columns: columns))
    }
  }

  func headers(for page: Page, _ format: PageFormat, vary: [String]) -> HTTPFields {
    var headers = HTTPFields()
    headers[.contentType] = format.mediaType
    headers[.contentLanguage] = page.languages.map(\.description).joined(separator: ", ")
    headers[.vary] = vary.joined(separator: ", ")
    headers[.link] = page.locales.locales.map { locale in
      let path = page.address.alternate.path(in: locale.tag)
      return "<\(path)>; rel=\"alternate\"; hreflang=\"\(locale.tag)\""
    }.joined(separator: ", ")
    return headers
  }
}

extension Library {
  /// Whether an address's first part names one of the locales, in whatever spelling.
  func speaks(_ text: String) -> Bool {
    LanguageTag(text).map { matcher.choice(for: [$0]).asked != nil } ?? false
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
  /// What the log calls the route; a query never stands in it.
  var routeName: String { self == .languages ? "languages" : pathComponent ?? "topics" }
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
  static let link = HTTPField.Name("Link") ?? .contentLocation

}
