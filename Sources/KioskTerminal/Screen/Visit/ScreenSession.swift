import KioskContent
import KioskText

/// The full screen as a machine without input or output: a key in, a frame out.
///
/// Every step names the edition that is served at that moment, so a changed site shows from the next
/// step on.
struct ScreenSession: Sendable {
  var state = ScreenState()
  private(set) var display: ScreenDisplay
  private var edition: Edition
  private var time: CityTime
  private(set) var view: ScreenView?

  /// - Parameters:
  ///   - initialLocale: a declared locale to begin in, instead of the list of languages.
  init(
    display: ScreenDisplay, initialLocale: LanguageTag?, edition: Edition, at time: CityTime
  ) {
    self.display = display
    self.edition = edition
    self.time = time
    if let initialLocale { state.choose(initialLocale) }
    layOut()
  }

  /// What the terminal shows.
  var frame: Frame {
    view.map { Frame(state, $0) } ?? Frame(size: display.size)
  }

  /// Whether somebody has left the list of languages.
  var isInUse: Bool { state != ScreenState() }

  /// Does what a key asks for.
  mutating func handle(_ key: ScreenKey) -> ScreenAnswer {
    guard let view else { return .nothing }
    let before = state
    let answer = state.handle(key, view)
    if state.needsLayout(since: before) { layOut() }
    return answer
  }

  /// Takes up a changed site, and the time.
  mutating func refresh(edition: Edition, at time: CityTime) {
    guard edition !== self.edition || time.day != self.time.day || time.minute != self.time.minute
    else { return }
    self.edition = edition
    self.time = time
    layOut()
  }

  mutating func resize(to size: ScreenSize) {
    display.size = size
    layOut()
  }

  mutating func place(by placer: TextPlacer) {
    display.placer = placer
    layOut()
  }

  /// The reader has stopped for a moment.
  mutating func settle() { state.settle() }

  /// Says something to the reader until the next key.
  mutating func say(_ message: Phrase) {
    state.message = message
    layOut()
  }

  /// Forgets the reader and shows the list of languages.
  mutating func reset() {
    state = ScreenState()
    layOut()
  }

  /// Lays out the screen that the way has come to, or the last one before it that the site still has.
  private mutating func layOut() {
    if state.locale.map({ edition.library.locale($0) == nil }) ?? false { state = ScreenState() }
    view = ScreenView(state, edition, time, display)
    while view == nil, state.way.count > 1 {
      state.goBack()
      state.message = .notFound
      view = ScreenView(state, edition, time, display)
    }
  }
}

extension ScreenState {
  /// Whether another screen, or the same one with other words, is to be shown.
  fileprivate func needsLayout(since before: ScreenState) -> Bool {
    here.address != before.here.address || locale != before.locale || beside != before.beside
      || message != before.message
  }
}
