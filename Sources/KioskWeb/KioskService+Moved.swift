import HTTPTypes
import KioskContent

extension KioskService {
  /// A redirection for an address that means a page without being its own: another spelling of a
  /// locale, a page without its locale, a slash too many.
  func moved(
    _ page: PageAddress, locale: String?, _ request: WebRequest, _ address: WebAddress,
    _ moment: Moment
  ) -> Reply? {
    guard let locale else { return nil }
    let library = moment.library
    let tag = LanguageTag(locale)
    if let tag, let declared = library.locale(tag) {
      let isOwn = declared.tag.description == locale && !address.hasTrailingSlash
      return isOwn ? nil : redirect(to: declared.tag, request, status: .permanentRedirect)
    }
    if page == .topics, let reply = withoutLocale(locale, request, library) { return reply }
    guard let tag else { return nil }
    let choice = library.matcher.choice(for: [tag])
    guard choice.asked != nil else { return nil }
    return redirect(to: choice.served, request, status: .temporaryRedirect)
  }

  /// `/registration` means the page in the reader's language.
  private func withoutLocale(
    _ word: String, _ request: WebRequest, _ library: Library
  ) -> Reply? {
    guard let id = DocumentID(word) else { return nil }
    let isPage = library.documents[id]?.state != .draft && library.documents[id] != nil
    let isList = DocumentKind.allCases.contains { $0.folder == word && $0.holdsDetails }
    guard isPage || isList || library.topic(id) != nil || ["help", "search"].contains(word) else {
      return nil
    }
    let choice = choice(locale: nil, request, library)
    var reply = redirect(
      to: "/\(choice.served)\(request.target)", locale: choice.served, status: .temporaryRedirect)
    reply.headers[.vary] = "Accept-Language"
    return reply
  }

  private func redirect(
    to tag: LanguageTag, _ request: WebRequest, status: HTTPResponse.Status
  ) -> Reply {
    let target = request.target
    let path = target.prefix { $0 != "?" && $0 != "#" }
    let query = target[path.endIndex...].prefix { $0 != "#" }
    // The locale is the path's first segment, as it was written.
    let rest = path.dropFirst().drop { $0 != "/" }.reversed().drop { $0 == "/" }.reversed()
    return redirect(to: "/\(tag)\(String(rest))\(query)", locale: tag, status: status)
  }

  private func redirect(
    to location: String, locale: LanguageTag, status: HTTPResponse.Status
  ) -> Reply {
    var headers = HTTPFields()
    headers[.location] = location
    return Reply(
      answer: Answer(status: status, headers: headers, text: ""), route: "redirect",
      locale: locale.description)
  }
}
