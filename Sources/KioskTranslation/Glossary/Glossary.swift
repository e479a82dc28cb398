package import KioskContent
import KioskText
package import KioskXML

/// `Locales/glossary.xml`: German words and what translations must say for them.
package struct Glossary: Sendable, Equatable {
  /// A German word with the words of each locale.
  package struct Entry: Sendable, Equatable {
    /// The word, or several.
    package let term: String
    /// Whether the German word may be missing where an official word must be visible.
    package let isSpared: Bool
    /// The words of which a translation must contain one.
    package let forms: [LanguageTag: [GlossaryForm]]
    /// Where the entry stands in its file.
    package let position: XMLPosition

    /// The German word without its endings.
    let stems: [GermanStem]
  }

  /// In the order of the file.
  package let entries: [Entry]

  /// No word at all.
  package static let none = Glossary(entries: [])

  /// The German words in small letters.
  var terms: Set<String> { Set(entries.map { $0.term.lowercased() }) }

  /// Whether an official word need not be visible.
  func maySpare(_ term: String) -> Bool {
    let stems = GermanStem.words(of: term)
    return entries.contains { $0.isSpared && $0.stems == stems }
  }
}

/// A word that a translation must contain; a `*` at either end stands for any letters, since words
/// have prefixes and endings.
package struct GlossaryForm: Sendable, Equatable {
  /// As written in the glossary.
  package let text: String
  private let words: [Pattern]

  private struct Pattern: Sendable, Equatable {
    let letters: String
    let isOpenBefore: Bool
    let isOpenAfter: Bool

    func matches(_ word: Substring) -> Bool {
      switch (isOpenBefore, isOpenAfter) {
      case (false, false): word == letters
      case (false, true): word.hasPrefix(letters)
      case (true, false): word.hasSuffix(letters)
      case (true, true): word.contains(letters)
      }
    }
  }

  /// Reads words with spaces between; `nil` where one has no letters.
  package init?(_ text: String) {
    let parts = text.split(separator: " ")
    let words = parts.map { part -> Pattern in
      let letters = part.filter { $0 != "*" }
      return Pattern(
        letters: searchKey(String(letters)), isOpenBefore: part.hasPrefix("*"),
        isOpenAfter: part.hasSuffix("*"))
    }
    guard !words.isEmpty, words.allSatisfy({ !$0.letters.isEmpty }) else { return nil }
    self.text = text
    self.words = words
  }

  /// Whether the words stand one after another in a text that is folded for search.
  ///
  /// - Parameter hasSpaces: whether the script writes spaces; without, a word may stand anywhere.
  func stands(in key: String, hasSpaces: Bool) -> Bool {
    guard hasSpaces else {
      return key.contains(words.map(\.letters).joined())
    }
    let found = key.split(separator: " ")
    guard words.count <= found.count else { return false }
    return (0...(found.count - words.count)).contains { start in
      zip(words, found[start...]).allSatisfy { $0.matches($1) }
    }
  }
}
