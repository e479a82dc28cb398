import KioskContent

/// What the matcher and ICU say of a desired and a supported tag.
struct MatcherPair: CustomStringConvertible {
  /// ICU's distances of the tags as written, canonical, and maximized too.
  struct Distances {
    let written: Int?
    let canonical: Int?
    let maximal: Int?
  }

  let desired: LanguageTag
  let supported: LanguageTag
  let ours: Int?
  let icu: Distances

  var description: String {
    let ours = ours.map(String.init) ?? "none"
    let icu = [self.icu.written, self.icu.canonical, self.icu.maximal]
      .map { $0.map(String.init) ?? "none" }.joined(separator: "/")
    return "\(desired) * \(supported): \(ours), ICU \(icu)"
  }

  /// Desired and supported; the likely ones where there are none.
  var languages: [String] { maximized.map(\.language) }

  /// What CLDR adds to the distance of two languages for different regions.
  var regionDistance: Int { maximized[0].region == maximized[1].region ? 0 : 4 }

  /// Our distance of another desired tag.
  func distance(of desired: LanguageTag) -> Int? {
    ConformanceMatcher(supported: [supported]).match([desired])?.distance
  }

  private var maximized: [LanguageTag] {
    [desired, supported].map { $0.canonicalized.maximized }
  }
}
