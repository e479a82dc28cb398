import HTTPTypes
import KioskContent
import KioskRendering

extension KioskService {
  /// A page or a booklet as a PDF, or the reason why there is none.
  func paper(_ paper: PaperAddress, _ question: Question) async -> Reply {
    if let reply = moved(.page(paper.id), question) { return reply }
    guard question.namedChoice != nil else { return notFound(paper.id.rawValue, question) }
    let reader: Reader
    do throws(Problem) {
      reader = question.reader(question.choice, beside: try secondLocale(question))
    } catch {
      return refuse(error, question)
    }
    let key = PaperStore.Key(
      paper: paper, locale: reader.locale.tag, beside: reader.beside?.tag,
      size: question.address.query["large"] == "on" ? .large : .usual,
      day: question.moment.time.day)
    if let answer = papers.known(key, question.moment) { return reply(answer, key, question) }
    let order = PrintOrder(paper.selection, for: reader, size: key.size)
    guard let document = order.document(of: question.moment.edition, on: key.day, in: folder) else {
      return notFound(paper.id.rawValue, question)
    }
    return await answer(document, key, question)
  }

  private func answer(
    _ document: PrintDocument, _ key: PaperStore.Key, _ question: Question
  ) async -> Reply {
    let moment = question.moment
    let headers = headers(for: document, key, moment)
    let nextDay = moment.library.clock.start(of: key.day.next)
    do throws(Printing.Trouble) {
      let answer = try await papers.answer(
        key, edition: moment.edition.hash, at: moment.instant
      ) { [pdf = printing.pdf] () async throws(Printing.Trouble) in
        Answer(
          headers: headers, bytes: try await pdf(document, nil), validUntil: nextDay,
          isCompressed: true)
      }
      return reply(answer, key, question)
    } catch {
      return refuse(Problem(error), question, leadingTo: key.paper.id)
    }
  }

  private func reply(_ answer: Answer, _ key: PaperStore.Key, _ question: Question) -> Reply {
    Reply(
      answer: answer, maxAge: question.moment.maxAge(of: answer), route: "paper",
      locale: key.locale.description)
  }

  private func headers(
    for document: PrintDocument, _ key: PaperStore.Key, _ moment: Moment
  ) -> HTTPFields {
    var headers = KioskService.headers(
      for: document, fileName: key.paper.fileName(in: key.locale))
    headers[.link] = moment.library.locales.locales.map { locale in
      "<\(key.paper.path(in: locale.tag))>; rel=\"alternate\"; hreflang=\"\(locale.tag)\""
    }.joined(separator: ", ")
    return headers
  }

  /// The fields that tell what a PDF is.
  static func headers(for document: PrintDocument, fileName: String) -> HTTPFields {
    var headers = HTTPFields()
    headers[.contentType] = "application/pdf"
    headers[.contentDisposition] = "inline; filename=\"\(fileName)\""
    headers[.contentLanguage] = document.languages.joined(separator: ", ")
    return headers
  }
}
