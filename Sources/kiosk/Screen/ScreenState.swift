/// What is on the screen, and what follows from what happens: events in, actions out, nothing else.
///
/// A new browser takes the place of an old one only once it shows a page, so that nobody sees an
/// empty screen; then the old one ends and its profile is destroyed.
struct ScreenState: Equatable {
  /// How long readers keep their page while the service is away. Then the start page comes, so that
  /// nobody stays before a browser's own error page.
  static let patience = Duration.seconds(3)

  private var address: String?
  private var outage = 0
  private var serviceDelay = RestartDelay()
  private var browserDelay = RestartDelay()
  private var lastBrowser: BrowserNumber = 0
  /// The browser that readers use.
  private var current: BrowserNumber?
  /// The browser that is to replace it.
  private var next: BrowserNumber?
  /// Whether the replacement is to be replaced, too: a visit ended while it was on its way.
  private var isReplacedAgain = false
  /// Whether the current browser has left the start page.
  private var showsService = false

  /// Takes an event and says what to do, in order.
  mutating func handle(_ event: ScreenEvent) -> [ScreenAction] {
    switch event {
    case .started: [.startBrowser(newBrowser()), .startService]
    case .serviceReady(let address): serviceReady(at: address)
    case .serviceEnded(let run): serviceEnded(after: run)
    case .visitFinished: replaceBrowser()
    case .browserShown(let number): browserShown(number)
    case .browserBlank(let number): number == current ? replaceBrowser() : []
    case .browserEnded(let number, let run): browserEnded(number, after: run)
    case .timer(.startService): [.startService]
    case .timer(.startBrowser): current == nil ? [.startBrowser(newBrowser())] : []
    case .timer(.serviceAway(let outage)): serviceAway(outage)
    }
  }

  private mutating func serviceReady(at address: String) -> [ScreenAction] {
    self.address = address
    showsService = true
    return [.openService(address: address)]
  }

  private mutating func serviceEnded(after run: Duration) -> [ScreenAction] {
    address = nil
    outage += 1
    return [
      .closeService, .wait(serviceDelay.next(afterRunning: run), .startService),
      .wait(Self.patience, .serviceAway(outage: outage)),
    ]
  }

  private mutating func serviceAway(_ outage: Int) -> [ScreenAction] {
    guard outage == self.outage, address == nil, showsService else { return [] }
    return replaceBrowser()
  }

  /// The current browser of an empty screen.
  private mutating func newBrowser() -> BrowserNumber {
    lastBrowser += 1
    current = lastBrowser
    showsService = address != nil
    return lastBrowser
  }

  private mutating func replaceBrowser() -> [ScreenAction] {
    guard current != nil else { return [] }
    guard next == nil else {
      isReplacedAgain = true
      return []
    }
    lastBrowser += 1
    next = lastBrowser
    showsService = address != nil
    return [.startBrowser(lastBrowser)]
  }

  private mutating func browserShown(_ number: BrowserNumber) -> [ScreenAction] {
    guard number == next, let old = current else { return [] }
    current = next
    next = nil
    let again = isReplacedAgain
    isReplacedAgain = false
    return [.endBrowser(old)] + (again ? replaceBrowser() : [])
  }

  private mutating func browserEnded(
    _ number: BrowserNumber, after run: Duration
  ) -> [ScreenAction] {
    let destruction = ScreenAction.destroyProfile(number)
    switch number {
    case current where next != nil:
      current = next
      next = nil
      isReplacedAgain = false
      return [destruction]
    case current:
      current = nil
      return [destruction, .wait(browserDelay.next(afterRunning: run), .startBrowser)]
    case next:
      // The old page is still a visitor's: better an empty screen for a moment than that.
      let old = current
      (current, next, isReplacedAgain) = (nil, nil, false)
      return [destruction] + (old.map { [.endBrowser($0)] } ?? [])
        + [.wait(browserDelay.next(afterRunning: run), .startBrowser)]
    default: return [destruction]
    }
  }
}
