/// One line of the report.
struct Figure: Codable {
  /// What a value counts.
  enum Unit: String, Codable {
    case perSecond = "/s"
    case seconds = "s"
    case bytes = "bytes"
    case times = "×"
  }

  /// What the table of targets asks for.
  struct Target: Codable {
    enum Bound: String, Codable {
      case atLeast = "≥"
      case atMost = "≤"
    }

    let bound: Bound
    let value: Double

    static func atLeast(_ value: Double) -> Target { Target(bound: .atLeast, value: value) }
    static func atMost(_ value: Double) -> Target { Target(bound: .atMost, value: value) }

    func isMet(by figure: Double) -> Bool {
      switch bound {
      case .atLeast: figure >= value
      case .atMost: figure <= value
      }
    }
  }

  /// The same work done by another program.
  struct Peer: Codable {
    let name: String
    /// The median over the rounds.
    let value: Double
    /// The median of the rounds' ratios, kiosk ÷ peer.
    let ratio: Double
  }

  let work: String
  /// The median over the rounds.
  let kiosk: Double
  let unit: Unit
  var peer: Peer?
  /// For the ratio where there is a peer, else for the value.
  var target: Target?

  /// What the target is compared with.
  var decisive: Double { peer?.ratio ?? kiosk }

  /// A comparison of values that were measured in turns.
  init(
    _ work: String, _ unit: Unit, kiosk: [Double], peer name: String, _ peer: [Double],
    target: Target? = nil
  ) {
    self.work = work
    self.unit = unit
    self.kiosk = median(kiosk)
    let ratios = zip(kiosk, peer).map { $0 / $1 }
    self.peer = Peer(name: name, value: median(peer), ratio: median(ratios))
    self.target = target
  }

  /// Values without a peer.
  init(_ work: String, _ unit: Unit, _ values: [Double], target: Target? = nil) {
    self.work = work
    self.unit = unit
    kiosk = median(values)
    self.target = target
  }
}

/// The middle one, or the mean of the two middle ones; 0 for none.
func median(_ values: [Double]) -> Double {
  let sorted = values.sorted()
  guard !sorted.isEmpty else { return 0 }
  let middle = sorted.count / 2
  return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}
