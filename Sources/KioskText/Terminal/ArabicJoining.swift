/// Arabic letters in the forms they take beside their neighbours, for terminals that do not join.
///
/// The text stays in logical order. Letters join as Unicode's Joining_Type says (The Unicode
/// Standard 9.2), across marks and across bidi controls other than isolates. Lam and alef become one
/// letter, with the marks of both behind it. ZWJ and ZWNJ beside Arabic letters have done their work
/// and are left out. A letter without joined forms in Unicode stays as it is and its neighbours
/// still join to it; a few letters of Kurdish, Uyghur and Urdu are drawn as another letter and a
/// mark. Other scripts are untouched. Never store the answer: it is for looking at only.
package func arabicJoined(_ text: String) -> String {
  guard mayHoldArabic(text) else { return text }
  var joiner = ArabicJoiner(text)
  return joiner.joined()
}

/// Whether a code point lies in a block of Arabic letters.
func isArabic(_ scalar: UInt32) -> Bool {
  switch scalar {
  case 0x600...0x6FF, 0x750...0x77F, 0x870...0x8FF: true
  default: false
  }
}

/// False only if the text has no code point of the Arabic blocks, told by the first byte in UTF-8.
private func mayHoldArabic(_ text: String) -> Bool {
  text.utf8.contains { (0xD8...0xDB).contains($0) || $0 == 0xDD || $0 == 0xE0 }
}

/// Walks once over a text and collects it with joined letters.
private struct ArabicJoiner {
  private let forms = ArabicForms.shared
  private let scalars: [UInt32]
  private let types: [JoiningType]
  private var shown = String.UnicodeScalarView()
  /// The joining type of the last code point that was not transparent.
  private var lastType = JoiningType.nonJoining

  init(_ text: String) {
    // Hamza and madda as marks: with their letter they have forms of their own.
    let isSplit = text.unicodeScalars.contains { (0x653...0x655).contains($0.value) }
    let letters = (isSplit ? normalizedNFC(text) : text).unicodeScalars.map(\.value)
    scalars = letters
    types = letters.map(forms.joiningType)
  }

  mutating func joined() -> String {
    var index = 0
    while index < scalars.count { index = step(index) }
    return String(shown)
  }

  /// Handles the code point at an index; returns the index of the next one to handle.
  private mutating func step(_ index: Int) -> Int {
    let type = types[index]
    if type == .transparent {
      append(scalars[index])
      return index + 1
    }
    let joinsBefore = lastType.joinsAfter && type.joinsBefore
    lastType = type
    guard type != .nonJoining else {
      if !isSpentJoiner(index) { append(scalars[index]) }
      return index + 1
    }
    let next = types[(index + 1)...].firstIndex { $0 != .transparent }
    let joinsAfter = type.joinsAfter && (next.map { types[$0].joinsBefore } ?? false)
    if joinsAfter, let next, appendLigature(index, next, joinsBefore: joinsBefore) {
      return next + 1
    }
    let place = ArabicForms.Place(joinsBefore: joinsBefore, joinsAfter: joinsAfter)
    appendLetter(index, place)
    return index + 1
  }

  private mutating func appendLetter(_ index: Int, _ place: ArabicForms.Place) {
    if let (form, mark) = forms.form(of: scalars[index], place) {
      append(UInt32(form))
      if let mark { append(UInt32(mark)) }
    } else if !isSpentJoiner(index) {
      append(scalars[index])
    }
  }

  /// Appends lam and alef as one letter, if that is what they are.
  private mutating func appendLigature(_ lam: Int, _ alef: Int, joinsBefore: Bool) -> Bool {
    let found = forms.ligature(of: scalars[lam], scalars[alef], joinsBefore: joinsBefore)
    guard let (form, mark) = found else { return false }
    append(UInt32(form))
    if let mark { append(UInt32(mark)) }
    for index in (lam + 1)..<alef { append(scalars[index]) }
    lastType = types[alef]
    return true
  }

  /// Whether ZWNJ or ZWJ stands beside an Arabic letter and is not needed any more.
  private func isSpentJoiner(_ index: Int) -> Bool {
    guard scalars[index] == 0x200C || scalars[index] == 0x200D else { return false }
    return (index > 0 && isArabic(scalars[index - 1]))
      || (index + 1 < scalars.count && isArabic(scalars[index + 1]))
  }

  private mutating func append(_ value: UInt32) {
    if let scalar = Unicode.Scalar(value) { shown.append(scalar) }
  }
}
