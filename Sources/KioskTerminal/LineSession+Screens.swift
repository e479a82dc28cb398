import KioskContent

extension LineSession {
  /// The list of languages; what the last reader did is forgotten.
  mutating func showLanguages(_ edition: Edition) -> LineReply {
    locale = nil
    way = []
    let list = edition.library.locales
    guard let speaker = list[list.defaultTag] ?? list.locales.first,
      let page = edition.page(.languages, for: Reader(locale: speaker))
    else { return LineReply(lines: [], prompt: prompt(edition)) }
    return present(LineScreen(page, edition: edition, layout: layout), [], edition)
  }

  /// The page that the way has come to, or the last one before it that the site still has.
  mutating func show(_ edition: Edition, _ time: CityTime) -> LineReply {
    guard let declaration = locale.flatMap({ edition.library.locale($0) }) else {
      return showLanguages(edition)
    }
    let reader = Reader(locale: declaration)
    var notice: [String] = []
    while let address = way.last {
      if let page = edition.page(address, for: reader) {
        let screen = LineScreen(page, edition: edition, at: time, layout: layout)
        return present(screen, notice, edition)
      }
      notice = layout.wrapped([edition.words(for: declaration)[.notFound]]) + [""]
      way.removeLast()
    }
    return showLanguages(edition)
  }

  /// The next part of the screen.
  mutating func showMore(_ edition: Edition) -> LineReply {
    guard !rest.isEmpty else {
      return say(.terminalEnd, edition)
    }
    return answer(nextPart() + footer(edition), edition)
  }

  /// Says that the input means nothing here.
  func refuse(_ edition: Edition) -> LineReply { say(.terminalInvalid, edition) }

  /// A phrase in the reader's language, in several where none is chosen.
  func say(_ phrase: Phrase, _ edition: Edition) -> LineReply {
    let said =
      locale == nil
      ? LanguageMenu.several(phrase, edition) : words(edition).map { [$0[phrase]] } ?? []
    return answer(said.flatMap { layout.wrapped([$0]) }, edition)
  }

  /// Lines in front of the prompt.
  func answer(_ lines: [String], _ edition: Edition) -> LineReply {
    LineReply(lines: lines, prompt: prompt(edition))
  }

  /// The words of the reader's language, of the default one where none is chosen.
  func words(_ edition: Edition) -> Words? {
    let list = edition.library.locales
    let declaration = locale.flatMap { list[$0] } ?? list[list.defaultTag] ?? list.locales.first
    return declaration.map { edition.words(for: $0) }
  }

  private mutating func present(
    _ screen: LineScreen, _ notice: [String], _ edition: Edition
  ) -> LineReply {
    choices = screen.choices
    emergencies = screen.emergencies
    rest = notice + screen.body
    return answer(nextPart() + footer(edition), edition)
  }

  /// Takes the next part off the rest; neither begins nor ends in an empty line.
  private mutating func nextPart() -> [String] {
    let part = rest.prefix(layout.pageLines ?? rest.count)
    rest = Array(rest.dropFirst(part.count).drop(while: \.isEmpty))
    return part.reversed().drop(while: \.isEmpty).reversed()
  }

  /// The emergency numbers and the keys.
  private func footer(_ edition: Edition) -> [String] {
    guard let words = words(edition) else { return [] }
    var keys: [Phrase] = []
    if locale != nil { keys.append(.terminalBack) }
    if !rest.isEmpty { keys.append(.terminalMore) }
    if locale != nil { keys.append(.terminalSearch) }
    keys.append(.terminalHelp)
    if !isLocked { keys.append(.terminalQuit) }
    return [""] + layout.wrapped(emergencies) + layout.wrapped(keys.map { words[$0] })
  }

  /// Without a language, the numbers alone say what to type.
  private func prompt(_ edition: Edition) -> String {
    guard locale != nil, let words = words(edition) else {
      return choices.count > 1 ? "1-\(choices.count) > " : "1 > "
    }
    return "\(words[.terminalChoose]) > "
  }
}
