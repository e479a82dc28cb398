extension Edition {
  /// The three pages whose ids or titles come nearest to a word that names none.
  package func nearestPages(to word: String, for reader: Reader) -> [DocumentID] {
    pageNames(for: reader.locale).nearest(to: word.replacing("-", with: " "), count: 3)
  }
}

extension Library {
  /// The locale for readers of whom nothing is known.
  package var defaultLocale: LocaleDeclaration {
    locales[locales.defaultTag] ?? locales.locales[0]
  }
}
