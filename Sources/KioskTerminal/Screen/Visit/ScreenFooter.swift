import KioskContent
import KioskText

/// The rows between the page and the emergency numbers: keys, a field, or a message.
enum ScreenFooter: Equatable {
  /// A row holds keys with their words.
  case keys([[Hint]])
  case message([String])
  case field(label: String, text: String, isSecret: Bool, keys: [String])

  /// A key and what it does.
  struct Hint: Equatable {
    let words: String
    let key: ScreenKey
  }

  /// Cells between two keys.
  static let gap = 3

  /// - Parameter isMore: whether there is more below.
  init(_ state: ScreenState, _ view: ScreenView, isMore: Bool) {
    let size = view.display.size
    let mostRows = max(1, size.rows / 6)
    switch state.input {
    case .search(let text):
      self = ScreenFooter(field: text, .query, isSecret: false, view, mostRows)
    case .code(let text):
      self = ScreenFooter(field: text, .staffPassPhrase, isSecret: true, view, mostRows)
    case .none, .number, .zero:
      if view.messages.isEmpty {
        self = .keys(ScreenFooter.rows(ScreenFooter.hints(state, view, isMore), size, mostRows))
      } else {
        let rows = LineLayout(columns: size.columns, pageLines: nil).wrapped(view.messages)
        self = .message(Array(rows.prefix(max(mostRows, 2))))
      }
    }
  }

  private init(
    field text: String, _ label: Phrase, isSecret: Bool, _ view: ScreenView, _ mostRows: Int
  ) {
    let keys = LineLayout(columns: view.display.size.columns, pageLines: nil)
      .wrapped([view.words[.terminalField]])
    self = .field(
      label: view.words[label], text: text, isSecret: isSecret,
      keys: mostRows > keys.count ? keys : [])
  }

  var rowCount: Int {
    switch self {
    case .keys(let rows): rows.count
    case .message(let rows): rows.count
    case .field(_, _, _, let keys): 1 + keys.count
    }
  }

  /// The keys that do something here, the most needed first.
  private static func hints(_ state: ScreenState, _ view: ScreenView, _ isMore: Bool) -> [Hint] {
    let isChosen = state.locale != nil
    var hints: [(Phrase, ScreenKey)] = []
    if state.way.count > 1 { hints.append((.terminalBack, .escape)) }
    if isMore { hints.append((.terminalMore, .pageDown)) }
    if isChosen {
      hints.append((.terminalSearch, .character("/")))
      hints.append((.terminalHelp, .character("?")))
      hints.append((.terminalBeside, .character("+")))
    }
    if !view.display.isLocked { hints.append((.terminalQuit, .character("q"))) }
    return hints.map { Hint(words: view.words[$0], key: $1) }
  }

  /// As many keys as fit some rows.
  private static func rows(_ hints: [Hint], _ size: ScreenSize, _ mostRows: Int) -> [[Hint]] {
    var rows: [[Hint]] = [[]]
    var used = 0
    for hint in hints {
      let cells = cellWidth(of: hint.words)
      guard cells <= size.columns else { continue }
      if !rows[rows.count - 1].isEmpty, used + gap + cells > size.columns {
        guard rows.count < mostRows else { continue }
        rows.append([])
        used = 0
      }
      used += rows[rows.count - 1].isEmpty ? cells : gap + cells
      rows[rows.count - 1].append(hint)
    }
    return rows
  }
}
