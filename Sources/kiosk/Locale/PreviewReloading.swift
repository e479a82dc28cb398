import KioskContent
import ServiceLifecycle

/// Takes up every save while a translator looks on, and says what is wrong with it.
struct PreviewReloading: Service {
  let site: LiveSite
  let folder: SiteFolder

  func run() async throws {
    say(site.current.value)
    await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        do {
          try await Task.sleep(for: .milliseconds(250))
        } catch {
          return
        }
        if let edition = await site.refresh() { say(edition) }
      }
    }
  }

  private func say(_ edition: Edition) {
    let faults = edition.library.diagnostics.filter { $0.path.hasPrefix("Locales/") }
    for fault in faults.withLines(from: folder) { Console.error(fault.report) }
  }
}
