package import KioskContent
import KioskText

/// A page as JSON: the same blocks in the same order, every text with its language, direction and
/// status, every fact as it stands in the document.
package struct JSONRenderer {
  let page: Page
  let time: CityTime
  let formatter: ValueFormatter

  private init(page: Page, at time: CityTime) {
    self.page = page
    self.time = time
    formatter = ValueFormatter(words: page.words)
  }

  /// The city's today.
  var day: CalendarDate { time.day }

  /// The page as one JSON document, members sorted, UTF-8.
  package static func text(_ page: Page, at time: CityTime) -> String {
    JSONRenderer(page: page, at: time).document.text
  }

  private var document: JSONValue {
    let locale = page.reader.locale.tag
    return .members([
      "path": .string(page.address.link(in: locale)),
      "locale": .string(locale.description),
      "direction": .string(page.reader.locale.direction.rawValue),
      "edition": .string(page.edition),
      "title": text(page.title),
      "coverage": coverage,
      "emergencies": .array(page.emergencies.map(emergency)),
      "counter": page.counter.map { entry($0, now: nil) },
      "alternates": .array(page.locales.locales.map(alternate)),
      "addresses": page.address == .help ? .array(HelpRoute.all.map(address)) : nil,
      "phrases": phrases,
      "content": content,
    ])
  }

  /// Sentences for the counter, on the page that has them.
  private var phrases: JSONValue? {
    guard case .phrases(let day) = page.address else { return nil }
    let all = CounterPhrase.byClerk + CounterPhrase.byVisitor
    return .array(
      all.compactMap { $0.sentence(in: page.words, formatter, on: day) }.map { .string($0) })
  }

  private func address(_ route: HelpRoute) -> JSONValue {
    .members([
      "path": .string(route.pattern(locale: page.reader.locale.tag.description)),
      "text": text(page.words.text(route.phrase)),
    ])
  }

  private var content: JSONValue {
    switch page.content {
    case .document(let document): self.document(document)
    case .listing(let listing): self.listing(listing)
    }
  }

  private var coverage: JSONValue {
    let coverage = page.coverage
    return .members([
      "total": .number(coverage.total), "missing": .number(coverage.missing),
      "outdated": .number(coverage.outdated),
      "machineTranslated": .number(coverage.machineTranslated),
      "languages": .array(coverage.shares.map { .string($0.language.tag.description) }),
      "completeIn": .array(coverage.completeIn.map { .string($0.description) }),
    ])
  }

  private func emergency(_ line: EmergencyLine<LocalizedText>) -> JSONValue {
    .members([
      "number": .string(line.number), "page": .string(line.contact.target.rawValue),
      "label": text(line.label),
    ])
  }

  private func alternate(_ locale: LocaleDeclaration) -> JSONValue {
    .members([
      "locale": .string(locale.tag.description), "endonym": .string(locale.endonym),
      "direction": .string(locale.direction.rawValue),
      "path": .string(page.address.alternate.link(in: locale.tag)),
    ])
  }

  private func listing(_ listing: Listing) -> JSONValue {
    .members([
      "type": .string("listing"),
      "introduction": .array(listing.introduction.map(text)),
      "sections": .array(
        listing.sections.map { section in
          .members([
            "title": section.title.map(text),
            "entries": .array(section.entries.map { entry($0, now: opening(of: $0)) }),
          ])
        }),
    ])
  }

  private func entry(_ entry: Entry, now: JSONValue?) -> JSONValue {
    .members([
      "path": .string(entry.address.path(in: entry.locale ?? page.reader.locale.tag)),
      "title": text(entry.title), "summary": entry.summary.map(text), "now": now,
    ])
  }

  /// Whether the entry's place is open now, where somebody has said so lately.
  private func opening(of entry: Entry) -> JSONValue? {
    guard let opening = entry.opening, opening.isCurrent(on: day) else {
      return nil
    }
    return status(opening.schedule, of: opening.subject)
  }
}
