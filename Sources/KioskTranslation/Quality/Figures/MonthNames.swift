package import KioskContent
import KioskText

/// The names of the months of the Gregorian calendar in one language, in all the forms that CLDR has.
package struct MonthNames: Sendable {
  private let names: [(letters: [Unicode.Scalar], month: Int)]

  /// No name at all.
  static let none = MonthNames(names: [])

  private init(names: [(letters: [Unicode.Scalar], month: Int)]) { self.names = names }

  /// Takes the names of a locale.
  package init(of tag: LanguageTag) {
    let regions = ["ar": ["", "-SY", "-MA"], "fa": ["", "-AF"], "ti": ["", "-ER"]]
    let identifiers = (regions[tag.language] ?? [""]).map { tag.description + $0 }
    var all: [String: Int] = [:]
    for identifier in identifiers {
      for list in MonthForms(of: identifier).lists {
        for (index, name) in list.enumerated() {
          let letters = name.filter { $0 != "." }
          if letters.count > 2, !letters.contains(where: \.isNumber) { all[letters] = index + 1 }
        }
      }
    }
    names = all.map { (Array($0.key.unicodeScalars), $0.value) }
      .sorted { $0.letters.count > $1.letters.count }
  }

  /// The month whose name begins at a place, with the place behind it; a word may have another
  /// ending than the name.
  func month(at index: Int, in scalars: [Unicode.Scalar]) -> (month: Int, end: Int)? {
    let rest = scalars[index...]
    var best: (month: Int, shared: Int)?
    for (letters, month) in names {
      let shared = zip(letters, rest).prefix { $0 == $1 }.count
      let needed = letters.count < 5 ? letters.count : max(3, letters.count - 2)
      if shared >= needed, shared > best?.shared ?? 0 { best = (month, shared) }
    }
    guard let best else { return nil }
    var end = index + best.shared
    while end < scalars.count, scalars[end].isWordPart { end += 1 }
    // A longer word that only begins like a month is none.
    guard end - index - best.shared <= 4 else { return nil }
    if end < scalars.count, scalars[end] == "." { end += 1 }
    return (best.month, end)
  }
}
