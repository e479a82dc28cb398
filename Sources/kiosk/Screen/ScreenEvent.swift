/// One start of the browser, numbered in order; each has a profile of its own.
typealias BrowserNumber = Int

/// What happens to the screen.
enum ScreenEvent: Equatable, Sendable {
  /// The supervisor runs.
  case started
  /// The service says where it answers.
  case serviceReady(address: String)
  /// A visitor's session ended, by the button or by silence.
  case visitFinished
  /// The service's process is gone after a run of this length.
  case serviceEnded(ran: Duration)
  /// A browser shows a page, or had its time to.
  case browserShown(BrowserNumber)
  /// A browser runs, but the program behind its page is gone.
  case browserBlank(BrowserNumber)
  /// A browser's process is gone after a run of this length.
  case browserEnded(BrowserNumber, ran: Duration)
  /// A wait is over.
  case timer(ScreenTimer)
}

/// A wait that the supervisor keeps.
enum ScreenTimer: Equatable, Sendable {
  case startService
  case startBrowser
  /// The service has been away for a while; outages are numbered, so that an old wait means nothing.
  case serviceAway(outage: Int)
}

/// What the supervisor does about it.
enum ScreenAction: Equatable, Sendable {
  case startService
  /// Every start page goes to the address from now on.
  case openService(address: String)
  /// Every start page stays where it is from now on.
  case closeService
  case startBrowser(BrowserNumber)
  case endBrowser(BrowserNumber)
  /// The browser's process is gone: whatever is left of it goes too.
  case destroyProfile(BrowserNumber)
  case wait(Duration, ScreenTimer)
}
