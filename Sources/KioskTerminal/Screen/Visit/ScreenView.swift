import KioskContent
import KioskText

/// The screen that a state stands for, laid out: a pure function of state, edition, time and display.
struct ScreenView: Sendable {
  let display: ScreenDisplay
  /// The direction of the frame around the content.
  let direction: TextDirection
  let content: ScreenContent
  let header: ScreenHeader
  /// Rows for the emergency numbers, the last of the screen.
  let emergencies: [String]
  /// Their numbers alone, in one line.
  let emergencyNumbers: String
  /// Phrases of the frame; where no language is chosen, those of the default one.
  let words: Words
  /// A message in as many languages as the reader may need.
  let messages: [String]

  /// Lays out a screen; `nil` where the site does not have the page any more.
  init?(_ state: ScreenState, _ edition: Edition, _ time: CityTime, _ display: ScreenDisplay) {
    let library = edition.library
    let locale = state.locale.flatMap { library.locale($0) }
    let reader = Reader(
      locale: locale ?? library.defaultLocale, beside: state.beside.flatMap { library.locale($0) })
    // What is too small to show a page is not too small to come back from.
    let size = display.size.holdsPages ? display.size : ScreenSize.smallest
    let laidOut: ScreenContent?
    switch state.here.address {
    case .languages: laidOut = ScreenContent(languagesOf: edition, size: size)
    case .besideChoice:
      laidOut = ScreenContent(besideLanguagesOf: edition, reader: reader, size: size)
    case .page(let address):
      laidOut = ScreenContent(address, edition, reader: reader, time: time, size: size)
    }
    guard let content = laidOut, let frame = edition.page(.help, for: Reader(locale: reader.locale))
    else {
      return nil
    }
    self.display = display
    self.content = content
    let words = edition.words(for: reader.locale)
    self.words = words
    direction = reader.locale.direction
    header = ScreenHeader(
      // The topics say it themselves.
      title: state.here.address == .page(.topics) ? "" : frame.siteTitle.plain,
      language: locale.map { locale in
        [locale.endonym, reader.beside?.endonym].compactMap { $0?.isolated(.firstStrong) }
          .joined(separator: " · ")
      } ?? "")
    emergencies = ScreenView.emergencies(frame, display.size)
    emergencyNumbers = frame.emergencies.map(\.number).joined(separator: " ")
    messages =
      state.message.map { message in
        locale == nil ? LanguageMenu.several(message, edition) : [words[message]]
      } ?? []
  }

  /// Number and label of every emergency line; the numbers alone where the labels would take the room
  /// that the page needs.
  private static func emergencies(_ page: Page, _ size: ScreenSize) -> [String] {
    let layout = LineLayout(columns: size.columns, pageLines: nil)
    let long = layout.wrapped(
      page.emergencies.map { "\($0.number) \(LineScreen.marked($0.label, page))" })
    guard long.count > max(1, size.rows / 6) else { return long }
    return layout.wrapped(page.emergencies.map(\.number))
  }
}

/// The first row.
struct ScreenHeader: Equatable, Sendable {
  /// What the site is called.
  let title: String
  /// The reader's language and the second one, by their own names.
  let language: String
}
