package import KioskContent

/// The line mode as a machine without input or output: a line in, lines out.
///
/// Every step names the edition that is served at that moment, so a changed site shows from the
/// next screen on. Numbers mean the choices of the screen that the reader saw.
package struct LineSession: Sendable {
  /// How many pages the way back holds; a reader who walks in circles must not fill the memory.
  static let longestWay = 100

  let isLocked: Bool
  let layout: LineLayout
  private let initialLocale: LanguageTag?
  /// The reader's language; `nil` at the list of languages.
  var locale: LanguageTag?
  /// The pages on the way here, the one shown last; empty at the list of languages.
  var way: [PageAddress] = []
  var choices: [LineChoice] = []
  /// What of the screen is not shown yet.
  var rest: [String] = []
  /// Number and label of every emergency line.
  var emergencies: [String] = []

  /// - Parameters:
  ///   - isLocked: whether the reader cannot leave.
  ///   - initialLocale: a declared locale to begin in, instead of the list of languages.
  package init(isLocked: Bool, layout: LineLayout, initialLocale: LanguageTag? = nil) {
    self.isLocked = isLocked
    self.layout = layout
    self.initialLocale = initialLocale
  }

  /// The first screen.
  package mutating func start(edition: Edition, at time: CityTime) -> LineReply {
    guard let initialLocale else { return showLanguages(edition) }
    return choose(initialLocale, edition, time)
  }

  /// Forgets the reader and shows the list of languages.
  package mutating func reset(edition: Edition) -> LineReply { showLanguages(edition) }

  /// Whether somebody has chosen a language.
  package var isInUse: Bool { locale != nil }

  /// The answer to a line of input, without its line end.
  package mutating func handle(
    _ input: String, edition: Edition, at time: CityTime
  ) -> LineReply {
    switch LineCommand(input) {
    case .nothing: rest.isEmpty ? answer([], edition) : showMore(edition)
    case .choice(let number): follow(number, edition, time)
    case .back: goBack(edition, time)
    case .languages: showLanguages(edition)
    case .more: showMore(edition)
    case .help: help(edition, time)
    case .quit: isLocked ? refuse(edition) : .end
    case .search(let query): search(query, edition, time)
    case .name(let name): choose(named: name, edition, time)
    }
  }

  private mutating func follow(
    _ number: Int, _ edition: Edition, _ time: CityTime
  ) -> LineReply {
    guard choices.indices.contains(number - 1) else { return refuse(edition) }
    switch choices[number - 1] {
    case .language(let tag): return choose(tag, edition, time)
    case .page(let address): return open(address, edition, time)
    }
  }

  private mutating func choose(
    named name: String, _ edition: Edition, _ time: CityTime
  ) -> LineReply {
    let menu = LanguageMenu(edition.library)
    // Away from the list, a word is rather a slip than a tag that is close to one of ours.
    let tag = menu.locale(named: name) ?? (locale == nil ? menu.locale(closestTo: name) : nil)
    return tag.map { choose($0, edition, time) } ?? refuse(edition)
  }

  private mutating func choose(
    _ tag: LanguageTag, _ edition: Edition, _ time: CityTime
  ) -> LineReply {
    locale = tag
    way = [.topics]
    return show(edition, time)
  }

  private mutating func open(
    _ address: PageAddress, _ edition: Edition, _ time: CityTime
  ) -> LineReply {
    if way.last != address { way.append(address) }
    // The topics stay at the beginning, so that the way back still ends there.
    if way.count > LineSession.longestWay { way.remove(at: 1) }
    return show(edition, time)
  }

  private mutating func goBack(_ edition: Edition, _ time: CityTime) -> LineReply {
    guard !way.isEmpty else { return answer([], edition) }
    way.removeLast()
    return show(edition, time)
  }

  private mutating func help(_ edition: Edition, _ time: CityTime) -> LineReply {
    guard locale != nil else { return say(.terminalHelpText, edition) }
    return open(.help, edition, time)
  }

  private mutating func search(
    _ query: String, _ edition: Edition, _ time: CityTime
  ) -> LineReply {
    guard locale != nil else { return refuse(edition) }
    guard !query.isEmpty else { return say(.terminalSearch, edition) }
    return open(.search(query: query), edition, time)
  }
}
