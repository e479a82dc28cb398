/// What the screen has to deal with next.
enum ScreenEvent: Equatable {
  case bytes([UInt8])
  /// The terminal has another size, or shows again after it was stopped.
  case resized
  /// Nothing happened for as long as was asked.
  case silence
  /// The terminal is gone, or the process is asked to end.
  case end
}
