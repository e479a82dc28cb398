/// The decimal digits a language writes, by their CLDR numbering system.
///
/// A tag of a system without decimal place value (such as `ethi`) has no case here: such languages
/// write amounts with `latn` digits.
package enum DigitSystem: String, CaseIterable, Sendable {
  case latn, arab, arabext, deva, beng, guru, gujr, orya, tamldec, telu, knda, mlym
  case thai, laoo, tibt, mymr, khmr, nkoo, fullwide

  /// Code point of the digit zero; the other nine follow it.
  var zero: UInt32 {
    switch self {
    case .latn: 0x30
    case .arab: 0x660
    case .arabext: 0x6F0
    case .nkoo: 0x7C0
    case .deva: 0x966
    case .beng: 0x9E6
    case .guru: 0xA66
    case .gujr: 0xAE6
    case .orya: 0xB66
    case .tamldec: 0xBE6
    case .telu: 0xC66
    case .knda: 0xCE6
    case .mlym: 0xD66
    case .thai: 0xE50
    case .laoo: 0xED0
    case .tibt: 0xF20
    case .mymr: 0x1040
    case .khmr: 0x17E0
    case .fullwide: 0xFF10
    }
  }
}

/// The text with its ASCII digits written in another system's; all else is unchanged.
///
/// For dates and amounts only: a number that is dialled or stands on a door keeps ASCII digits.
package func localizedDigits(_ text: String, digits: DigitSystem) -> String {
  guard digits != .latn else { return text }
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    guard (0x30...0x39).contains(scalar.value),
      let digit = Unicode.Scalar(digits.zero + scalar.value - 0x30)
    else {
      result.append(scalar)
      continue
    }
    result.append(digit)
  }
  return String(result)
}

/// The whole number a text consists of, written in decimal digits of any script.
///
/// White space and bidi controls around it are ignored; nil for anything else, an empty text or a
/// number beyond `Int`.
package func decimalNumber(in text: String) -> Int? {
  let scalars = removingBidiControls(text).unicodeScalars
  guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
    let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
  else { return nil }
  var number = 0
  for scalar in scalars[first...last] {
    guard let digit = decimalDigit(scalar) else { return nil }
    let (tens, overflow) = number.multipliedReportingOverflow(by: 10)
    let (sum, carry) = tens.addingReportingOverflow(digit)
    if overflow || carry { return nil }
    number = sum
  }
  return number
}

/// Value 0–9 of a decimal digit (general category Nd) of any script, nil for other code points.
func decimalDigit(_ scalar: Unicode.Scalar) -> Int? {
  if scalar.isASCII {
    return (0x30...0x39).contains(scalar.value) ? Int(scalar.value) - 0x30 : nil
  }
  guard scalar.properties.generalCategory == .decimalNumber else { return nil }
  return scalar.properties.numericValue.map { Int($0) }
}
