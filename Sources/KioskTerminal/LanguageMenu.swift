import KioskContent
import KioskText

/// The languages to choose from, each by its own name.
struct LanguageMenu {
  /// A name and the locale that it leads to.
  struct Item {
    let name: String
    let tag: LanguageTag
    let locale: LanguageTag
  }

  /// How many languages say the same thing one after another; more would push the list away.
  static let mostGreetings = 6

  let items: [Item]
  private let library: Library

  init(_ library: Library) {
    self.library = library
    items = library.locales.locales.flatMap { locale in
      [Item(name: locale.endonym, tag: locale.tag, locale: locale.tag)]
        + locale.also.map { Item(name: $0.endonym, tag: $0.tag, locale: locale.tag) }
    }
  }

  /// Number, own name and tag: one of them can be read without any font.
  var lines: [String] {
    items.enumerated().map { index, item in "\(index + 1). \(item.name) (\(item.tag))" }
  }

  /// The locale whose own name, English name or tag this is, in whatever case.
  func locale(named text: String) -> LanguageTag? {
    let key = searchKey(text)
    guard !key.isEmpty else { return nil }
    let tag = LanguageTag(text)?.canonicalized
    if let item = items.first(where: { item in
      searchKey(item.name) == key || item.tag.canonicalized == tag
    }) {
      return item.locale
    }
    return library.locales.locales.first { searchKey($0.english) == key }?.tag
  }

  /// The locale that readers of any tag are served, such as `zh-Hans` for `zh`; `nil` where only
  /// the default is left.
  func locale(closestTo text: String) -> LanguageTag? {
    guard let tag = LanguageTag(text) else { return nil }
    let choice = library.matcher.choice(for: [tag])
    switch choice.reason {
    case .exact, .alias, .region, .variantDropped, .scriptEquivalent, .dialect, .declared:
      return choice.served
    case .fallbackDefault: return nil
    }
  }

  /// A phrase in the languages of the menu, in its order and each wording once.
  static func several(_ phrase: Phrase, _ edition: Edition) -> [String] {
    var said: [String] = []
    for locale in edition.library.locales.locales {
      let words = edition.words(for: locale)[phrase]
      if !said.contains(words) { said.append(words) }
      if said.count == mostGreetings { break }
    }
    return said
  }
}
