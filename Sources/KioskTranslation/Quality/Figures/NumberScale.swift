/// Words that multiply the number before them: million, тис., 万.
enum NumberScale {
  /// The powers of ten by which numbers grow where such a word follows.
  static func power(after token: NumberToken, in text: QualityText) -> Int {
    let rest = text.scalars[token.range.upperBound...].drop(while: \.properties.isWhitespace)
    guard let first = rest.first else { return 0 }
    if let power = signs[first] { return power }
    let word = String(rest.prefix { $0.isWordPart }).lowercased()
    return words.first { word.hasPrefix($0.key) }?.value ?? 0
  }

  /// A value times a power of ten, in digits.
  static func scaled(_ value: String, by power: Int) -> String {
    guard power > 0 else { return value }
    let parts = value.split(separator: ".", maxSplits: 1)
    let fraction = parts.count > 1 ? String(parts[1]) : ""
    guard fraction.count <= power else { return value }
    let zeros = String(repeating: "0", count: power - fraction.count)
    return String(((parts.first.map(String.init) ?? "") + fraction + zeros).drop { $0 == "0" })
  }

  private static let signs: [Unicode.Scalar: Int] = ["万": 4, "萬": 4, "亿": 8, "億": 8, "千": 3]

  private static let words: [String: Int] = [
    "tausend": 3, "tsd": 3, "thousand": 3, "тис": 3, "тысяч": 3, "тыс": 3, "ألف": 3, "آلاف": 3,
    "هزار": 3, "bin": 3, "mille": 3, "tys": 3, "ሽሕ": 3,
    "million": 6, "mio": 6, "мільйон": 6, "млн": 6, "миллион": 6, "مليون": 6, "میلیون": 6,
    "milyon": 6, "millón": 6, "milion": 6, "ሚልዮን": 6,
    "milliarde": 9, "mrd": 9, "billion": 9, "мільярд": 9, "млрд": 9, "مليار": 9, "میلیارد": 9,
    "milyar": 9,
  ]
}
