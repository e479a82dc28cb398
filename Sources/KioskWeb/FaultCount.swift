import KioskContent
import Synchronization

/// How many faults an edition has, counted once.
final class FaultCount: Sendable {
  struct Count: Sendable {
    let errors: Int
    let warnings: Int
  }

  // The edition itself: a file that broke is faulty, and its last good version hashes the same.
  private let known: Mutex<(edition: Edition, count: Count)?> = Mutex(nil)

  func count(of edition: Edition, find: () -> [Diagnostic]) -> Count {
    if let known = known.withLock({ $0 }), known.edition === edition { return known.count }
    let found = find()
    let count = Count(
      errors: found.count { $0.severity == .error },
      warnings: found.count { $0.severity == .warning })
    known.withLock { $0 = (edition, count) }
    return count
  }
}
