import KioskPrint

/// Watches whether a browser shows a page, without asking the browser: a program that draws one runs
/// in its process group, and is gone where the browser says "Aw, Snap!".
struct BrowserWatch: Sendable {
  /// What is seen.
  enum Sight: Equatable {
    /// It shows a page, or had its time to.
    case page
    /// The program behind the page is gone.
    case blank

    func event(_ number: BrowserNumber) -> ScreenEvent {
      switch self {
      case .page: .browserShown(number)
      case .blank: .browserBlank(number)
      }
    }
  }

  /// After this time a browser counts as showing its page: an old one must not stay for a slow one.
  static let patience = Duration.seconds(3)

  let process: ChildProcess

  /// Reports the page once and each time that it is gone, until the task is cancelled.
  func run(_ report: @Sendable (Sight) -> Void) async {
    let deadline = ContinuousClock.now + Self.patience
    while ProcessTable.pageRenderers(inGroup: process.id) == 0, ContinuousClock.now < deadline {
      guard await slept(.milliseconds(50)) else { return }
    }
    // From the program to the painted page.
    guard await slept(.milliseconds(500)) else { return }
    report(.page)
    var blanks = 0
    while await slept(.seconds(1)) {
      blanks = ProcessTable.pageRenderers(inGroup: process.id) == 0 ? blanks + 1 : 0
      // Once may be the moment between two pages.
      if blanks == 3 {
        report(.blank)
        blanks = 0
      }
    }
  }

  private func slept(_ time: Duration) async -> Bool {
    do {
      try await Task.sleep(for: time)
      return true
    } catch {
      return false
    }
  }
}
