package import KioskContent
package import Logging
import ServiceLifecycle

/// Takes up what changes in the site's folder, so that an edit shows without a restart.
///
/// It looks when the system says that something changed, and now and then anyway: the more seldom,
/// the longer a look takes, so that a large site costs no more than a small one.
package struct Reloading: Service {
  private let site: LiveSite
  private let interval: Duration
  private let patience: Duration
  private let logger: Logger

  /// - Parameters:
  ///   - interval: how often the system is asked for news.
  ///   - patience: how long a change may go unnoticed of which the system says nothing.
  package init(
    site: LiveSite, interval: Duration = .milliseconds(25), patience: Duration = .seconds(2),
    logger: Logger
  ) {
    self.site = site
    self.interval = interval
    self.patience = patience
    self.logger = logger
  }

  package func run() async throws {
    await cancelWhenGracefulShutdown {
      let watch = FolderWatch(site.folder)
      watch?.renew()
      // Of what has changed since the first load the system says nothing.
      var lastLook = await look()
      while !Task.isCancelled {
        do {
          try await Task.sleep(for: interval)
        } catch {
          return
        }
        let hasNews = watch?.hasNews() ?? false
        guard hasNews || ContinuousClock.now >= lastLook.end + pause(after: lastLook) else {
          continue
        }
        if hasNews { watch?.renew() }
        lastLook = await look()
      }
    }
  }

  /// A look at the folder that found nothing.
  private struct Look {
    let end: ContinuousClock.Instant
    let duration: Duration
  }

  private func look() async -> Look {
    let start = ContinuousClock.now
    let edition = await site.refresh()
    let end = ContinuousClock.now
    guard let edition else { return Look(end: end, duration: end - start) }
    logger.notice("new edition", metadata: ["edition": "\(edition.hash)"])
    return Look(end: end, duration: .zero)
  }

  /// As a rule a thousandth of a processor's time goes into looking.
  private func pause(after look: Look) -> Duration {
    max(patience, min(look.duration * 1000, .seconds(10)))
  }
}
