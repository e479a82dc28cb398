import Hummingbird
import HummingbirdCore
package import Logging
import NIOCore
package import ServiceLifecycle

/// Serves until the process is told to end (SIGTERM, SIGINT) or the task is cancelled; answers
/// under way are finished first.
///
/// - Parameters:
///   - host: the address to listen on.
///   - port: 0 for any free one.
///   - idleTimeout: how long a client may take over a request, and be silent after an answer.
///   - isFast: whether known pages are answered from prepared bytes; the answers are the same.
///   - services: what runs beside the server and ends with it.
///   - onRunning: gets the port as soon as the server listens.
/// - Throws: where the address cannot be listened on.
package func serve(
  _ service: KioskService, host: String, port: Int, idleTimeout: Duration = .seconds(60),
  isFast: Bool = true, services: [any Service] = [], logger: Logger,
  onRunning: @escaping @Sendable (Int) async -> Void
) async throws {
  let server = application(
    isFast ? service.preparingReply : service.reply, fast: isFast ? service : nil, host: host,
    port: port, idleTimeout: idleTimeout,
    services: services, logger: logger, onRunning: onRunning)
  try await server.runService()
}

/// A further listener for readers, to run beside a server and end with it.
///
/// - Parameter isFast: as in ``serve(_:host:port:idleTimeout:isFast:services:logger:onRunning:)``.
package func listener(
  _ service: KioskService, host: String, port: Int, isFast: Bool = true, logger: Logger,
  onRunning: @escaping @Sendable (Int) async -> Void
) -> any Service {
  application(
    isFast ? service.preparingReply : service.reply, fast: isFast ? service : nil, host: host,
    port: port,
    idleTimeout: .seconds(60), services: [], logger: logger, onRunning: onRunning)
}

/// A listener for the counter, to run beside a server and end with it.
package func listener(
  _ service: StaffService, host: String, port: Int, logger: Logger,
  onRunning: @escaping @Sendable (Int) async -> Void
) -> any Service {
  application(
    service.reply, fast: nil, host: host, port: port, idleTimeout: .seconds(60), services: [],
    logger: logger, onRunning: onRunning)
}

private func application(
  _ answer: @escaping @Sendable (WebRequest) async -> Reply, fast service: KioskService?,
  host: String, port: Int, idleTimeout: Duration, services: [any Service], logger: Logger,
  onRunning: @escaping @Sendable (Int) async -> Void
) -> Application<KioskResponder> {
  // Hummingbird says little that an operator needs below this level.
  var serverLogger = logger
  serverLogger.logLevel = max(logger.logLevel, .warning)
  let log = AnswerLog(logger)
  let fast = service.map { FastService($0, log: log, idleTimeout: idleTimeout) }
  // Hummingbird does not see what the fast path answers: only that can tell who is silent.
  let configuration = HTTP1Channel.Configuration(
    idleTimeout: fast == nil ? TimeAmount(idleTimeout) : nil)
  return Application(
    responder: KioskResponder(answer: answer, log: log),
    server: HTTPServerBuilder { responder in
      ScreenedChannel(
        base: HTTP1Channel(responder: responder, configuration: configuration), fast: fast)
    },
    configuration: .init(address: .hostname(host, port: port), serverName: nil),
    services: services,
    onServerRunning: { channel in await onRunning(channel.localAddress?.port ?? port) },
    logger: serverLogger)
}
