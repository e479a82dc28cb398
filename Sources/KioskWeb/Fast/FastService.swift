import FoundationEssentials
import KioskContent
import Logging

/// What connections need to answer known requests themselves.
struct FastService: Sendable {
  private let current: CurrentEdition
  let now: @Sendable () -> Date
  let prepared: PreparedAnswers
  let log: AnswerLog
  let desks = LoopDesks()
  /// How long a client may take over a request, and be silent after an answer.
  let idleTimeout: Duration

  init(_ service: KioskService, log: AnswerLog, idleTimeout: Duration) {
    current = service.current
    now = service.now
    prepared = service.prepared
    self.log = log
    self.idleTimeout = idleTimeout
  }

  /// The edition of now, by its hash.
  var edition: String { current.value.hash }
}

/// A line for every answer, where the log wants one.
struct AnswerLog: Sendable {
  private let logger: Logger
  private let isWanted: Bool

  init(_ logger: Logger) {
    self.logger = logger
    isWanted = logger.logLevel <= .info
  }

  /// Adds a line for a prepared answer.
  func add(_ answer: PreparedAnswer, status: Int) {
    guard isWanted else { return }
    add(route: answer.route, locale: answer.locale, status: status)
  }

  /// Adds a line. No query, no address: a log must not tell what a visitor looked for.
  func add(route: String, locale: String, status: Int) {
    guard isWanted else { return }
    logger.info(
      "answered",
      metadata: ["route": "\(route)", "locale": "\(locale)", "status": "\(status)"])
  }
}
