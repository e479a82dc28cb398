import HTTPTypes
import KioskContent
import Synchronization

extension KioskService {
  /// The process answers.
  func alive() -> Reply { health("{\"status\":\"live\"}\n", "live") }

  /// The service has an edition: which one, and how many faults its content has.
  func ready(_ moment: Moment) -> Reply {
    let count = faults.count(of: moment.edition) {
      SiteCheck(library: moment.library, folder: folder, day: moment.day).diagnostics()
    }
    let text =
      "{\"edition\":\"\(moment.edition.hash)\",\"faults\":{\"errors\":\(count.errors),"
      + "\"warnings\":\(count.warnings)},\"status\":\"ready\"}\n"
    return health(text, "ready")
  }

  private func health(_ text: String, _ route: String) -> Reply {
    var headers = HTTPFields()
    headers[.contentType] = "application/json"
    headers[.cacheControl] = "no-store"
    return Reply(answer: Answer(headers: headers, text: text), route: route, locale: "-")
  }
}

/// How many faults an edition has, counted once.
final class FaultCount: Sendable {
  struct Count: Sendable {
    let errors: Int
    let warnings: Int
  }

  private let known: Mutex<(edition: String, count: Count)?> = Mutex(nil)

  func count(of edition: Edition, find: () -> [Diagnostic]) -> Count {
    if let known = known.withLock({ $0 }), known.edition == edition.hash { return known.count }
    let found = find()
    let count = Count(
      errors: found.count { $0.severity == .error },
      warnings: found.count { $0.severity == .warning })
    known.withLock { $0 = (edition.hash, count) }
    return count
  }
}
