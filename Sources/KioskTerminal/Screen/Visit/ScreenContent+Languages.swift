import KioskContent
import KioskRendering
import KioskText

extension ScreenContent {
  /// The languages by their own names, for a reader of whom nothing is known.
  init(languagesOf edition: Edition, size: ScreenSize) {
    let menu = LanguageMenu(edition.library)
    let greetings = LanguageMenu.several(.chooseLanguage, edition)
    let title = edition.page(.languages, for: Reader(locale: edition.library.defaultLocale))?.title
    // A short screen has better use for its rows.
    let isShort = size.rows < menu.items.count + greetings.count + 10
    var lines: [(text: String, role: FrameRole, choice: Int?)] = []
    if let title { lines.append((title.plain, .heading, nil)) }
    if isShort {
      lines.append((greetings.joined(separator: " · "), .body, nil))
    } else {
      lines += [("", .body, nil)] + greetings.map { ($0, .body, nil) } + [("", .body, nil)]
    }
    lines += menu.items.enumerated().map { index, item in
      ("\(index + 1). \(item.name.isolated(.firstStrong)) (\(item.tag))", .body, index)
    }
    self.init(lines, .leftToRight, size, targets: menu.items.map { .language($0.locale) })
  }

  /// The languages that can stand beside the reader's own.
  init(besideLanguagesOf edition: Edition, reader: Reader, size: ScreenSize) {
    let words = edition.words(for: reader.locale)
    let others = edition.library.locales.locales.filter { $0.tag != reader.locale.tag }
    var choices = others.map { (name: $0.endonym, target: ScreenTarget.beside($0.tag)) }
    if reader.beside != nil { choices.insert((words[.besideNone], .beside(nil)), at: 0) }
    let lines: [(text: String, role: FrameRole, choice: Int?)] =
      [(words[.beside], .heading, nil), ("", .body, nil)]
      + choices.enumerated().map { index, choice in
        let number = localizedDigits("\(index + 1). ", digits: reader.locale.digits)
        return (number + choice.name.isolated(.firstStrong), .body, index)
      }
    self.init(lines, reader.locale.direction, size, targets: choices.map(\.target))
  }

  /// Lines that all begin at the same side.
  private init(
    _ lines: [(text: String, role: FrameRole, choice: Int?)], _ direction: TextDirection,
    _ size: ScreenSize, targets: [ScreenTarget]
  ) {
    let cells = ScreenContent.wholeWidth(size, direction)
    // No language needs its own line breaks here: the lines are names and short sentences.
    let breaker = LineBreaker(locale: "und")
    let pieces = lines.flatMap { line -> [ScreenPiece?] in
      guard !line.text.isEmpty else { return [nil] }
      return breaker.wrap(line.text, width: cells.count - ScreenContent.margin).map {
        ScreenPiece(
          text: $0, base: direction, alignment: direction, role: line.role, choice: line.choice)
      }
    }
    self.init(columns: [Column(cells: cells, pieces: pieces)], targets: targets)
  }
}
