/// The units of a locale file as text, by id; enough to see which a tool has touched.
struct LocaleUnits {
  struct Unit: Equatable {
    /// Everything from `<trans-unit` to its end tag.
    let text: String

    /// The content of `<target>`.
    var target: String? {
      text.firstMatch(of: /<target[^>]*>(.*?)<\/target>/).map { String($0.output.1) }
    }
  }

  private let units: [String: Unit]

  init(_ file: String) {
    units = file.split(separator: "<trans-unit ").dropFirst().reduce(into: [:]) { units, part in
      guard let id = part.firstMatch(of: /id="([^"]*)"/)?.output.1,
        let end = part.firstRange(of: "</trans-unit>")
      else { return }
      units[String(id)] = Unit(text: String(part[..<end.lowerBound]))
    }
  }

  subscript(id: String) -> Unit? { units[id] }

  /// The target as OmegaT names its codes: by their first letter, counted from 0.
  func segment(_ id: String) -> String? {
    guard var text = units[id]?.target else { return nil }
    var open: [String] = []
    var count = 0
    text.replace(/<(\/?)([a-z])[^>]*?(\/?)>/) { match in
      if !match.output.1.isEmpty { return "</\(open.popLast() ?? "")>" }
      let name = "\(match.output.2)\(count)"
      count += 1
      if !match.output.3.isEmpty { return "<\(name)/>" }
      open.append(name)
      return "<\(name)>"
    }
    return text
  }

  /// The ids of units that are not as they were, sorted.
  func changes(since other: LocaleUnits) -> [String] {
    Set(units.keys).union(other.units.keys).filter { units[$0] != other.units[$0] }.sorted()
  }
}
