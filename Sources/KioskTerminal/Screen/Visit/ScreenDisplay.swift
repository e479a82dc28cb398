import KioskText

/// What the reader has in front of them.
struct ScreenDisplay: Hashable, Sendable {
  var size: ScreenSize
  var placer: TextPlacer
  let isLocked: Bool
  /// Whether an operator can leave a locked screen.
  let hasCode: Bool
}
