import HTTPTypes
import KioskContent
import KioskRendering

extension KioskService {
  /// What a form that was sent gets; nothing of it is kept, and no log line holds it.
  func posted(to route: Route, _ question: Question) async -> Reply {
    switch route {
    case .page(.mySteps, _): await mySteps(question)
    case .finish: finish(question)
    case .print: await printHere(question)
    case .live, .ready, .asset, .picture, .page, .paper, .unknown:
      refuse(.methodNotAllowed, question)
    }
  }

  private func mySteps(_ question: Question) async -> Reply {
    let moment = question.moment
    guard question.locale == nil || question.namedChoice != nil else {
      return notFound(question.locale ?? "", question)
    }
    let beside = question.address.query["with"].flatMap { LanguageTag($0) }
      .flatMap { question.library.locale($0) }
    let reader = question.reader(question.choice, beside: beside)
    let answers = FirstStepsAnswers(fields: question.request.form)
    if question.request.form["paper"] == "on" {
      return await checklist(answers, for: reader, question)
    }
    guard let steps = moment.edition.firstStepsPage(answers, for: reader) else {
      return notFound("my-first-steps", question)
    }
    var headers = headers(for: steps.page, .html, vary: ["Accept-Encoding"])
    headers[.cacheControl] = "no-store"
    let style = htmlStyle(ViewSettings(query: question.address.query), moment)
    return Reply(
      answer: Answer(
        headers: headers, text: HTMLRenderer.text(steps, at: moment.time, style: style)),
      route: "my-first-steps", locale: reader.locale.tag.description)
  }

  /// The first steps on paper: at a room's screen from its printer, else as a PDF that is kept
  /// nowhere.
  private func checklist(
    _ answers: FirstStepsAnswers, for reader: Reader, _ question: Question
  ) async -> Reply {
    let order = PrintOrder(.checklist(answers), for: reader, size: question.paperSize)
    if front.isKiosk { return await job(order, question) }
    let moment = question.moment
    guard let document = order.document(of: moment.edition, on: moment.time.day, in: folder) else {
      return notFound("my-first-steps", question)
    }
    var headers = KioskService.headers(for: document, fileName: "welcome.pdf")
    headers[.cacheControl] = "no-store"
    do throws(Printing.Trouble) {
      let pdf = try await printing.pdf(document, nil)
      return Reply(
        answer: Answer(headers: headers, bytes: pdf, isCompressed: true), route: "my-first-steps",
        locale: reader.locale.tag.description)
    } catch {
      return refuse(Problem(error), question)
    }
  }

  /// The visitor at a room's screen has gone.
  private func finish(_ question: Question) -> Reply {
    guard case .kiosk(let kiosk) = front else { return notFound("finish", question) }
    guard question.request.isFromSameOrigin else { return refuse(.badRequest, question) }
    kiosk.onFinish()
    var headers = HTTPFields()
    headers[.cacheControl] = "no-store"
    // A browser without scripts sends the form and wants to see something.
    let isForm = question.request.accept?.contains("text/html") ?? false
    if isForm { headers[.location] = "/" }
    let status: HTTPResponse.Status =
      isForm ? .seeOther : kiosk.renewsBrowser ? .accepted : .noContent
    return Reply(
      answer: Answer(status: status, headers: headers, text: ""), route: "finish", locale: "-")
  }
}

extension WebRequest {
  /// Whether a form came from a page of this service (RFC 6454); clients that are no browsers say
  /// nothing about it.
  var isFromSameOrigin: Bool {
    guard let origin else { return true }
    return authority.map { origin == "http://\($0)" || origin == "https://\($0)" } ?? false
  }
}
