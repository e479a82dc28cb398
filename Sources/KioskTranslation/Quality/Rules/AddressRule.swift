import KioskContent

/// The same addresses of the web or of mail; the page in another language of the same host is one of
/// them.
struct AddressRule {
  let pair: ReadPair
  let kind: TextAddress.Kind

  var faults: [QualityFault] {
    let expected = pair.source.addresses.filter { $0.kind == kind }
    let found = pair.target.addresses.filter { $0.kind == kind }
    guard !expected.isEmpty || !found.isEmpty else { return [] }
    let languages: Set<String> = [pair.language, pair.sourceLanguage, "en"]
    func key(_ address: TextAddress) -> String {
      switch kind {
      case .web: address.key(without: languages)
      case .mail: address.key.lowercased()
      }
    }
    let missing = expected.filter { one in !found.contains { key($0) == key(one) } }
    let added = found.filter { one in !expected.contains { key($0) == key(one) } }
    guard !missing.isEmpty || !added.isEmpty else { return [] }
    switch kind {
    case .web: return [.urls(missing: missing.map(\.text), added: added.map(\.text))]
    case .mail: return [.mailAddresses(missing: missing.map(\.text), added: added.map(\.text))]
    }
  }
}
