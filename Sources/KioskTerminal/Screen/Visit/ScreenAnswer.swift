/// What a key asks of whoever runs the screen.
enum ScreenAnswer: Equatable, Sendable {
  case nothing
  /// The reader leaves.
  case leave
  /// Somebody typed this to leave a locked screen.
  case check(code: String)
}
