import Synchronization

/// A site that is served while people edit it.
///
/// Readers take ``current`` and keep it as long as they like; a changed folder makes a new edition
/// that replaces it whole. Only a first load without usable `site.xml` or `locales.xml` fails.
package actor LiveSite {
  private var loader: SiteLoader
  private let state: StateFolder?
  /// The work that the next refresh must wait for.
  private var pending: Task<Void, Never>?
  private var preparing: Task<Void, Never>?
  /// Where the site lies.
  package nonisolated let folder: SiteFolder
  /// The edition that readers get now.
  package nonisolated let current: CurrentEdition

  /// The first load found nothing that could be served.
  package struct Unusable: Error, Sendable {
    /// What is wrong, in reading order.
    package let diagnostics: [Diagnostic]
  }

  /// Loads the site.
  ///
  /// - Parameter scope: whom the site is for.
  /// - Throws: ``Unusable``.
  package init(
    folder: SiteFolder, state: StateFolder?, scope: SiteScope = .readers
  ) async throws(Unusable) {
    var loader = SiteLoader(folder: folder, state: state, scope: scope)
    let outcome = await loader.loadIfChanged()
    guard let outcome, let edition = outcome.edition else {
      throw Unusable(diagnostics: outcome?.diagnostics ?? [])
    }
    self.loader = loader
    self.state = state
    self.folder = folder
    current = CurrentEdition(edition)
    // The first answer does not wait for the state folder.
    pending = state.map { state in Task { state.update(with: outcome, from: folder) } }
  }

  /// Takes up what changed on disk since the last time; refreshes follow one another.
  ///
  /// - Returns: the new edition, `nil` where nothing changed or nothing can be served from it.
  @discardableResult
  package func refresh() async -> Edition? {
    let before = pending
    let work = Task {
      await before?.value
      return await takeUpChanges()
    }
    pending = Task { _ = await work.value }
    return await work.value
  }

  private func takeUpChanges() async -> Edition? {
    // The loader works on a copy: an actor cannot lend a part of itself to work that waits.
    var loader = self.loader
    let outcome = await loader.loadIfChanged()
    self.loader = loader
    guard let outcome else { return nil }
    state?.update(with: outcome, from: folder)
    guard let edition = outcome.edition else { return nil }
    edition.inherit(from: current.value)
    current.replace(with: edition)
    preparing?.cancel()
    preparing = Task.detached(priority: .utility) { edition.prepare() }
    return edition
  }
}

/// The one place that readers and the reloading meet at.
package final class CurrentEdition: Sendable {
  private let edition: Mutex<Edition>

  /// Starts with an edition.
  package init(_ edition: Edition) { self.edition = Mutex(edition) }

  /// The edition as of now.
  package var value: Edition { edition.withLock { $0 } }

  fileprivate func replace(with new: Edition) { edition.withLock { $0 = new } }
}
