import KioskContent
import KioskText

/// The full screen from its first frame to its last.
struct ScreenLoop {
  /// How long a terminal may take to say how it handles bidi.
  private static let answerLimit = Duration.seconds(1)
  /// How long a sequence may take after its Esc.
  private static let escapeLimit = Duration.milliseconds(30)
  /// How often a changed site is looked for.
  private static let tick = Duration.milliseconds(500)
  /// After how long a second zero is not meant for the first.
  private static let pause = Duration.milliseconds(1200)

  private let terminal: ScreenTerminal
  private var device: ScreenDevice
  private let raw: RawTerminal
  private let painter: FramePainter
  private var session: ScreenSession
  private var reader = KeyReader()
  /// Keys that came while the terminal was asked.
  private var early: [ScreenKey] = []
  /// What the terminal shows; `nil` where nobody knows.
  private var shown: Frame?
  private var lastInput = ContinuousClock.now
  private var isOver = false

  init(_ terminal: ScreenTerminal, _ device: ScreenDevice, _ raw: RawTerminal) {
    self.terminal = terminal
    self.device = device
    self.raw = raw
    let kind = terminal.environment["TERM"] ?? ""
    let isPlain = terminal.environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    painter = FramePainter(hasColours: !isPlain && !kind.hasPrefix("vt"))
    let known = terminal.bidi.known(in: terminal.environment)
    let edition = terminal.current.value
    session = ScreenSession(
      display: ScreenDisplay(
        size: RawTerminal.size(of: device.output) ?? ScreenSize(columns: 80, rows: 24),
        placer: TextPlacer(known ?? .visual),
        isLocked: terminal.lock != nil, hasCode: terminal.lock?.check != nil),
      initialLocale: terminal.initialLocale, edition: edition,
      at: edition.library.clock.time(at: terminal.now()))
    if known == nil { askForBidi() }
  }

  mutating func run() {
    let isExplicit = session.display.placer.strategy == .explicit
    if isExplicit { write(TerminalSequence.explicitBidi) }
    for key in early { handle(key) }
    early = []
    while !isOver {
      paint()
      guard !isOver else { break }
      take(device.next(within: wait))
    }
    let end = (isExplicit ? TerminalSequence.implicitBidi : "") + TerminalSequence.end
    _ = device.write(end, within: .milliseconds(500))
  }

  // MARK: Asking the terminal

  /// Asks how the terminal handles bidi; no answer is one, too.
  private mutating func askForBidi() {
    guard device.write(TerminalSequence.askBidi) else {
      isOver = true
      return
    }
    let deadline = ContinuousClock.now + ScreenLoop.answerLimit
    var state: Int?
    var isAnswered = false
    while !isAnswered, !isOver, ContinuousClock.now < deadline {
      switch device.next(within: ContinuousClock.now.duration(to: deadline)) {
      case .bytes(let bytes): reader.take(bytes)
      case .end: isOver = true
      case .resized: resize()
      case .silence: break
      }
      while let key = reader.next() {
        switch key {
        case .mode(8, let answer): state = answer
        case .identity: isAnswered = true
        default: early.append(key)
        }
      }
    }
    session.place(by: TextPlacer(BidiChoice.strategy(answer: state)))
  }

  // MARK: What happens

  private var wait: Duration {
    if reader.mayBeEscape { return ScreenLoop.escapeLimit }
    guard let limit = terminal.idleLimit, session.isInUse else { return ScreenLoop.tick }
    let left = ContinuousClock.now.duration(to: lastInput + limit)
    return min(ScreenLoop.tick, max(.zero, left))
  }

  private mutating func take(_ event: ScreenEvent) {
    switch event {
    case .bytes(let bytes):
      lastInput = .now
      reader.take(bytes)
      handleKeys()
    case .resized: resize()
    case .silence:
      reader.settle()
      handleKeys()
    case .end: isOver = true
    }
    let silence = lastInput.duration(to: .now)
    if silence > ScreenLoop.pause { session.settle() }
    if let limit = terminal.idleLimit, silence >= limit, session.isInUse { forget() }
    let edition = terminal.current.value
    session.refresh(edition: edition, at: edition.library.clock.time(at: terminal.now()))
  }

  private mutating func resize() {
    if let size = RawTerminal.size(of: device.output) { session.resize(to: size) }
    // Whatever the terminal made of the old rows, they are not what they were.
    shown = nil
  }

  /// The next reader finds no trace of the one before.
  private mutating func forget() {
    session.reset()
    reader.discard()
    raw.discardInput()
    write(TerminalSequence.wipe)
    shown = nil
  }

  private mutating func handleKeys() {
    while !isOver, let key = reader.next() { handle(key) }
  }

  private mutating func handle(_ key: ScreenKey) {
    if key == .control("l") { shown = nil }
    switch session.handle(key) {
    case .nothing: break
    case .leave: isOver = true
    case .check(let code): check(code)
    }
  }

  private mutating func check(_ code: String) {
    switch terminal.lock?.check?(code) {
    case .right: isOver = true
    case .wrong, nil: session.say(.staffWrong)
    case .tooOften: session.say(.staffTooOften)
    }
    // What was typed while the code was looked at is nothing that anybody saw.
    raw.discardInput()
    reader.discard()
    lastInput = .now
  }

  // MARK: What is shown

  private mutating func paint() {
    let frame = session.frame
    let bytes = painter.bytes(from: shown, to: frame)
    guard !bytes.isEmpty else { return }
    if device.write(bytes) { shown = frame } else { isOver = true }
  }

  private mutating func write(_ text: String) {
    if !device.write(text) { isOver = true }
  }
}
