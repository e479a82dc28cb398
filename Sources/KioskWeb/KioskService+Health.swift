import HTTPTypes
import KioskContent

extension KioskService {
  /// The process answers.
  func alive() -> Reply { health("{\"status\":\"live\"}\n", "live") }

  /// The service has an edition: which one, and how many faults its content has.
  func ready(_ moment: Moment) -> Reply {
    let count = faults.count(of: moment.edition) {
      SiteCheck(library: moment.library, folder: folder, day: moment.time.day).diagnostics()
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
