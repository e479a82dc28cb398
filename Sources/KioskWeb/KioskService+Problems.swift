import HTTPTypes
import KioskContent
import KioskRendering
import KioskText

extension KioskService {
  /// A page that says why there is no page, in the reader's language and format.
  ///
  /// - Parameter id: where the reader finds a way on.
  func refuse(
    _ problem: Problem, _ question: Question, leadingTo id: DocumentID? = nil
  ) -> Reply {
    message(problem, nearestTo: nil, leadingTo: id, question)
  }

  /// Nothing is at the address: says so, with the three nearest pages.
  func notFound(_ word: String, _ question: Question) -> Reply {
    let lacksLanguage = question.namedChoice == nil && question.locale.map(isLanguage) ?? false
    return message(lacksLanguage ? .unknownLanguage : .notFound, nearestTo: word, question)
  }

  /// Whether a word looks like a language's tag: `xx` or `xxx` (RFC 5646 §2.2.1), then what may.
  private func isLanguage(_ word: String) -> Bool {
    LanguageTag(word).map { (2...3).contains($0.language.count) } ?? false
  }

  private func message(
    _ problem: Problem, nearestTo word: String?, leadingTo id: DocumentID? = nil,
    _ question: Question
  ) -> Reply {
    let moment = question.moment
    let reader = question.reader(question.choice)
    let words = moment.edition.words(for: reader.locale)
    let formats = PageFormat.suffixes.joined(separator: " ").isolated(.leftToRight)
    let page = moment.edition.message(
      problem.phrase,
      texts: problem.texts.map { words.made(words[$0, ["formats": formats]], from: $0) },
      nearestTo: word, leadingTo: id.map { [$0] } ?? [], at: .topics, for: reader)
    let format = format(for: question)
    let vary = question.namedChoice == nil ? ["Accept-Language"] : []
    var headers = headers(
      for: page, format.format, vary: vary + format.vary + ["Accept-Encoding"])
    headers[.link] = nil
    headers[.cacheControl] = "no-store"
    if problem == .methodNotAllowed { headers[.allow] = "GET, HEAD" }
    if problem == .paperBusy || problem == .printedOften { headers[.retryAfter] = "60" }
    let form = Form(
      format: format.format, view: ViewSettings(query: question.address.query))
    let text = render(page, form, nil, moment)
    return Reply(
      answer: Answer(status: problem.status, headers: headers, text: text),
      route: problem.phrase.rawValue, locale: reader.locale.tag.description)
  }

  /// The form asked for, else one that the client takes, else the one that everybody can read.
  private func format(for question: Question) -> FormatChoice {
    if let asked = try? question.format() { return asked }
    let taken = try? FormatChoice(suffix: nil, parameter: nil, accept: question.request.accept)
    return taken ?? .lastResort
  }
}
