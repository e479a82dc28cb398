extension KeyboardLayout {
  /// For every other language in Latin script: the search drops its accents.
  static let latin = KeyboardLayout("qwertyuiop", "asdfghjkl", "zxcvbnm")

  static let german = KeyboardLayout("qwertzuiopü", "asdfghjklöä", "yxcvbnmß")

  /// The Turkish Q keyboard; ü stands in the last row.
  static let turkish = KeyboardLayout("qwertyuıopğ", "asdfghjklşi", "zxcvbnmöçü")
}
