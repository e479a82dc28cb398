import HTTPTypes
import KioskContent
import KioskRendering

extension StaffDesk {
  /// How the counter comes to paper.
  func paper(_ token: String) -> StaffPaper {
    let printing = service.pages.printing
    return StaffPaper(
      hasFiles: printing.offersFiles, hasPrinter: printing.printer != nil, copies: copies,
      isLarge: isLarge, token: token)
  }

  /// From one to nine.
  private var copies: Int { min(max(request.form["copies"].flatMap { Int($0) } ?? 1, 1), 9) }

  private var isLarge: Bool { request.form["large"] == "on" }

  /// A job for the counter's printer; what is old is shown before anything is printed.
  func printHere() async -> Reply {
    let form = request.form
    let pages = service.pages
    guard let printer = pages.printing.printer,
      let id = form["page"].flatMap({ DocumentID($0) }),
      let visitor = form["locale"].flatMap({ LanguageTag($0) }).flatMap({ library.locale($0) })
    else { return answer(.notFound, StaffPages.message(.notFound, words), session) }
    let inquiry = StaffInquiry(
      words: "", visitor: visitor, isBeside: form["beside"] == "on", clerk: reader.locale.tag)
    let isBeside = inquiry.isBeside && visitor.tag != reader.locale.tag
    let order = PrintOrder(
      .pages([id]), for: Reader(locale: visitor, beside: isBeside ? reader.locale : nil),
      size: isLarge ? .large : .usual)
    let day = moment.time.day
    if !oldFacts(on: .pages([id])).isEmpty, form["seen"] != "on" {
      return state(of: id, inquiry, isHeldBack: true)
    }
    guard let document = order.document(of: moment.edition, on: day, in: pages.folder) else {
      return answer(.notFound, StaffPages.message(.notFound, words), session)
    }
    return await job(
      document, printer, StaffPages.stateAddress(of: id, inquiry))
  }

  /// What the clerk must know before a job.
  func oldFacts(on selection: PrintOrder.Selection) -> [OldFact] {
    PrintOrder(selection, for: reader)
      .oldFacts(of: moment.edition, on: moment.time.day, for: reader.locale)
  }

  private func job(
    _ document: PrintDocument, _ printer: Printing.Printer, _ back: String
  ) async -> Reply {
    do throws(Printing.Trouble) {
      let pdf = try await service.pages.printing.pdf(document, nil)
      try await printer.send(pdf, copies)
    } catch {
      let problem = Problem(error)
      let text = words[problem.texts.first ?? problem.phrase]
      return answer(
        problem.status,
        StaffPages.job(problem.phrase, text, reason: error.reason, back: back, words),
        session)
    }
    let text = words[.staffPrinted, ["printer": printer.name]]
    return answer(.ok, StaffPages.job(.staffPrint, text, reason: "", back: back, words), session)
  }
}

extension Printing.Trouble {
  /// What the print service says.
  fileprivate var reason: String {
    switch self {
    case .printerAway(let reason): reason
    case .unavailable, .busy, .tooLong: ""
    }
  }
}
