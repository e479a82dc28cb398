/// From the start of the program to its first answer.
struct Starting {
  let suite: Suite
  let site: SyntheticSite

  func figures() throws -> [Figure] {
    let shipped = try starts(suite.tools.shippedSite, state: "shipped")
    let synthetic = try starts(site.path, state: "synthetic")
    return [
      Figure(
        "start to first answer, shipped site", .seconds, shipped, target: .atMost(0.15)),
      Figure("  the same, synthetic site", .seconds, synthetic),
    ]
  }

  private func starts(_ site: String, state: String) throws -> [Double] {
    suite.say("starting \(suite.effort.starts) times")
    return try (0..<suite.effort.starts).map { _ in
      let server = try suite.serve(site, state: state)
      defer { server.stop() }
      return server.firstAnswer
    }
  }
}
