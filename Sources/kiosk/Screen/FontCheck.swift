import Foundation

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
      let samples = characters.prefix(8).map { scalar in
        let code = String(scalar.value, radix: 16, uppercase: true)
        let padded = String(repeating: "0", count: max(0, 4 - code.count)) + code
        return "\(scalar) (U+\(padded))"
      }
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
        packages: Set(characters.map(package)).sorted())
    }
  }

  /// The Debian package with a font for the character's script.
  private func package(for scalar: Unicode.Scalar) -> String {
    if scalar.properties.isEmojiPresentation { return "fonts-noto-color-emoji" }
    if Self.eastAsian.contains(where: { $0.contains(scalar.value) }) { return "fonts-noto-cjk" }
    return coverage.hasNotoCore ? "fonts-noto-extra" : "fonts-noto-core"
  }

  /// Blocks of Han, Kana, Hangul and Bopomofo with their punctuation (Unicode's Blocks.txt).
  private static let eastAsian: [ClosedRange<UInt32>] = [
    0x1100...0x11FF, 0x2E80...0x31FF, 0x3200...0x4DBF, 0x4E00...0x9FFF, 0xA960...0xA97F,
    0xAC00...0xD7FF, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFFEF, 0x1_AFF0...0x1_B16F,
    0x1_F200...0x1_F2FF, 0x2_0000...0x3_FFFD,
  ]
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
    Array(decomposedStringWithCanonicalMapping.unicodeScalars)
  }
}
