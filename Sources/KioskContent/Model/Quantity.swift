package import KioskXML

/// A value in a block of its own, because other languages would inflect it inside a sentence.
package struct Quantity<Text: Sendable & Equatable>: Sendable, Equatable {
  /// The id within the document.
  package let id: String
  /// The value itself.
  package let value: QuantityValue
  /// Whether the value is a limit; `nil` where it is exact.
  package let bound: Bound?
  /// What the value is the value of.
  package let label: Text
  /// Who says that the fact is true, since when and until when.
  package let provenance: Provenance
  /// Where the element stands in its file.
  package let position: XMLPosition
}

/// The closed list of values that stand in a block of their own.
package enum QuantityValue: Sendable, Equatable {
  /// By when something must be done: a span or a day.
  case deadline(Deadline)
  /// An amount of money.
  case cost(Money)
  /// How long something takes or holds.
  case duration(TimeSpan)
  case date(CalendarDate)
  case count(Int)
}

/// The two ways to give a deadline.
package enum Deadline: Sendable, Equatable {
  case span(TimeSpan)
  case day(CalendarDate)
}

/// An amount with its currency, exact in hundredths.
package struct Money: Sendable, Equatable {
  /// What the amount is due for, where it is due again and again.
  package enum Rhythm: String, CaseIterable, Sendable {
    case day, week, month, year
  }

  /// The amount in hundredths of the currency.
  package let hundredths: Int
  /// ISO 4217.
  package let currency: String
  /// How often the amount is due; `nil` where it is due once.
  package let rhythm: Rhythm?

  /// Makes an amount of hundredths of a currency (ISO 4217).
  package init(hundredths: Int, currency: String, rhythm: Rhythm?) {
    self.hundredths = hundredths
    self.currency = currency
    self.rhythm = rhythm
  }

  /// Reads `1000`, `18.3` or `18.36` as hundredths; `nil` for anything else.
  package static func hundredths(_ text: String) -> Int? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), !parts[0].isEmpty, parts[0].utf8.count <= 12,
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let whole = Int(parts[0])
    else { return nil }
    guard parts.count == 2 else { return whole * 100 }
    guard (1...2).contains(parts[1].utf8.count), let fraction = Int(parts[1]) else { return nil }
    return whole * 100 + (parts[1].utf8.count == 1 ? fraction * 10 : fraction)
  }
}

/// Which side of the truth a value marks.
package enum Bound: String, CaseIterable, Sendable {
  case upTo = "up-to"
  case atLeast = "at-least"
}
