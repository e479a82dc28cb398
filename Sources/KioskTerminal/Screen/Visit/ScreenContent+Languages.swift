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
    var lines = title.map { [Line(text: $0.plain, role: .heading)] } ?? []
    if isShort {
      lines.append(Line(text: greetings.joined(separator: " · ")))
    } else {
      lines.append(Line(text: ""))
      lines += greetings.map { Line(text: $0) }
      lines.append(Line(text: ""))
    }
    lines += menu.items.enumerated().map { index, item in
      let name = item.name.isolated(.firstStrong)
      return Line(text: "\(index + 1). \(name) (\(item.tag))", choice: index)
    }
    self.init(lines, .leftToRight, size, targets: menu.items.map { .language($0.locale) })
  }

  /// The languages that can stand beside the reader's own.
  init(besideLanguagesOf edition: Edition, reader: Reader, size: ScreenSize) {
    let words = edition.words(for: reader.locale)
    let others = edition.library.locales.locales.filter { $0.tag != reader.locale.tag }
    var choices = others.map { (name: $0.endonym, target: ScreenTarget.beside($0.tag)) }
    if reader.beside != nil { choices.insert((words[.besideNone], .beside(nil)), at: 0) }
    var lines = [Line(text: words[.beside], role: .heading), Line(text: "")]
    lines += choices.enumerated().map { index, choice in
      let number = localizedDigits("\(index + 1). ", digits: reader.locale.digits)
      return Line(text: number + choice.name.isolated(.firstStrong), choice: index)
    }
    self.init(lines, reader.locale.direction, size, targets: choices.map(\.target))
  }

  /// A line of a list, before it is wrapped.
  private struct Line {
    let text: String
    var role = FrameRole.body
    var choice: Int?
  }

  /// Lines that all begin at the same side.
  private init(
    _ lines: [Line], _ direction: TextDirection, _ size: ScreenSize, targets: [ScreenTarget]
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
