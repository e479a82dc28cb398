/// The text in one unbreakable piece, for phone numbers, times and the like.
///
/// Spaces become U+00A0; after every other character that could let a line end (hyphen, slash,
/// brackets …) stands U+2060 WORD JOINER, which takes no room and which ``LineBreaker`` drops again.
package func nonBreaking(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  var mayBreak = false
  for scalar in text.unicodeScalars {
    if mayBreak, scalar != "\u{2060}" { result.append("\u{2060}") }
    switch scalar {
    case " ":
      result.append("\u{A0}")
      mayBreak = false
    case "\u{A0}", "\u{2060}":
      result.append(scalar)
      mayBreak = false
    default:
      result.append(scalar)
      mayBreak = !(scalar.isASCII && scalar.properties.isAlphabetic) && decimalDigit(scalar) == nil
    }
  }
  return String(result)
}

/// The text with a section sign held to its number: the space after `§` becomes U+00A0.
package func bindingSectionSigns(_ text: String) -> String {
  guard text.utf8.contains(0xA7) else { return text }
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    result.append(scalar == " " && result.last == "§" ? "\u{A0}" : scalar)
  }
  return String(result)
}
