/// The order in which the families of fonts are asked for a letter.
enum FontFamilies {
  /// The families that no language changes: letters first, signs last.
  private static let scripts = [
    "Noto Sans", "Noto Sans Arabic", "Noto Sans Ethiopic", "Noto Sans Devanagari",
    "Noto Sans Myanmar", "Noto Sans Thai", "Noto Sans Hebrew", "Noto Sans Armenian",
    "Noto Sans Georgian", "Noto Sans Bengali", "Noto Sans Gujarati", "Noto Sans Gurmukhi",
    "Noto Sans Kannada", "Noto Sans Khmer", "Noto Sans Lao", "Noto Sans Malayalam",
    "Noto Sans Oriya", "Noto Sans Sinhala", "Noto Sans Syriac", "Noto Sans Tamil",
    "Noto Sans Telugu", "Noto Sans Thaana", "Noto Sans Tifinagh", "Noto Sans NKo",
    "Noto Sans Adlam", "Noto Sans Cherokee", "Noto Sans Canadian Aboriginal",
    "Noto Sans Mongolian", "Noto Sans Yi", "Noto Sans Vai", "Noto Serif Tibetan",
  ]
  private static let signs = ["Noto Sans Symbols", "Noto Sans Symbols2", "Noto Sans Math"]
  private static let chinese = "Noto Sans CJK SC"
  private static let eastern = [
    chinese, "Noto Sans CJK TC", "Noto Sans CJK HK", "Noto Sans CJK JP", "Noto Sans CJK KR",
  ]

  /// Every family.
  static let all = scripts + eastern + signs

  /// The families in their order for a BCP 47 tag, with commas between.
  ///
  /// A language that is written in Chinese characters is asked of its own family first: its quotation
  /// marks and dashes are as wide as its letters.
  static func list(for tag: String) -> String {
    guard let own = eastern(for: tag) else { return other }
    return ([own] + scripts + signs).joined(separator: ",")
  }

  private static let other = (scripts + [chinese] + signs).joined(separator: ",")

  private static func eastern(for tag: String) -> String? {
    let parts = tag.lowercased().split(separator: "-")
    switch parts.first {
    case "ja": return "Noto Sans CJK JP"
    case "ko": return "Noto Sans CJK KR"
    case "zh", "yue", "wuu", "nan", "hak", "lzh":
      if parts.contains("hk") || parts.contains("mo") { return "Noto Sans CJK HK" }
      return parts.contains("hant") || parts.contains("tw") ? "Noto Sans CJK TC" : chinese
    default: return nil
    }
  }
}
