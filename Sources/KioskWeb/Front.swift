/// Who sits before the pages of a listener.
package enum Front: Sendable {
  /// People with devices of their own.
  case open
  /// Whoever comes to a room's screen.
  case kiosk(KioskFront)

  /// Whether others use the same screen.
  var isKiosk: Bool {
    switch self {
    case .open: false
    case .kiosk: true
    }
  }
}

/// How a room's screen behaves.
package struct KioskFront: Sendable {
  /// How long nobody need touch the screen before it asks, in seconds.
  package let idle: Int
  /// How long it waits for an answer before it starts anew, in seconds.
  package let warning: Int
  /// Whether a new browser takes the place of the old one after each visitor.
  package let renewsBrowser: Bool
  /// Is told that a visitor has gone.
  package let onFinish: @Sendable () -> Void

  /// Takes times in seconds.
  package init(
    idle: Int, warning: Int, renewsBrowser: Bool, onFinish: @escaping @Sendable () -> Void
  ) {
    self.idle = idle
    self.warning = warning
    self.renewsBrowser = renewsBrowser
    self.onFinish = onFinish
  }
}
