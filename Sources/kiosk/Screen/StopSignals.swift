import Dispatch
import Glibc

/// The signals that ask a program to end: SIGTERM, SIGINT and SIGHUP.
struct StopSignals {
  private let sources: [any DispatchSourceSignal]

  /// Acts at each of them from now on.
  init(_ act: @escaping @Sendable () -> Void) {
    sources = [SIGTERM, SIGINT, SIGHUP].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number)
      source.setEventHandler(handler: act)
      source.resume()
      return source
    }
  }

  /// Acts no more.
  func cancel() { for source in sources { source.cancel() } }
}
