import FoundationEssentials
import Synchronization

/// Who is logged in at the counter; in memory only, gone with the process.
final class StaffSessions: Sendable {
  /// One browser.
  struct Session: Sendable, Equatable {
    /// What its cookie holds.
    let key: String
    /// What its forms hold; a page of another origin cannot read it.
    let token: String
    let isLoggedIn: Bool
    fileprivate var lastUse: Date
  }

  /// How long a browser may be silent, in seconds.
  static let longestSilence: TimeInterval = 30 * 60
  /// How many browsers are remembered; of more, the one silent the longest is forgotten.
  static let most = 256

  private let sessions: Mutex<[String: Session]> = Mutex([:])

  /// The browser that holds a key, where it has not been silent for too long.
  func session(_ key: String?, at now: Date) -> Session? {
    guard let key else { return nil }
    return sessions.withLock { sessions in
      guard var session = sessions[key],
        now.timeIntervalSince(session.lastUse) < StaffSessions.longestSilence
      else {
        sessions[key] = nil
        return nil
      }
      session.lastUse = now
      sessions[key] = session
      return session
    }
  }

  /// Another browser; who logs in gets a new key, so that a planted one is worth nothing.
  func begin(isLoggedIn: Bool, replacing old: Session? = nil, at now: Date) -> Session {
    let session = Session(
      key: StaffSessions.secret(), token: StaffSessions.secret(), isLoggedIn: isLoggedIn,
      lastUse: now)
    sessions.withLock { sessions in
      if let old { sessions[old.key] = nil }
      if sessions.count >= StaffSessions.most {
        let oldest = sessions.min { $0.value.lastUse < $1.value.lastUse }
        if let oldest { sessions[oldest.key] = nil }
      }
      sessions[session.key] = session
    }
    return session
  }

  /// Forgets a browser.
  func end(_ session: Session) { sessions.withLock { $0[session.key] = nil } }

  /// 256 random bits in hexadecimal.
  private static func secret() -> String {
    var generator = SystemRandomNumberGenerator()
    return (0..<4).map { _ in
      let digits = String(generator.next() as UInt64, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }
}
