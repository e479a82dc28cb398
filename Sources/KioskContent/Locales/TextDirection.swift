package import KioskText

extension TextDirection {
  /// The direction of an ISO 15924 script.
  package init(script: String) {
    self = TextDirection.rightToLeftScripts.contains(script) ? .rightToLeft : .leftToRight
  }

  /// The scripts that Unicode gives the bidi class R or AL.
  private static let rightToLeftScripts: Set<String> = [
    "Adlm", "Arab", "Aran", "Armi", "Avst", "Chrs", "Cprt", "Elym", "Hatr", "Hebr", "Hung",
    "Khar", "Lydi", "Mand", "Mani", "Mend", "Merc", "Mero", "Narb", "Nbat", "Nkoo", "Orkh",
    "Ougr", "Palm", "Phli", "Phlp", "Phnx", "Prti", "Rohg", "Samr", "Sarb", "Sogd", "Sogo",
    "Syrc", "Thaa", "Yezi",
  ]
}
