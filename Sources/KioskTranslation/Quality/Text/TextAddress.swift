/// An address of the web or of mail that stands among words.
struct TextAddress: Sendable, Equatable {
  enum Kind: Sendable { case web, mail }

  let kind: Kind
  /// As written, without punctuation at the end.
  let text: String
  /// Where it stands among the scalars of its text.
  let range: Range<Int>

  /// The addresses of a text, in order.
  static func all(in scalars: [Unicode.Scalar]) -> [TextAddress] {
    guard scalars.contains(".") else { return [] }
    var found: [TextAddress] = []
    var index = 0
    while index < scalars.count {
      guard isAddressPart(scalars[index]) else {
        index += 1
        continue
      }
      let start = index
      while index < scalars.count, isAddressPart(scalars[index]) { index += 1 }
      if let address = TextAddress(in: scalars, start..<index) { found.append(address) }
    }
    return found
  }

  private init?(in scalars: [Unicode.Scalar], _ run: Range<Int>) {
    var range = run
    while let last = range.last, Self.closers.contains(scalars[last]) {
      range = range.lowerBound..<last
    }
    while let first = range.first, !Self.begins(scalars[first]) {
      range = (first + 1)..<range.upperBound
    }
    guard range.count > 3, scalars[range].contains(".") else { return nil }
    let text = String(scalars[range])
    let plain = text.lowercased().hasPrefix("mailto:") ? String(text.dropFirst(7)) : text
    if let at = plain.firstIndex(of: "@") {
      guard at != plain.startIndex, plain[at...].contains(".") else { return nil }
      kind = .mail
    } else {
      guard Self.isWeb(plain.lowercased()) else { return nil }
      kind = .web
    }
    self.text = text
    self.range = range
  }

  /// Host and path for comparison: no scheme, no `www.`, no slash at the end, host in small letters.
  var key: String {
    var rest = Substring(text)
    if let scheme = rest.range(of: "://") { rest = rest[scheme.upperBound...] }
    if rest.lowercased().hasPrefix("mailto:") { rest = rest.dropFirst(7) }
    if rest.lowercased().hasPrefix("www.") { rest = rest.dropFirst(4) }
    while rest.hasSuffix("/") { rest = rest.dropLast() }
    let host = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    return host.lowercased() + rest.dropFirst(host.count)
  }

  /// The key without the parts that name one of these languages, as in `/de/` or `en.`.
  func key(without languages: Set<String>) -> String {
    let parts = key.split(separator: "/", omittingEmptySubsequences: false)
    guard let host = parts.first else { return key }
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    let kept = labels.enumerated().filter { index, label in
      index > 0 || labels.count < 3 || !languages.contains(String(label))
    }.map { String($0.element) }
    let path = parts.dropFirst().filter { part in
      let language = part.prefix { $0 != "-" && $0 != "_" }.lowercased()
      return !languages.contains(language) || part.count > 7
    }
    return ([kept.joined(separator: ".")] + path.map(String.init)).joined(separator: "/")
  }

  private static func isWeb(_ text: String) -> Bool {
    if text.hasPrefix("www.") || text.contains("://") { return true }
    let host = text.prefix { $0 != "/" && $0 != "?" && $0 != "#" && $0 != ":" }
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count > 1, let last = labels.last, domains.contains(String(last)) else {
      return false
    }
    return labels.dropLast().allSatisfy { label in
      label.count > 1
        && label.unicodeScalars.allSatisfy { $0.isWordPart || $0.isPlainDigit || $0 == "-" }
    }
  }

  /// The ends of names without `www.` that are taken for addresses; others are seldom written so, and
  /// many are the ends of abbreviations.
  private static let domains: Set<String> = [
    "de", "com", "org", "net", "eu", "info", "example", "at", "ch", "gov", "edu", "app", "int",
    "berlin", "hamburg", "bayern", "koeln", "nrw", "saarland", "ruhr", "city", "online", "cloud",
    "uk", "fr", "it", "es", "pl", "ua", "tr", "ru", "ir", "cn", "social", "jobs", "tv",
  ]

  private static let closers: Set<Unicode.Scalar> = [".", ",", ";", ":", "!", "?", ")", "]"]

  private static func begins(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isWordPart || scalar.isPlainDigit
  }

  /// ASCII but for brackets and quotation marks around, and the Latin letters of German names.
  private static func isAddressPart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x22, 0x27, 0x3C, 0x3E, 0x60, 0x7B...0x7D: false
    case 0x21...0x7E, 0xC0...0x17F: true
    default: false
    }
  }
}

extension Unicode.Scalar {
  /// Whether it is one of 0 to 9.
  var isPlainDigit: Bool { (0x30...0x39).contains(value) }
}

extension Substring {
  fileprivate func range(of text: String) -> Range<Index>? {
    guard let first = text.first else { return nil }
    var start = startIndex
    while let found = self[start...].firstIndex(of: first) {
      if self[found...].hasPrefix(text) {
        return found..<index(found, offsetBy: text.count)
      }
      start = index(after: found)
    }
    return nil
  }
}
