import KioskContent
import KioskText

extension PrintRenderer {
  /// What stands at the foot of every page: what paper it is, and how long it holds.
  ///
  /// - Parameter facts: everything on the sheet that may become untrue.
  func footer(facts: [Provenance]) -> [PrintText] {
    let number = page.number.map { words[.pageNumber, ["number": fixed($0.description)]] }
    let edition = words[.edition, ["edition": fixed(page.edition)]]
    let printed = words[.paperPrinted, ["date": formatter.date(day)]]
    let valid = PrintRenderer.lastDay(of: facts, on: day).map {
      words[.paperValidUntil, ["date": formatter.date($0)]]
    }
    return [
      line([page.siteTitle.plain.isolated(.firstStrong), number, edition]),
      line([printed, valid]),
    ]
  }

  private func line(_ parts: [String?]) -> PrintText {
    told(parts.compactMap { $0 }.joined(separator: " · "))
  }

  /// The last day on which every fact that holds on a day has been checked in time; `nil` where none
  /// says.
  static func lastDay(of facts: [Provenance], on day: CalendarDate) -> CalendarDate? {
    facts.flatMap { [$0.reviewBy, $0.validUntil] }.compactMap { $0 }.filter { $0 >= day }.min()
  }

  /// Who says what on this page, since when and until when.
  var facts: [Provenance] { PrintRenderer.facts(of: page) }

  static func facts(of page: Page) -> [Provenance] {
    page.document?.blocks.flatMap(\.facts).map(\.provenance) ?? []
  }

  /// The way back to the page.
  var code: [PrintBlock] {
    guard let link = publicLink, let code = QRCode(link) else { return [] }
    return [
      .code(
        PrintCode(rows: code.rows, link: link, alternative: told("QR: \(link)")),
        [
          .paragraph(say(.scanCode), .body),
          paragraph(
            PrintText(
              language: reader.forPaper,
              runs: [PrintRun(link.isolated(.leftToRight), link: link)]), .small),
        ])
    ]
  }

  /// The page's address for phones.
  private var publicLink: String? {
    guard let base = options.publicAddress, page.address.isOnPaper else { return nil }
    let beside = page.reader.beside.map { "?with=\($0.tag)" } ?? ""
    return base + page.address.path(in: page.reader.locale.tag) + beside
  }

  /// The numbers for life and limb.
  var emergencies: [PrintBlock] {
    [
      .paragraph(say(.emergency), .label),
      .table(
        page.emergencies.map { line in
          PrintRow(
            head: PrintText(
              language: reader.forPaper,
              runs: [PrintRun(fixed(line.number), isStrong: true, link: "tel:\(line.number)")]),
            cell: first(of: line.label))
        }),
    ]
  }

  /// How to report a mistake.
  var mistake: [PrintBlock] {
    let lines = page.counterLines.filter { !isExpired($0.provenance) }
      .map { paragraph(value(of: $0.kind, $0.value)) }
    let name = page.number?.description ?? page.title.plain
    let text = words[
      .mistakeText, ["page": fixed(name), "edition": fixed(page.edition)]]
    let counter = page.counter.map { [PrintBlock.paragraph(passage($0.title), .body)] } ?? []
    return [
      .frame(
        .notice,
        [.paragraph(say(.mistake), .label), paragraph(told(text), .small)] + counter + lines)
    ]
  }
}

extension PageAddress {
  /// Whether an address on paper leads a phone to what the paper says.
  fileprivate var isOnPaper: Bool {
    switch self {
    case .page, .topics, .list: true
    case .languages, .search, .help, .otherLanguage, .mySteps, .phrases, .fonts: false
    }
  }
}

extension QRCode {
  /// The rows of modules from the top, `1` for a dark one.
  fileprivate var rows: [String] {
    (0..<size).map { y in
      String(decoding: (0..<size).map { isDark($0, y) ? UInt8(49) : 48 }, as: UTF8.self)
    }
  }
}
