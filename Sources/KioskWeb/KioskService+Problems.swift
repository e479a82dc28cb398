import HTTPTypes
import KioskContent
import KioskRendering
import KioskText

extension KioskService {
  /// A page that says why there is no page, in the reader's language and format.
  func refuse(
    _ problem: Problem, _ request: WebRequest, _ moment: Moment, locale: String? = nil
  ) -> Reply {
    message(problem, texts: texts(for: problem), nearestTo: nil, request, moment, locale: locale)
  }

  /// Nothing is at the address: says so, with the three nearest pages.
  func notFound(
    _ word: String, locale: String?, _ request: WebRequest, _ address: WebAddress,
    _ suffix: String?, _ moment: Moment
  ) -> Reply {
    let reader = reader(locale: locale, request, moment.library)
    let isLanguage = reader.isNamed || locale == nil
    return message(
      isLanguage ? .notFound : .unknownLanguage,
      texts: isLanguage ? [.notFoundText, .askAtCounter] : [.askAtCounter], nearestTo: word, request,
      moment, locale: locale, suffix: suffix)
  }

  private func texts(for problem: Problem) -> [Phrase] {
    switch problem {
    case .notAcceptable: [.availableFormats]
    case .serverError: [.serverErrorText]
    case .badRequest, .notFound, .unknownLanguage, .methodNotAllowed, .addressTooLong,
      .headersTooLarge:
      [.askAtCounter]
    }
  }

  /// Who reads: the locale of the address if there is such a one, else the browser's wishes.
  private func reader(
    locale: String?, _ request: WebRequest, _ library: Library
  ) -> (reader: Reader, isNamed: Bool) {
    let named = choice(locale: locale, request, library)
    let isNamed = locale.flatMap { LanguageTag($0) } != nil && named.asked != nil
    let chosen = isNamed ? named : choice(locale: nil, request, library)
    return (Reader(locale: library.locale(chosen.served) ?? library.defaultLocale), isNamed)
  }

  private func message(
    _ problem: Problem, texts: [Phrase], nearestTo word: String?, _ request: WebRequest,
    _ moment: Moment, locale: String?, suffix: String? = nil
  ) -> Reply {
    let (reader, isNamed) = reader(locale: locale, request, moment.library)
    let words = moment.edition.words(for: reader.locale)
    let formats = PageFormat.suffixes.joined(separator: " ").isolated(.leftToRight)
    let page = moment.edition.message(
      problem.phrase,
      texts: texts.map { words.made(words[$0, ["formats": formats]], from: $0) },
      nearestTo: word, at: .topics, for: reader)
    // A client that takes neither form is told so in the one that everybody can read.
    let format = try? FormatChoice(suffix: suffix, parameter: nil, accept: request.accept)
    let vary = (isNamed ? [] : ["Accept-Language"]) + ["Accept", "Accept-Encoding"]
    var headers = headers(for: page, format?.format ?? .text, vary: vary)
    headers[.link] = nil
    if problem == .methodNotAllowed { headers[.allow] = "GET, HEAD" }
    let text = render(page, format?.format ?? .text, 72, nil, moment.day)
    return Reply(
      answer: Answer(status: problem.status, headers: headers, text: text),
      route: problem.phrase.rawValue, locale: reader.locale.tag.description)
  }
}
