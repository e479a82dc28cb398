import KioskRendering

/// Which form of a page a client gets: the address's ending, `?format=`, then `Accept`.
struct FormatChoice: Sendable, Equatable {
  let format: PageFormat
  /// Whether `Accept` was asked, so that caches must tell clients apart.
  let usedAccept: Bool

  /// A form that was asked for and that there is not.
  struct Unavailable: Error, Equatable {}

  /// - Parameters:
  ///   - suffix: the address's ending without the dot, where it has one.
  ///   - parameter: the value of `format`.
  ///   - accept: the field's value (RFC 9110 §12.5.1); none means text.
  init(suffix: String?, parameter: String?, accept: String?) throws(Unavailable) {
    if let name = suffix ?? parameter {
      guard let format = PageFormat(rawValue: name) else { throw Unavailable() }
      self.init(format: format, usedAccept: false)
      return
    }
    guard let accept, let format = FormatChoice.best(for: accept) else {
      guard accept == nil else { throw Unavailable() }
      self.init(format: .text, usedAccept: true)
      return
    }
    self.init(format: format, usedAccept: true)
  }

  /// For a client that takes none of the forms.
  static let lastResort = FormatChoice(format: .text, usedAccept: true)

  /// The fields that decided.
  var vary: [String] { usedAccept ? ["Accept"] : [] }

  private init(format: PageFormat, usedAccept: Bool) {
    self.format = format
    self.usedAccept = usedAccept
  }

  /// The form with the highest weight, of equals the one that is named the most exactly; text
  /// where the client has no preference.
  private static func best(for accept: String) -> PageFormat? {
    let ranges = accept.split(separator: ",").prefix(32).compactMap { MediaRange($0) }
    guard !ranges.isEmpty else { return .text }
    var best: (format: PageFormat, rank: (Int, Int))?
    for format in PageFormat.allCases {
      let rank = rank(of: format, in: ranges)
      if rank > best?.rank ?? (0, 0), rank.0 > 0 { best = (format, rank) }
    }
    return best?.format
  }

  /// The weight of the most specific range that names the form, and how specific that is.
  private static func rank(of format: PageFormat, in ranges: [MediaRange]) -> (Int, Int) {
    let type = format.mediaType.prefix { $0 != ";" }
    let group = type.prefix { $0 != "/" } + "/*"
    for (name, precision) in [(String(type), 2), (String(group), 1), ("*/*", 0)] {
      if let range = ranges.first(where: { $0.name == name }) { return (range.weight, precision) }
    }
    return (0, 0)
  }
}

/// One member of an `Accept` field, or of one like it.
struct MediaRange: Equatable {
  let name: String
  /// In thousandths.
  let weight: Int

  /// Reads `type/subtype;q=0.8`; `nil` where there is no name or the weight is malformed.
  init?(_ member: some StringProtocol) {
    let parts = member.split(separator: ";").map { part in
      String(part.filter { !$0.isWhitespace }).lowercased()
    }
    guard let name = parts.first, !name.isEmpty else { return nil }
    self.name = name
    guard let parameter = parts.dropFirst().first(where: { $0.hasPrefix("q=") }) else {
      weight = 1000
      return
    }
    guard let value = Double(parameter.dropFirst(2)), (0...1).contains(value) else { return nil }
    weight = Int(value * 1000)
  }
}
