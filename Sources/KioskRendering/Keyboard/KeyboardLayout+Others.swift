extension KeyboardLayout {
  static let greek = KeyboardLayout(named: "αβγ", "ςερτυθιοπ", "ασδφγηξκλ", "ζχψωβνμ")

  static let hebrew = KeyboardLayout(named: "אבג", "קראטוןםפ", "שדגכעיחלךף", "זסבהנמצתץ")

  /// In the order in which the script is taught: vowels, their signs, consonants.
  static let devanagari = KeyboardLayout(
    named: "कखग", "अआइईउऊऋएऐओऔ",
    "\u{93E}\u{93F}\u{940}\u{941}\u{942}\u{943}\u{947}\u{948}\u{94B}\u{94C}\u{94D}",
    "कखगघङचछजझञ", "टठडढणतथदधन", "पफबभमयरलव", "शषसहळ\u{902}\u{903}\u{901}\u{93C}\u{945}\u{949}")
}
