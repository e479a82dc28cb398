/// CLDR's language matching table, taken apart by what its rows speak of.
///
/// A row is in force where no row above it fits; two-way rows stand for both directions.
/// Source: UTS #35, "Enhanced Language Matching".
struct LanguageMatchData: Sendable {
  struct WritingPair: Hashable, Sendable {
    let desired: Writing
    let supported: Writing
  }

  struct Writing: Hashable, Sendable {
    let language: String
    let script: String
  }

  /// A region row; a bit of 0 fits every region.
  struct RegionRow: Sendable {
    struct Side: Sendable {
      let cluster: RegionClusters.Membership
      let isInside: Bool

      func fits(_ membership: RegionClusters.Membership) -> Bool {
        cluster == 0 || ((membership & cluster) != 0) == isInside
      }
    }

    let script: String?
    let desired: Side
    let supported: Side
    let distance: Int
  }

  static let cldr = LanguageMatchData()

  /// Distances by desired, then by supported language.
  private(set) var languages: [String: [String: Int]] = [:]
  private(set) var scripts: [WritingPair: Int] = [:]
  private(set) var regions: [String: [RegionRow]] = [:]
  /// The distances of rows of stars: of unrelated languages, scripts and regions.
  private(set) var otherLanguage = 0
  private(set) var otherScript = 0
  private(set) var otherRegion = 0
  let clusters: RegionClusters
  /// The locales that win a tie, in order.
  let paradigms: [LanguageScriptRegion]

  private init() {
    let rows = Self.lines(LanguageMatchTable.rows)
    clusters = Self.clusters(rows)
    paradigms = Self.lines(LanguageMatchTable.paradigmLocales).compactMap { words in
      LanguageTag(words[0]).map { LanguageScriptRegion($0.maximized) }
    }
    for words in rows {
      let isOneWay = words.count > 3
      let distance = Int(words[2]) ?? 0
      add(words[0], words[1], distance)
      if !isOneWay { add(words[1], words[0], distance) }
    }
  }

  private mutating func add(_ desired: String, _ supported: String, _ distance: Int) {
    let first = desired.split(separator: "-").map(String.init)
    let second = supported.split(separator: "-").map(String.init)
    switch first.count {
    case 1: addLanguage(first[0], second[0], distance)
    case 2: addScript(first, second, distance)
    default: addRegion(first, second, distance)
    }
  }

  private mutating func addLanguage(_ desired: String, _ supported: String, _ distance: Int) {
    guard desired != "*" else {
      otherLanguage = distance
      return
    }
    let known = languages[desired]?[supported]
    languages[desired, default: [:]][supported] = known ?? distance
  }

  private mutating func addScript(_ desired: [String], _ supported: [String], _ distance: Int) {
    guard desired[0] != "*" else {
      otherScript = distance
      return
    }
    let pair = WritingPair(
      desired: Writing(language: desired[0], script: desired[1]),
      supported: Writing(language: supported[0], script: supported[1]))
    scripts[pair] = scripts[pair] ?? distance
  }

  private mutating func addRegion(_ desired: [String], _ supported: [String], _ distance: Int) {
    guard desired[0] != "*" else {
      otherRegion = distance
      return
    }
    regions[desired[0], default: []].append(
      RegionRow(
        script: desired[1] == "*" ? nil : desired[1], desired: side(desired[2]),
        supported: side(supported[2]), distance: distance))
  }

  private func side(_ word: String) -> RegionRow.Side {
    let isInside = !word.hasPrefix("$!")
    let name = isInside ? word : "$" + word.dropFirst(2)
    return RegionRow.Side(cluster: clusters.bit(of: name), isInside: isInside)
  }

  /// The named clusters, and one for each single region that a row names.
  private static func clusters(_ rows: [[String]]) -> RegionClusters {
    let named = lines(LanguageMatchTable.variables).map { words in
      (name: words[0], regions: words[1].split(separator: "+").map(String.init))
    }
    let patterns: [String] = rows.flatMap { row in [row[0], row[1]] }
    let regions = patterns.map { $0.split(separator: "-") }.filter { $0.count == 3 }
      .map { String($0[2]) }
    let single = Set(regions).filter { $0 != "*" && !$0.hasPrefix("$") }.sorted()
    let containment = lines(TerritoryContainmentTable.records).map {
      ($0[0], Array($0.dropFirst()))
    }
    return RegionClusters(
      clusters: named + single.map { (name: $0, regions: [$0]) },
      containment: Dictionary(uniqueKeysWithValues: containment))
  }

  private static func lines(_ table: String) -> [[String]] {
    table.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
  }
}
