package import KioskContent

extension KeyboardLayout {
  /// The keyboard for a locale: that of the language, else that of the script, else Latin letters.
  ///
  /// Chinese is typed as pinyin.
  package static func layout(for locale: LocaleDeclaration) -> KeyboardLayout {
    layout(language: locale.tag.language, script: locale.script)
  }

  /// The same by a language subtag and a script of ISO 15924.
  static func layout(language: String, script: String) -> KeyboardLayout {
    switch (script, language) {
    case ("Latn", "de"): german
    case ("Latn", "tr"): turkish
    case ("Cyrl", "uk"): ukrainian
    case ("Cyrl", "ru"): russian
    case ("Cyrl", _): cyrillic
    case ("Arab", "ar"): arabic
    case ("Arab", "fa"), ("Arab", "prs"): persian
    case ("Arab", "ckb"), ("Arab", "ku"): sorani
    case ("Arab", _): arabicScript
    case ("Ethi", _): ethiopic
    case ("Grek", _): greek
    case ("Hebr", _): hebrew
    case ("Deva", _): devanagari
    default: latin
    }
  }
}
