import HTTPTypes
import KioskContent

extension KioskService {
  /// A redirection for an address that means a page without being its own: another spelling of a
  /// locale, a page without its locale, a slash too many.
  func moved(_ page: PageAddress, _ question: Question) -> Reply? {
    guard let locale = question.locale else { return nil }
    if page == .topics, let reply = withoutLocale(locale, question) { return reply }
    guard let choice = question.namedChoice else { return nil }
    let isOwn = choice.served.description == locale && !question.address.hasTrailingSlash
    guard !isOwn else { return nil }
    return redirect(
      to: choice.served, question.address.segments.dropFirst(), question,
      status: choice.reason == .exact ? .permanentRedirect : .temporaryRedirect)
  }

  /// `/registration` means the page in the reader's language.
  private func withoutLocale(_ word: String, _ question: Question) -> Reply? {
    let library = question.library
    if LanguageTag(word).flatMap({ library.locale($0) }) != nil { return nil }
    guard let id = DocumentID(word) else { return nil }
    let isPage = library.documents[id].map { $0.state != .draft } ?? false
    let isList = DocumentKind.allCases.contains { $0.folder == word && $0.holdsDetails }
    let isScreen = ["help", "search", "languages", "my-first-steps", "phrases"].contains(word)
    guard isPage || isList || isScreen || library.topic(id) != nil else { return nil }
    let choice = library.matcher.choice(for: question.wishes)
    var reply = redirect(
      to: choice.served, question.address.segments[...], question, status: .temporaryRedirect)
    reply.headers[.vary] = "Accept-Language"
    return reply
  }

  /// The location is written anew from what the address means, so that it never leads elsewhere.
  private func redirect(
    to tag: LanguageTag, _ segments: ArraySlice<String>, _ question: Question,
    status: HTTPResponse.Status
  ) -> Reply {
    // A path that is only a locale has its ending there, and it goes with the written name.
    let ending = segments.isEmpty ? question.suffix.map { ".\($0.asAddressPart)" } ?? "" : ""
    let path = segments.map { "/\($0.asAddressPart)" }.joined()
    var headers = HTTPFields()
    headers[.location] = "/\(tag)\(path)\(ending)\(question.address.writtenQuery)"
    return Reply(
      answer: Answer(status: status, headers: headers, text: ""), route: "redirect",
      locale: tag.description)
  }
}
