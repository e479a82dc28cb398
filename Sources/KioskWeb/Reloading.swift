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

  /// How often it looks where the system has no watch to give.
  private static let blindInterval = Duration.milliseconds(250)
  /// The longest pause between two looks, unless `patience` is longer.
  private static let longestPause = Duration.seconds(10)

  /// - Parameters:
  ///   - interval: how often the system is asked for news.
  ///   - patience: the shortest pause between two looks without news.
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
      repeat {
        // Before each look: what it does not find any more is news then. And folders come and go.
        watch?.renew()
        let duration = await look()
        guard await wait(for: watch, after: duration) else { return }
      } while true
    }
  }

  /// Takes up what has changed.
  ///
  /// - Returns: how long it took to see that nothing has; nothing where something has.
  private func look() async -> Duration {
    let start = ContinuousClock.now
    guard let edition = await site.refresh() else { return ContinuousClock.now - start }
    logger.notice("new edition", metadata: ["edition": "\(edition.hash)"])
    return .zero
  }

  /// Waits until it is time to look again.
  ///
  /// - Returns: whether there is anything to wait for: not in a task that is cancelled.
  private func wait(for watch: FolderWatch?, after look: Duration) async -> Bool {
    guard let watch else { return await sleep(Reloading.blindInterval) }
    // As a rule a thousandth of a processor's time goes into looking.
    let deadline =
      ContinuousClock.now + max(patience, min(look * 1000, Reloading.longestPause))
    while ContinuousClock.now < deadline {
      guard await sleep(interval) else { return false }
      if watch.hasNews() { return await settle(watch) }
    }
    return true
  }

  /// Waits until whoever copies many files makes a pause, but not for long.
  private func settle(_ watch: FolderWatch) async -> Bool {
    for _ in 0..<8 {
      guard await sleep(interval) else { return false }
      if !watch.hasNews() { return true }
    }
    return true
  }

  private func sleep(_ time: Duration) async -> Bool { (try? await Task.sleep(for: time)) != nil }
}
