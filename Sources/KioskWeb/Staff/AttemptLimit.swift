package import FoundationEssentials
import Synchronization

/// How often a pass phrase may be tried: a few times a minute, whoever asks.
///
/// The limit is one for all: at a counter there are few honest tries, and addresses are cheap.
package final class AttemptLimit: Sendable {
  private let most: Int
  private let span: TimeInterval
  private let failures: Mutex<[Date]> = Mutex([])

  /// - Parameters:
  ///   - most: how many wrong tries there may be in a span.
  ///   - span: in seconds.
  package init(most: Int = 5, span: TimeInterval = 60) {
    self.most = most
    self.span = span
  }

  /// Whether another try is allowed, counted as failed until ``succeeded()``: tries that run at the
  /// same time count each other.
  package func begin(at now: Date) -> Bool {
    failures.withLock { failures in
      failures.removeAll { now.timeIntervalSince($0) >= span }
      guard failures.count < most else { return false }
      failures.append(now)
      return true
    }
  }

  /// The right pass phrase makes up for wrong ones before it.
  package func succeeded() { failures.withLock { $0 = [] } }
}
