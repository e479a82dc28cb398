import HTTPTypes
import KioskContent
import KioskRendering

extension KioskService {
  /// The most pages that one job at a room's screen may have.
  static let mostPagesAtScreen = 30

  /// A job for the printer beside a room's screen.
  func printHere(_ question: Question) async -> Reply {
    guard front.isKiosk, printing.printer != nil else { return notFound("print", question) }
    let form = question.request.form
    var question = question
    question.locale = form["locale"]
    guard question.namedChoice != nil, let id = form["page"].flatMap({ DocumentID($0) }) else {
      return notFound(form["page"] ?? "", question)
    }
    let reader: Reader
    do throws(Problem) {
      reader = question.reader(question.choice, beside: try secondLocale(question))
    } catch {
      return refuse(error, question)
    }
    let order = PrintOrder(.pages([id]), for: reader, size: question.paperSize)
    return await job(order, question, leadingTo: id)
  }

  /// Sends an order to the printer, and says so or why not.
  func job(
    _ order: PrintOrder, _ question: Question, leadingTo id: DocumentID? = nil
  ) async -> Reply {
    let moment = question.moment
    guard question.request.isFromSameOrigin else { return refuse(.badRequest, question) }
    guard let printer = printing.printer,
      let document = order.document(of: moment.edition, on: moment.time.day, in: folder)
    else { return notFound(id?.rawValue ?? "", question) }
    guard jobsPerMinute.begin(at: moment.instant), jobsPerHour.begin(at: moment.instant) else {
      return refuse(.printedOften, question, leadingTo: id)
    }
    do throws(Printing.Trouble) {
      try await printer.send(
        try await printing.pdf(document, KioskService.mostPagesAtScreen), 1)
    } catch {
      return refuse(Problem(error), question, leadingTo: id)
    }
    return printed(question, leadingTo: id)
  }

  private func printed(_ question: Question, leadingTo id: DocumentID?) -> Reply {
    let moment = question.moment
    let reader = question.reader(question.choice, beside: try? secondLocale(question))
    let page = moment.edition.message(
      .printed, texts: [moment.edition.words(for: reader.locale).text(.printedText)],
      nearestTo: nil, leadingTo: id.map { [$0] } ?? [], at: .topics, for: reader)
    var headers = headers(for: page, .html, vary: ["Accept-Encoding"])
    headers[.link] = nil
    headers[.cacheControl] = "no-store"
    let form = Form(format: .html, view: ViewSettings(query: question.address.query))
    return Reply(
      answer: Answer(headers: headers, text: render(page, form, nil, moment)), route: "printed",
      locale: reader.locale.tag.description)
  }
}

extension Question {
  /// Who needs large letters on a screen needs them on paper.
  var paperSize: PrintSize {
    ViewSettings(query: address.query).textSize == .usual ? .usual : .large
  }
}
