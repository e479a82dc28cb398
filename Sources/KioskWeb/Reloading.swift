package import KioskContent
package import Logging
import ServiceLifecycle

/// Looks at the site's folder again and again, so that an edit shows without a restart.
package struct Reloading: Service {
  private let site: LiveSite
  private let interval: Duration
  private let logger: Logger

  /// - Parameter interval: how long a change may go unnoticed.
  package init(site: LiveSite, interval: Duration = .milliseconds(250), logger: Logger) {
    self.site = site
    self.interval = interval
    self.logger = logger
  }

  package func run() async throws {
    await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        do {
          try await Task.sleep(for: interval)
        } catch {
          return
        }
        if let edition = await site.refresh() {
          logger.notice("new edition", metadata: ["edition": "\(edition.hash)"])
        }
      }
    }
  }
}
