/// A number as it stands in a text, in digits of any script.
struct NumberToken: Sendable, Equatable {
  /// The value for comparison: no grouping, a full stop before fractions, no zeros that say nothing;
  /// a time of day is its hours, with minutes after the stop.
  let value: String
  /// As written.
  let text: String
  /// Where it stands among the scalars of its text.
  let range: Range<Int>

  /// The numbers of a text, but for those in addresses and in the ranges named.
  static func all(in text: QualityText, without dates: [Range<Int>] = []) -> [NumberToken] {
    var tokens: [NumberToken] = []
    let scalars = text.scalars
    var index = 0
    while index < scalars.count {
      if let date = dates.first(where: { $0.contains(index) }) {
        index = date.upperBound
      } else if text.guards[index].contains(.address) {
        index += 1
      } else if let end = NumeralRun(from: index, in: scalars) {
        tokens += end.tokens
        index = end.range.upperBound
      } else {
        index += 1
      }
    }
    return tokens
  }
}

/// Digits with the separators between them, which may be one number or several.
struct NumeralRun {
  let range: Range<Int>
  let tokens: [NumberToken]

  private struct Group {
    var digits: String
    var range: Range<Int>
    /// What stands before it.
    var separator: Unicode.Scalar?
  }

  /// `nil` where no number begins at the place.
  init?(from start: Int, in scalars: [Unicode.Scalar]) {
    if let other = Self.otherNumeral(from: start, in: scalars) {
      range = other.range
      tokens = [other]
      return
    }
    var groups: [Group] = []
    var index = start
    while index < scalars.count, let digit = scalars[index].decimalValue {
      if groups.isEmpty || groups[groups.count - 1].range.upperBound < index {
        let separator = groups.isEmpty ? nil : scalars[index - 1]
        groups.append(Group(digits: "", range: index..<index, separator: separator))
      }
      groups[groups.count - 1].digits += "\(digit)"
      groups[groups.count - 1].range = groups[groups.count - 1].range.lowerBound..<(index + 1)
      index += 1
      if index + 1 < scalars.count, Self.separators.contains(scalars[index]),
        scalars[index + 1].decimalValue != nil,
        Self.joins(groups[groups.count - 1].digits, at: index, in: scalars)
      {
        index += 1
      }
    }
    guard let last = groups.last else { return nil }
    range = start..<last.range.upperBound
    tokens = Self.tokens(groups, in: scalars)
  }

  private static let separators: Set<Unicode.Scalar> = [
    ".", ",", ":", "'", "’", "٫", "٬", " ", "\u{A0}", "\u{202F}", "\u{2009}", "،",
  ]

  /// A space joins groups of a thousand only.
  private static func joins(_ digits: String, at index: Int, in scalars: [Unicode.Scalar]) -> Bool {
    guard scalars[index].properties.isWhitespace || "'’".unicodeScalars.contains(scalars[index])
    else { return true }
    let following = scalars[(index + 1)...].prefix { $0.decimalValue != nil }.count
    return following == 3 && digits.count <= 3
  }

  private static func tokens(
    _ groups: [Group], in scalars: [Unicode.Scalar]
  ) -> [NumberToken] {
    let range = (groups.first?.range.lowerBound ?? 0)..<(groups.last?.range.upperBound ?? 0)
    if let value = value(of: groups) {
      return [NumberToken(value: value, text: String(scalars[range]), range: range)]
    }
    return groups.map {
      NumberToken(value: whole($0.digits), text: String(scalars[$0.range]), range: $0.range)
    }
  }

  /// The one number that groups make; `nil` where they are several.
  private static func value(of groups: [Group]) -> String? {
    let first = groups.first?.digits ?? ""
    let rest = groups.dropFirst()
    guard let last = rest.last else { return whole(first) }
    let areThousands = first.count <= 3 && first.first != "0"
    let isUniform = Set(rest.map(\.separator)).count == 1
    if isUniform, last.separator != ":", areThousands,
      rest.allSatisfy({ $0.digits.count == 3 }) || isIndian(rest.map(\.digits))
    {
      return whole(groups.map(\.digits).joined())
    }
    if rest.count == 1 { return decimal(first, last.digits) }
    let inner = rest.dropLast()
    guard !isUniform, areThousands, Set(inner.map(\.separator)).count == 1,
      last.separator != inner.last?.separator, inner.allSatisfy({ $0.digits.count == 3 })
    else { return nil }
    return decimal(groups.dropLast().map(\.digits).joined(), last.digits)
  }

  /// Groups of two before a last one of three, as in 1,00,000.
  private static func isIndian(_ groups: [String]) -> Bool {
    groups.count > 1 && groups.last?.count == 3 && groups.dropLast().allSatisfy { $0.count == 2 }
  }

  /// Without zeros before a number of one digit, which times and days have; longer ones are codes.
  private static func whole(_ digits: String) -> String {
    digits.count == 2 && digits.first == "0" ? String(digits.dropFirst()) : digits
  }

  private static func decimal(_ whole: String, _ fraction: String) -> String {
    var fraction = fraction
    while fraction.last == "0" { fraction.removeLast() }
    return fraction.isEmpty ? self.whole(whole) : self.whole(whole) + "." + fraction
  }

  /// A fraction of one sign, or a number in Ethiopic numerals.
  private static func otherNumeral(
    from start: Int, in scalars: [Unicode.Scalar]
  ) -> NumberToken? {
    let value = scalars[start].value
    if (0x1369...0x137C).contains(value) {
      let run = scalars[start...].prefix { (0x1369...0x137C).contains($0.value) }
      return NumberToken(
        value: "\(ethiopic(run))", text: String(run), range: start..<(start + run.count))
    }
    guard (0xBC...0xBE).contains(value) || (0x2150...0x215E).contains(value),
      let number = scalars[start].properties.numericValue
    else { return nil }
    return NumberToken(
      value: "\(number)", text: String(scalars[start]),
      range: start..<(start + 1))
  }

  /// Tens and units add up; a hundred (፻) and ten thousand (፼) multiply what is before them.
  private static func ethiopic(_ run: ArraySlice<Unicode.Scalar>) -> Int {
    var total = 0
    var part = 0
    for scalar in run {
      let value = Int(scalar.properties.numericValue ?? 0)
      switch value {
      case 10_000:
        total = (total + max(part, total == 0 ? 1 : 0)) * value
        part = 0
      case 100: part = min(max(part, 1) * value, 1_000_000)
      default: part = min(part + value, 1_000_000)
      }
      if total > 1_000_000_000 { break }
    }
    return total + part
  }
}
