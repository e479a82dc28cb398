import Glibc

/// A terminal whose keys arrive one by one; as it was before when ``restore()`` is called.
struct RawTerminal {
  private let descriptor: Int32
  private let saved: termios

  /// Takes the terminal; `nil` where the descriptor is none.
  init?(_ descriptor: Int32) {
    var settings = termios()
    guard tcgetattr(descriptor, &settings) == 0 else { return nil }
    saved = settings
    self.descriptor = descriptor
    cfmakeraw(&settings)
    tcsetattr(descriptor, TCSAFLUSH, &settings)
  }

  func restore() {
    var settings = saved
    tcsetattr(descriptor, TCSAFLUSH, &settings)
  }

  /// The next reader must not get what the last one left half typed.
  func discardInput() { tcflush(descriptor, TCIFLUSH) }

  /// The size of the terminal behind a descriptor; `nil` where it says none.
  static func size(of descriptor: Int32) -> ScreenSize? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else {
      return nil
    }
    return ScreenSize(columns: Int(size.ws_col), rows: Int(size.ws_row))
  }
}
