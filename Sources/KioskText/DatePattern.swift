/// A pattern of UTS #35 part 4 with days, months and years, and literal text between them.
struct DatePattern: Sendable, Equatable {
  private enum Part: Sendable, Equatable {
    case text(String)
    case field(Character, width: Int)
  }

  private let parts: [Part]

  /// Reads a pattern; every letter outside quotation marks is a field.
  init(_ pattern: String) {
    var parts: [Part] = []
    var isQuoted = false
    var rest = pattern[...]
    while let first = rest.first {
      let run = first == "'" ? rest.prefix(2) : rest.prefix { $0 == first }
      if first == "'", run != "''" {
        isQuoted.toggle()
        rest = rest.dropFirst()
      } else if !isQuoted, first.isASCII, first.isLetter {
        parts.append(.field(first, width: run.count))
        rest = rest.dropFirst(run.count)
      } else {
        parts.append(.text(String(first)))
        rest = rest.dropFirst(first == "'" ? 2 : 1)
      }
    }
    self.parts = parts
  }

  /// What stands between two fields, named by their letters; nil where they are not neighbours.
  func text(between first: Character, and second: Character) -> String? {
    let places = [first, second].map { name in
      parts.firstIndex { if case .field(name, _) = $0 { true } else { false } }
    }
    guard let start = places[0], let end = places[1], start < end else { return nil }
    return parts[(start + 1)..<end].map {
      if case .text(let text) = $0 { text } else { "" }
    }.joined()
  }

  /// A date in ASCII digits.
  func text(year: Int, month: Int, day: Int, names: MonthForms) -> String {
    parts.map { part in
      switch part {
      case .text(let text): text
      case .field("y", _): String(year)
      case .field("d", let width): DatePattern.padded(day, width)
      case .field("M", let width):
        names.name(of: month, isAlone: false, width: width) ?? DatePattern.padded(month, width)
      case .field("L", let width):
        names.name(of: month, isAlone: true, width: width) ?? DatePattern.padded(month, width)
      case .field: ""
      }
    }.joined()
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, min(width, 2) - digits.count)) + digits
  }
}
