import KioskContent
import KioskText

extension ScreenState {
  /// What a key does on a screen that is laid out: a pure function of key, state and view.
  mutating func handle(_ key: ScreenKey, _ view: ScreenView) -> ScreenAnswer {
    let wasZero = input == .zero
    message = nil
    if wasZero { input = .none }
    if let text = input.field { return type(key, in: text) }
    switch key {
    case .character(let letter): return handle(letter, wasZero: wasZero, view)
    case .enter: open(view)
    case .right: view.direction == .leftToRight ? open(view) : goBack()
    case .left: view.direction == .leftToRight ? goBack() : open(view)
    case .escape, .backspace: goBack()
    case .up, .down, .tab, .backTab, .pageUp, .pageDown, .home, .end, .wheelUp, .wheelDown:
      move(key, view)
    case .control("c"): return view.display.isLocked ? .nothing : .leave
    case .press(let row, let column): press(row: row, column: column, view)
    case .release(let row, let column): return release(row: row, column: column, view)
    case .control, .mode, .identity: break
    }
    if case .number = input { input = .none }
    return .nothing
  }

  /// The reader has stopped for a moment: what they typed next would be something new.
  mutating func settle() { if input == .zero { input = .none } }

  // MARK: Letters and digits

  private mutating func handle(
    _ letter: Unicode.Scalar, wasZero: Bool, _ view: ScreenView
  ) -> ScreenAnswer {
    if let digit = decimalNumber(in: String(letter)) {
      take(digit, wasZero: wasZero, view)
      return .nothing
    }
    input = .none
    if LineKey.searchMarks.contains(letter) {
      if locale != nil { input = .search("") }
    } else if ScreenState.besideMarks.contains(letter) {
      if locale != nil { open(.besideChoice) }
    } else if letter == " " {
      move(.pageDown, view)
    } else if let key = LineKey(String(letter)) {
      return handle(key, view)
    }
    return .nothing
  }

  /// The plus, full width too, and what its key gives without Shift.
  private static let besideMarks: Set<Unicode.Scalar> = ["+", "\u{FF0B}", "="]

  private mutating func handle(_ key: LineKey, _ view: ScreenView) -> ScreenAnswer {
    switch key {
    case .more: move(.pageDown, view)
    case .help: if locale != nil { open(.page(.help)) }
    case .quit:
      guard view.display.isLocked else { return .leave }
      if view.display.hasCode { input = .code("") }
    }
    return .nothing
  }

  /// Digits name a choice; zero leads back, twice to the languages.
  private mutating func take(_ digit: Int, wasZero: Bool, _ view: ScreenView) {
    var number = digit
    if case .number(let before) = input { number = min(before * 10 + digit, 9999) }
    input = .none
    guard number > 0 else {
      if wasZero { way.removeLast(way.count - 1) }
      let canRepeat = way.count > 1
      goBack()
      if canRepeat, locale != nil { input = .zero }
      return
    }
    let count = view.content.targets.count
    guard number <= count else {
      message = .terminalInvalid
      return
    }
    select(number - 1, view)
    // Where no further digit can follow, nobody needs to say that the number is whole.
    if number * 10 > count { open(view) } else { input = .number(number) }
  }

  // MARK: Fields

  private mutating func type(_ key: ScreenKey, in text: String) -> ScreenAnswer {
    switch key {
    case .character(let letter):
      var letters = text.unicodeScalars
      letters.append(letter)
      input = input.with(String(letters))
    case .backspace: input = input.with(String(text.dropLast()))
    case .control("u"): input = input.with("")
    case .escape, .control("c"): input = .none
    case .enter:
      let field = input
      input = .none
      if case .code = field { return .check(code: text) }
      open(.page(.search(query: text)))
    case .up, .down, .left, .right, .pageUp, .pageDown, .home, .end, .tab, .backTab, .wheelUp,
      .wheelDown, .press, .release, .control, .mode, .identity:
      break
    }
    return .nothing
  }

  // MARK: Choices

  /// Opens what is selected, where it is in sight.
  private mutating func open(_ view: ScreenView) {
    guard let choice = ScreenLayout(self, view).selection else { return }
    input = .none
    switch view.content.targets[choice] {
    case .language(let tag): choose(tag)
    case .page(let address): open(.page(address))
    case .beside(let tag):
      goBack()
      beside = tag
    }
  }

  private mutating func press(row: Int, column: Int, _ view: ScreenView) {
    pressed = Frame(self, view).action(row: row, column: column)
    if case .choice(let choice) = pressed { here.selection = choice }
  }

  /// A touch counts where the finger is lifted, if it went down there, too.
  private mutating func release(row: Int, column: Int, _ view: ScreenView) -> ScreenAnswer {
    let action = Frame(self, view).action(row: row, column: column)
    defer { pressed = nil }
    guard let action, action == pressed else { return .nothing }
    switch action {
    case .choice(let choice):
      here.selection = choice
      open(view)
      return .nothing
    case .key(let key): return handle(key, view)
    }
  }
}
