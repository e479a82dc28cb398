extension OpeningHours {
  /// Reads a value; the fault names the first thing that is not understood.
  package init(parsing text: String) throws(Fault) {
    let whole = Piece(text: text, offset: 0)
    guard !whole.trimmed.text.isEmpty else { throw Fault(kind: .empty, offset: 0) }
    if text == "24/7" {
      self = .always
      return
    }
    var rules: [Rule] = []
    for piece in whole.split(";") {
      let rule = piece.offset > 0 && piece.text.hasPrefix(" ") ? piece.dropFirst : piece
      guard !rule.trimmed.text.isEmpty else { throw Fault(kind: .empty, offset: rule.offset) }
      rules.append(try Rule(parsing: rule))
    }
    self.init(rules: rules)
  }

  /// A part of the value with its place in the whole.
  struct Piece {
    let text: String
    let offset: Int

    func split(_ separator: Character) -> [Piece] {
      var pieces: [Piece] = []
      var offset = self.offset
      for part in text.split(separator: separator, omittingEmptySubsequences: false) {
        pieces.append(Piece(text: String(part), offset: offset))
        offset += part.utf8.count + separator.utf8.count
      }
      return pieces
    }

    var dropFirst: Piece { Piece(text: String(text.dropFirst()), offset: offset + 1) }

    var trimmed: Piece {
      let leading = text.utf8.prefix { $0.isXMLSpace }.count
      let inner = text.utf8.dropFirst(leading).reversed().drop { $0.isXMLSpace }.reversed()
      return Piece(text: String(decoding: Array(inner), as: UTF8.self), offset: offset + leading)
    }

    func fault(_ kind: (String) -> Fault.Kind) -> Fault {
      Fault(kind: kind(text), offset: offset)
    }
  }
}

extension OpeningHours.Rule {
  fileprivate typealias Piece = OpeningHours.Piece

  fileprivate init(parsing rule: Piece) throws(OpeningHours.Fault) {
    let words = rule.split(" ")
    if let gap = words.first(where: \.text.isEmpty) { throw gap.fault { _ in .misplacedSpace } }
    for word in words { try Self.refuseForeignSyntax(word) }
    guard let last = words.last else { throw rule.fault { _ in .empty } }
    var selectors = words.dropLast()[...]
    let dayWord = selectors.last.flatMap { Self.isDays($0) ? $0 : nil }
    if dayWord != nil { selectors = selectors.dropLast() }
    // From left to right, so that the fault is the first thing a reader stumbles over.
    self.init(
      season: try Self.season(Array(selectors)), days: try Self.days(dayWord),
      times: try Self.times(last))
  }

  private static func refuseForeignSyntax(_ word: Piece) throws(OpeningHours.Fault) {
    let foreign = ["sunrise", "sunset", "dawn", "dusk", "week", "SH", "easter", "open", "closed"]
    let hasSign = word.text.contains { "\"[]+|()/".contains($0) }
    let isForeign =
      hasSign || foreign.contains { word.text == $0 || word.text.hasPrefix($0 + "-") }
      || (word.text.utf8.count == 4 && Int(word.text) != nil)
    if isForeign { throw word.fault { .unsupported($0) } }
  }

  private static func times(_ word: Piece) throws(OpeningHours.Fault) -> [OpeningHours.TimeRange] {
    if word.text == "off" { return [] }
    guard word.text.contains(":") else {
      throw isDays(word) ? word.fault { _ in .missingTimes } : word.fault { .unknownWord($0) }
    }
    var ranges: [OpeningHours.TimeRange] = []
    for piece in word.split(",") {
      let ends = piece.split("-")
      guard ends.count == 2 else { throw piece.fault { .badTime($0) } }
      let range = OpeningHours.TimeRange(
        from: try minutes(ends[0], limit: 1439), to: try minutes(ends[1], limit: 2880))
      guard range.from < range.to else { throw piece.fault { .endBeforeStart($0) } }
      if let last = ranges.last, range.from < last.to {
        throw piece.fault { .overlappingTimes($0) }
      }
      ranges.append(range)
    }
    return ranges
  }

  private static func minutes(
    _ piece: Piece, limit: Int
  ) throws(OpeningHours.Fault) -> Int {
    let parts = piece.text.utf8.split(
      separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.count == 2 && $0.allSatisfy(isDigit) }),
      let hours = Int(String(decoding: parts[0], as: UTF8.self)),
      let minutes = Int(String(decoding: parts[1], as: UTF8.self)), minutes < 60,
      hours * 60 + minutes <= limit
    else { throw piece.fault { .badTime($0) } }
    return hours * 60 + minutes
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  private static func isDays(_ word: Piece) -> Bool {
    let first = word.text.prefix { $0.isLetter }
    return first == "PH" || Weekday(rawValue: String(first)) != nil
  }

  private static func days(
    _ word: Piece?
  ) throws(OpeningHours.Fault) -> OpeningHours.DaySelection {
    guard let word else { return OpeningHours.DaySelection(weekdays: [], holidays: false) }
    var weekdays: [ClosedRange<Weekday>] = []
    var holidays = false
    for piece in word.split(",") {
      if piece.text == "PH" {
        holidays = true
        continue
      }
      let ends = piece.text.split(separator: "-", omittingEmptySubsequences: false)
        .map { Weekday(rawValue: String($0)) }
      guard (1...2).contains(ends.count), let from = ends[0], let to = ends[ends.count - 1] else {
        throw piece.fault { .unknownWord($0) }
      }
      guard from <= to else {
        weekdays += [from...Weekday.sunday, Weekday.monday...to]
        continue
      }
      weekdays.append(from...to)
    }
    return OpeningHours.DaySelection(weekdays: weekdays, holidays: holidays)
  }
}
