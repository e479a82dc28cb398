import CICU

/// The names of the months of the Gregorian calendar in one language (CLDR).
package struct MonthForms: Sendable, Equatable {
  /// Twelve names each: in dates, alone, shortened in dates, shortened alone.
  package let lists: [[String]]

  init(lists: [[String]]) { self.lists = lists }

  /// The names of a language, a BCP 47 tag; none where CLDR does not know it.
  package init(of tag: String) {
    let language = String(tag.prefix { $0 != "-" })
    if LocaleForms.languages.contains(language) {
      self.init(icuTag: "\(tag)-u-ca-gregory")
    } else {
      self.init(lists: [])
    }
  }

  /// - Parameter icuTag: with the calendar.
  init(icuTag: String) {
    let units = utf16Result { cicu_month_names(icuTag, $0, $1) } ?? []
    let names = String(decoding: units, as: UTF16.self).split(separator: "\n").map(String.init)
    let starts = names.count == 48 ? [0, 12, 24, 36] : []
    lists = starts.map { Array(names[$0..<($0 + 12)]) }
  }

  /// A month's name in a field of so many letters (UTS #35 part 4): three and more are names.
  func name(of month: Int, isAlone: Bool, width: Int) -> String? {
    let kind = (width == 3 ? 2 : 0) + (isAlone ? 1 : 0)
    guard width > 2, lists.indices.contains(kind), lists[kind].indices.contains(month - 1) else {
      return nil
    }
    return lists[kind][month - 1]
  }
}
