import FoundationEssentials

extension Site {
  /// The public address where phones can reach it: one that leads to the machine itself is none.
  package var reachableAddress: String? {
    guard let publicAddress, let host = URL(string: publicAddress)?.host(percentEncoded: false)
    else {
      return nil
    }
    let name = host.lowercased()
    let isOwn =
      name == "localhost" || name.hasSuffix(".localhost") || name.hasPrefix("127.")
      || name == "::1" || name == "[::1]" || name == "0.0.0.0"
    return isOwn ? nil : publicAddress
  }
}
