import KioskText

/// Which characters of the site no installed font can show.
struct FontCheck {
  /// What one language lacks.
  struct Missing: Equatable {
    /// The language's tag.
    let language: String
    /// Every missing character once, in code point order.
    let characters: [Unicode.Scalar]
    /// The Debian packages that hold them, sorted.
    let packages: [String]

    /// One line for the operator, with up to eight samples.
    var words: String {
      let samples = characters.prefix(8).map { "\($0) (\($0.codePoint))" }
      let rest = characters.count > samples.count ? " …" : ""
      return
        "no installed font shows \(characters.count) character\(characters.count == 1 ? "" : "s") "
        + "of '\(language)': \(samples.joined(separator: " "))\(rest)"
    }

    /// What mends it.
    var help: String { "sudo apt-get install \(packages.joined(separator: " "))" }
  }

  let coverage: FontCoverage

  /// What is missing, by the order of the languages; a language of which nothing is missing is not
  /// named.
  func missing(in texts: [LanguageCharacters]) -> [Missing] {
    texts.compactMap { text in
      let characters = text.characters.filter { $0.needsGlyph && !coverage.shows($0) }.sorted()
      guard !characters.isEmpty else { return nil }
      return Missing(
        language: text.language, characters: characters,
        packages: Set(characters.map { fontPackage(for: $0, hasCore: coverage.hasNotoCore) })
          .sorted())
    }
  }
}

extension Unicode.Scalar {
  /// Whether the character is seen: controls, white space and default ignorable characters are not.
  var needsGlyph: Bool {
    guard !properties.isDefaultIgnorableCodePoint, !properties.isNoncharacterCodePoint else {
      return false
    }
    switch properties.generalCategory {
    case .control, .format, .surrogate, .spaceSeparator, .lineSeparator, .paragraphSeparator:
      return false
    default: return true
    }
  }
}

extension String {
  /// What the text is canonically made of.
  var decomposedScalars: [Unicode.Scalar] {
    Array(normalizedNFD(self).unicodeScalars)
  }
}
