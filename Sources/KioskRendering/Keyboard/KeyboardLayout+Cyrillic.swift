extension KeyboardLayout {
  /// The apostrophe is left out, as the search leaves it out.
  static let ukrainian = KeyboardLayout(named: "абв", "йцукенгшщзх", "фівапролджє", "ячсмитьбюґї")

  static let russian = KeyboardLayout(named: "абв", "йцукенгшщзх", "фывапролджэ", "ячсмитьбюъё")

  /// Russian and what other languages add: Belarusian and the Balkans, then Central Asia.
  static let cyrillic = KeyboardLayout(
    named: "абв", "йцукенгшщзх", "фывапролджэ", "ячсмитьбюъё", "іїєґўђјљњћџ", "ѓќѕәғқңөұүһ")
}
