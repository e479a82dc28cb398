/// Which of CLDR's region clusters (`$americas`, `$maghreb`, …) a region belongs to.
///
/// A region of regions, such as `419`, stands for all its countries, so it has a set of memberships.
struct RegionClusters: Sendable {
  /// One bit for each cluster.
  typealias Membership = UInt8

  private let bits: [String: Membership]
  private let countries: [String: Membership]
  private let groups: [String: [Membership]]

  /// - Parameters:
  ///   - clusters: each cluster's name and its regions, countries or groups.
  ///   - containment: each group and what it holds directly.
  init(clusters: [(name: String, regions: [String])], containment: [String: [String]]) {
    var bits: [String: Membership] = [:]
    var countries: [String: Membership] = [:]
    for (index, cluster) in clusters.enumerated() {
      let bit = Membership(1) << Membership(index)
      bits[cluster.name] = bit
      let members = cluster.regions.flatMap { Self.countries(of: $0, in: containment) }
      for country in members { countries[country, default: 0] |= bit }
    }
    self.bits = bits
    self.countries = countries
    groups = containment.keys.reduce(into: [:]) { groups, group in
      let members = Self.countries(of: group, in: containment).map { countries[$0] ?? 0 }
      groups[group] = Set(members).sorted()
    }
  }

  private static func countries(
    of region: String, in containment: [String: [String]]
  ) -> [String] {
    guard let members = containment[region] else { return [region] }
    return members.flatMap { countries(of: $0, in: containment) }
  }

  /// The bit of a cluster, 0 for an unknown name.
  func bit(of cluster: String) -> Membership {
    bits[cluster] ?? 0
  }

  /// The memberships of the countries a region stands for: one, unless it is a group.
  func memberships(of region: String) -> [Membership] {
    groups[region] ?? [countries[region] ?? 0]
  }
}
