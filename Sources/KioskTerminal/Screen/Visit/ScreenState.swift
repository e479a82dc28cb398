import KioskContent

/// What a reader has done so far; nothing else of them is kept.
struct ScreenState: Equatable, Sendable {
  /// How many screens the way back holds; a reader who walks in circles must not fill the memory.
  static let longestWay = 100

  /// The reader's language; `nil` at the list of languages.
  var locale: LanguageTag?
  /// The second language that they asked for.
  var beside: LanguageTag?
  /// The screens on the way here, the one shown last; the list of languages is always the first.
  var way = [ScreenVisit(address: .languages)]
  /// What they are typing.
  var input = ScreenInput.none
  /// What they must be told, until the next key.
  var message: Phrase?
  /// The choice that a finger rests on.
  var pressed: FrameTarget.Action?

  /// The screen that is shown.
  var here: ScreenVisit {
    get { way.last ?? ScreenVisit(address: .languages) }
    set {
      if way.isEmpty { way = [newValue] } else { way[way.count - 1] = newValue }
    }
  }

  /// Goes to a screen, with the way back.
  mutating func open(_ address: ScreenAddress) {
    guard here.address != address else { return }
    way.append(ScreenVisit(address: address))
    // The languages and the topics stay at the beginning, so that the way back still ends there.
    if way.count > ScreenState.longestWay { way.remove(at: 2) }
  }

  /// Goes to the screen before this one.
  mutating func goBack() {
    if way.count > 1 { way.removeLast() }
    if way.count == 1 { self = ScreenState(menu: way[0]) }
  }

  /// Takes a language and shows the topics in it.
  mutating func choose(_ tag: LanguageTag) {
    locale = tag
    if beside == tag { beside = nil }
    way = [way[0], ScreenVisit(address: .page(.topics))]
  }
}

extension ScreenState {
  /// At the list of languages, as the reader left it.
  fileprivate init(menu: ScreenVisit) {
    self.init()
    way = [menu]
  }
}

/// A screen on the reader's way, and where on it they were.
struct ScreenVisit: Equatable, Sendable {
  let address: ScreenAddress
  /// The first row that is shown.
  var top = 0
  /// The selected choice; `nil` where none is in sight.
  var selection: Int? = 0
}

/// What a screen shows.
enum ScreenAddress: Hashable, Sendable {
  case languages
  /// The languages that can stand beside the reader's.
  case besideChoice
  case page(PageAddress)
}

/// What the reader is typing.
enum ScreenInput: Equatable, Sendable {
  case none
  /// The number of a choice that may get another digit.
  case number(Int)
  /// The zero that has just led back; another one leads to the languages.
  case zero
  /// Words to look for.
  case search(String)
  /// What the operator types to leave a locked screen.
  case code(String)

  /// The text of a field, where there is one.
  var field: String? {
    switch self {
    case .none, .number, .zero: nil
    case .search(let text), .code(let text): text
    }
  }

  /// The same field with another text.
  func with(_ text: String) -> ScreenInput {
    switch self {
    case .none, .number, .zero: self
    case .search: .search(String(text.prefix(SearchIndex.longestQuery)))
    case .code: .code(String(text.prefix(ScreenInput.longestCode)))
    }
  }

  private static let longestCode = 200
}
