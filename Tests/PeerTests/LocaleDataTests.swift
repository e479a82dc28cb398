import Foundation
import Testing

@testable import KioskContent

/// CLDR's own test data as Debian's `unicode-cldr-core` ships it (CLDR 41; ours is 47).
@Suite struct LocaleDataTests {
  /// Why an answer differs from the file's.
  enum Difference: String, CaseIterable {
    /// CLDR 47 no longer replaces `knn` by `kok` but relates the two by distance.
    case aliasWithdrawnSinceCLDR41 = "knn"

    func explains(_ source: String) -> Bool {
      source == rawValue || source.hasPrefix(rawValue + "_")
    }
  }

  @Test func `CLDR's localeCanonicalization file passes`() throws {
    let path =
      "/usr/share/unicode/cldr/common/testData/localeIdentifiers/localeCanonicalization.txt"
    let text = try String(contentsOf: URL(filePath: path), encoding: .utf8)
    let rows = text.split(separator: "\n").filter { !$0.hasPrefix("#") && $0.contains(";") }
    #expect(rows.count == 1613)
    var explained: Set<Difference> = []
    for row in rows {
      let sides = row.split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) }
      let canonical = LanguageTag(sides[0])?.canonicalized.description
      if canonical == sides[1].replacing("_", with: "-") { continue }
      let difference = Difference.allCases.first { $0.explains(sides[0]) }
      if let difference { explained.insert(difference) }
      #expect(difference != nil, "\(sides[0]) became \(canonical ?? "nothing"), not \(sides[1])")
    }
    #expect(explained == Set(Difference.allCases))
  }

  @Test func `the rows of language matching differ where later releases changed them`() throws {
    let path = "/usr/share/unicode/cldr/common/supplemental/languageInfo.xml"
    let text = try String(contentsOf: URL(filePath: path), encoding: .utf8)
    let row =
      /<languageMatch desired="([^"]+)"\s+supported="([^"]+)"\s+distance="(\d+)"(\s+oneway="true")?/
    let theirs = text.matches(of: row).map { match in
      let (_, desired, supported, distance, isOneWay) = match.output
      let words = "\(desired) \(supported) \(distance)\(isOneWay == nil ? "" : " oneway")"
      return words.replacing("_", with: "-")
    }
    let ours = LanguageMatchTable.rows.split(separator: "\n").map(String.init)
    #expect((theirs.count, ours.count) == (374, 373))
    let kept = Set(theirs).intersection(ours)
    #expect(theirs.filter(kept.contains) == ours.filter(kept.contains))
    // `af` by CLDR 47; `gom`, `knn`, `scn` and `uk` by CLDR 46; `ajp` with its merger into `apc`.
    #expect(
      Set(theirs).subtracting(kept) == [
        "af nl 20 oneway", "ajp ar 10 oneway", "gom kok 10 oneway", "uk ru 20 oneway",
      ])
    #expect(
      Set(ours).subtracting(kept) == [
        "af en 20 oneway", "knn kok 10 oneway", "scn it 20 oneway",
      ])
  }
}
