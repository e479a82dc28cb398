import HTTPTypes
package import KioskContent
import KioskRendering

/// Answers requests from the current edition: a function from request to reply, without a socket.
package struct KioskService: Sendable {
  let current: CurrentEdition
  let folder: SiteFolder
  let today: Today
  let store = AnswerStore()
  let faults = FaultCount()

  /// - Parameters:
  ///   - folder: the site's folder, for the number of faults that readiness tells.
  package init(current: CurrentEdition, folder: SiteFolder, today: Today = Today()) {
    self.current = current
    self.folder = folder
    self.today = today
  }

  /// What a request gets.
  struct Reply: Sendable {
    let answer: Answer
    /// Fields that depend on the single request.
    var headers = HTTPFields()
    /// For the log: what was asked, in which locale.
    let route: String
    let locale: String
  }

  func reply(to request: WebRequest) -> Reply {
    let edition = current.value
    let (day, _) = today.day(in: edition.library.site.timeZone)
    let moment = Moment(edition: edition, day: day)
    if let problem = problem(with: request) { return refuse(problem, request, moment) }
    guard let address = WebAddress(target: request.target) else {
      return refuse(.badRequest, request, moment)
    }
    let (route, suffix) = Route.of(address)
    switch route {
    case .live: return alive()
    case .ready: return ready(moment)
    case .unknown(let word, let locale):
      return notFound(word, locale: locale, request, address, suffix, moment)
    case .page(let page, let locale):
      return self.page(page, locale: locale, request, address, suffix, moment)
    }
  }

  /// An edition and the day on which it is read.
  struct Moment: Sendable {
    let edition: Edition
    let day: CalendarDate

    var library: Library { edition.library }
  }

  private func problem(with request: WebRequest) -> Problem? {
    if request.target.utf8.count > WebRequest.longestTarget { return .addressTooLong }
    if request.headerBytes > WebRequest.mostHeaderBytes
      || request.headerCount > WebRequest.mostHeaders
    {
      return .headersTooLarge
    }
    if !request.hasHost { return .badRequest }
    if request.method != .get, request.method != .head { return .methodNotAllowed }
    return nil
  }
}
