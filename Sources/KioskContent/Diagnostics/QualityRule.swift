/// The rules of quality that a translation is held against; a raw value is a rule's permanent name.
package enum QualityRule: String, CaseIterable, Sendable {
  /// The codes of the source, each once.
  case inlineCodes = "inline-codes"
  /// Normal form NFC (UAX #15).
  case notNFC = "not-nfc"
  /// Official German words stay visible, and names stay themselves.
  case protectedTerm = "protected-term"
  /// The same numbers by value, in whatever digits.
  case numbers
  /// The same days.
  case dates
  /// The same addresses of the web.
  case urls
  /// The same addresses of mail.
  case mailAddresses = "mail-addresses"
  /// Letters of the locale's script.
  case wrongScript = "wrong-script"
  /// One script within a word.
  case mixedScriptWord = "mixed-script-word"
  /// Letters of the language, not others that look the same.
  case confusable
  /// Digits of one system, and no letters among them.
  case mixedDigits = "mixed-digits"
  /// No embeddings, no overrides, and every isolate closed (UAX #9).
  case bidiControl = "bidi-control"
  /// Left-to-right, right-to-left and Arabic letter marks, which are seldom needed.
  case bidiMark = "bidi-mark"
  /// No characters that nobody sees, but where the spelling needs them.
  case invisibleCharacter = "invisible-character"
  /// The same kind of punctuation at the end.
  case endPunctuation = "end-punctuation"
  /// About as long as the source lets one expect.
  case length
  /// Other words than the source's.
  case sameAsSource = "same-as-source"
  /// No German words left among the others.
  case germanLeftInside = "german-left-inside"
  /// The words of `Locales/glossary.xml`.
  case glossary
  /// The same translation of the same source.
  case inconsistentRepetition = "inconsistent-repetition"
}
