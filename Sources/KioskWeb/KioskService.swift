package import FoundationEssentials
import HTTPTypes
package import KioskContent
import KioskRendering

/// Answers requests from the current edition: a function from request to reply, without a socket.
package struct KioskService: Sendable {
  let current: CurrentEdition
  let folder: SiteFolder
  let front: Front
  let now: @Sendable () -> Date
  let printing: Printing
  let store = AnswerStore<PageKey>()
  let papers = PaperStore()
  /// Jobs of a room's screen.
  let jobsPerMinute = AttemptLimit(most: 3, span: 60)
  let jobsPerHour = AttemptLimit(most: 20, span: 3600)
  let prepared = PreparedAnswers()
  let faults = FaultCount()

  /// - Parameters:
  ///   - folder: the site's folder, for the number of faults that readiness tells.
  ///   - front: who sits before the pages.
  ///   - printing: how pages come to paper.
  ///   - now: the clock; tests bring their own.
  package init(
    current: CurrentEdition, folder: SiteFolder, front: Front = .open, printing: Printing = .none,
    now: @escaping @Sendable () -> Date = { Date() }
  ) {
    self.current = current
    self.folder = folder
    self.front = front
    self.printing = printing
    self.now = now
  }

  func reply(to request: WebRequest) async -> Reply {
    await reply(to: request, at: Moment(current.value, now()))
  }

  /// The reply to a request; what is asked for again and again is prepared for the ``FastPath``.
  func preparingReply(to request: WebRequest) async -> Reply {
    let moment = Moment(current.value, now())
    let reply = await reply(to: request, at: moment)
    // What people search for is not kept, and large answers are kept elsewhere.
    if request.method != .post, !["search", "picture", "paper"].contains(reply.route) {
      prepared.keep(reply, for: request, at: moment)
    }
    return reply
  }

  private func reply(to asked: WebRequest, at moment: Moment) async -> Reply {
    var request = asked
    // The browser of a room's screen says nothing about the person before it.
    if front.isKiosk { request.acceptLanguage = nil }
    if let problem = problem(with: request) {
      return refuse(problem, Question(request: request, moment: moment))
    }
    guard let address = WebAddress(target: request.target) else {
      return refuse(.badRequest, Question(request: request, moment: moment))
    }
    let (route, suffix) = Route.of(address)
    let question = Question(
      request: request, address: address, locale: route.locale, suffix: suffix, moment: moment)
    if request.method == .post { return await posted(to: route, question) }
    switch route {
    case .live: return alive()
    case .ready: return ready(moment)
    case .asset(let name): return asset(name, question)
    case .picture(let source): return picture(source, question)
    case .finish, .print: return refuse(.methodNotAllowed, question)
    case .unknown(let word, _): return notFound(word, question)
    case .page(let page, _): return self.page(page, question)
    case .paper(let paper, _): return await self.paper(paper, question)
    }
  }

  private func problem(with request: WebRequest) -> Problem? {
    if let problem = request.problem { return problem }
    if request.target.utf8.count > WebRequest.longestTarget { return .addressTooLong }
    if request.headerBytes > WebRequest.mostHeaderBytes
      || request.headerCount > WebRequest.mostHeaders
    {
      return .headersTooLarge
    }
    if ![.get, .head, .post].contains(request.method) { return .methodNotAllowed }
    return nil
  }
}

/// What a request gets.
struct Reply: Sendable {
  let answer: Answer
  /// Fields that depend on the single request.
  var headers = HTTPFields()
  /// How long a client may keep the answer, in seconds; `nil` where it may not.
  var maxAge: Int?
  /// For the log: the kind of thing that was asked for, and in which locale.
  let route: String
  let locale: String
}

/// An edition and the moment at which it is read.
struct Moment: Sendable {
  let edition: Edition
  let instant: Date

  var library: Library { edition.library }

  /// What the city's clocks show; worked out only for answers that are not there yet.
  var time: CityTime { library.clock.time(at: instant) }

  init(_ edition: Edition, _ instant: Date) {
    self.edition = edition
    self.instant = instant
  }

  /// How long a client may keep an answer, in seconds: never past the moment at which it changes.
  func maxAge(of answer: Answer) -> Int {
    answer.validUntil.map { Moment.maxAge(until: $0, at: instant) } ?? Moment.longestAge
  }

  /// The same for an answer that is another from a moment on.
  static func maxAge(until change: Date, at instant: Date) -> Int {
    max(0, min(longestAge, Int(change.timeIntervalSince(instant))))
  }

  private static let longestAge = 60
}

/// A request taken apart, and the moment at which it is answered.
struct Question: Sendable {
  let request: WebRequest
  var address = WebAddress.root
  /// The first part of the address where that stands for a locale.
  var locale: String?
  /// The ending of the address, without its dot.
  var suffix: String?
  let moment: Moment

  var library: Library { moment.library }

  /// The form that is asked for.
  ///
  /// - Throws: where there is no such form.
  func format() throws(FormatChoice.Unavailable) -> FormatChoice {
    try FormatChoice(
      suffix: suffix, parameter: address.query["format"], accept: request.accept)
  }

  /// What the reader's browser wishes, the most wanted first.
  var wishes: [LanguageTag] {
    request.acceptLanguage.map { AcceptLanguage(parsing: $0).tags } ?? []
  }

  /// The locale that the address names, else the best one for the reader's browser.
  var choice: LocaleChoice { namedChoice ?? library.matcher.choice(for: wishes) }

  /// The locale that the address names, in whatever spelling.
  var namedChoice: LocaleChoice? {
    guard let tag = locale.flatMap({ LanguageTag($0) }) else { return nil }
    let choice = library.matcher.choice(for: [tag])
    return choice.asked == nil ? nil : choice
  }

  /// Whoever asks, in the locale of a choice.
  func reader(_ choice: LocaleChoice, beside: LocaleDeclaration? = nil) -> Reader {
    Reader(locale: library.locale(choice.served) ?? library.defaultLocale, beside: beside)
  }
}
