import Synchronization

/// A library with the hash of its content; a running service swaps editions whole.
package final class Edition: Sendable {
  package let library: Library
  /// The hash of everything that the edition was made from, in hexadecimal.
  package let hash: String
  private let wordsByLocale = Mutex<[LanguageTag: Words]>([:])
  private let indexes = Mutex<[LanguageTag: SearchIndex]>([:])
  private let names = Mutex<[LanguageTag: PageNames]>([:])
  private let shares = Mutex<[LanguageTag: Int]?>(nil)
  private let inherited = Mutex(Wanted())

  package init(library: Library, hash: String) {
    self.library = library
    self.hash = hash
  }

  /// The program's words for a locale, made on first use.
  package func words(for locale: LocaleDeclaration) -> Words {
    wordsByLocale.withLock { known in
      if let words = known[locale.tag] { return words }
      let words = library.words(for: locale)
      known[locale.tag] = words
      return words
    }
  }

  /// How many of 100 texts readers of each locale see in their own language, counted on first use.
  package var usableShares: [LanguageTag: Int] {
    if let counted = shares.withLock({ $0 }) { return counted }
    // Counted outside the lock: who comes meanwhile rather counts again than waits.
    let counted = library.usableShares()
    shares.withLock { $0 = counted }
    return counted
  }

  /// The search index of a locale, made on first use.
  package func searchIndex(for locale: LocaleDeclaration) -> SearchIndex {
    if let index = indexes.withLock({ $0[locale.tag] }) { return index }
    // Built outside the lock: a slow first search must not hold up readers of other languages.
    let index = SearchIndex(library: library, locale: locale)
    indexes.withLock { $0[locale.tag] = index }
    return index
  }

  /// The folded names of all pages in a locale, made on first use: anybody may ask for pages that
  /// are not there, again and again.
  func pageNames(for locale: LocaleDeclaration) -> PageNames {
    if let known = names.withLock({ $0[locale.tag] }) { return known }
    let made = PageNames(self, locale)
    names.withLock { $0[locale.tag] = made }
    return made
  }

  /// What readers have asked for, of this edition or one before it.
  private struct Wanted {
    var indexes: Set<LanguageTag> = []
    var names: Set<LanguageTag> = []
    var shares = false
  }

  private var wanted: Wanted {
    var wanted = inherited.withLock { $0 }
    wanted.indexes.formUnion(indexes.withLock { $0.keys })
    wanted.names.formUnion(names.withLock { $0.keys })
    if shares.withLock({ $0 != nil }) { wanted.shares = true }
    return wanted
  }

  /// Whether there is a search index for a locale.
  func hasSearchIndex(for locale: LocaleDeclaration) -> Bool {
    indexes.withLock { $0[locale.tag] != nil }
  }

  /// Notes what readers of the edition before this one asked for.
  func inherit(from old: Edition) {
    let wanted = old.wanted
    inherited.withLock { $0 = wanted }
  }

  /// Makes what readers asked for before, so that nobody waits for it again; ends early where the
  /// task is cancelled.
  func prepare() {
    let wanted = inherited.withLock { $0 }
    for locale in library.locales.locales where !Task.isCancelled {
      if wanted.indexes.contains(locale.tag) { _ = searchIndex(for: locale) }
      if wanted.names.contains(locale.tag) { _ = pageNames(for: locale) }
    }
    if wanted.shares, !Task.isCancelled { _ = usableShares }
  }
}
