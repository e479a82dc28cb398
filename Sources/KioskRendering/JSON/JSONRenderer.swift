package import KioskContent
import KioskText

/// A page as JSON: the same blocks in the same order, every text with its language, direction and
/// status, every fact as it stands in the document.
package struct JSONRenderer {
  let page: Page
  let day: CalendarDate
  let formatter: ValueFormatter

  private init(page: Page, day: CalendarDate) {
    self.page = page
    self.day = day
    formatter = ValueFormatter(words: page.words)
  }

  /// The page as one JSON document, members sorted, UTF-8.
  package static func text(_ page: Page, day: CalendarDate) -> String {
    JSONRenderer(page: page, day: day).document.text
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
      "counter": page.counter.map(entry),
      "alternates": .array(page.locales.locales.map(alternate)),
      "addresses": page.address == .help ? .array(HelpRoute.all.map(address)) : nil,
      "content": content,
    ])
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
            "title": section.title.map(text), "entries": .array(section.entries.map(entry)),
          ])
        }),
    ])
  }

  private func entry(_ entry: Entry) -> JSONValue {
    .members([
      "path": .string(entry.address.path(in: entry.locale ?? page.reader.locale.tag)),
      "title": text(entry.title), "summary": entry.summary.map(text),
    ])
  }
}
