package import KioskContent
import KioskText

/// A page as JSON: the same blocks in the same order, every text with its language, direction and
/// status, every fact as it stands in the document.
package struct JSONRenderer {
  let page: Page
  let day: CalendarDate

  /// The page as one JSON document, members sorted, UTF-8.
  package static func text(_ page: Page, day: CalendarDate) -> String {
    JSONRenderer(page: page, day: day).document.text
  }

  private var document: JSONValue {
    let locale = page.reader.locale.tag
    return .members([
      "path": .string(page.address.path(in: locale)),
      "locale": .string(locale.description),
      "direction": .string(page.reader.locale.direction.rawValue),
      "edition": .string(page.edition),
      "title": text(page.title),
      "coverage": coverage,
      "emergencies": .array(page.emergencies.map(emergency)),
      "alternates": .array(page.locales.locales.map(alternate)),
      "content": content,
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
      "path": .string(page.address.alternate.path(in: locale.tag)),
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

  /// A text with what a reader's program must know about it.
  func text(_ text: LocalizedText) -> JSONValue {
    .members([
      "text": .string(text.plain), "lang": .string(text.language.tag.description),
      "dir": .string(text.language.direction.rawValue), "status": .string(status(text.origin)),
      "inlines": inlines(text.text),
      "companions": text.companions.isEmpty
        ? nil
        : .array(
          text.companions.map { companion in
            .members([
              "text": .string(companion.text.plain),
              "lang": .string(companion.language.tag.description),
              "dir": .string(companion.language.direction.rawValue),
              "status": .string(status(companion.origin)),
              "inlines": inlines(companion.text),
            ])
          }),
    ])
  }

  private func status(_ origin: TextOrigin) -> String {
    switch origin {
    case .original: "original"
    case .translation(let status): status.rawValue
    }
  }

  /// The pieces of a text with codes; a text without codes has none.
  private func inlines(_ text: InlineText) -> JSONValue? {
    text.codes.isEmpty ? nil : .array(text.nodes.map(inline))
  }

  private func inline(_ node: InlineNode) -> JSONValue {
    switch node {
    case .text(let text): .members(["text": .string(text)])
    case .mark(let code):
      .members(["type": .string(code.kind.name), "text": .string(code.equivalentText)])
    case .span(let code, let nodes):
      .members([
        "type": .string(code.kind.name), "children": .array(nodes.map(inline)),
        "address": code.kind.address.map(JSONValue.string),
      ])
    }
  }
}

extension InlineKind {
  fileprivate var address: String? {
    if case .link(let address) = self { return address }
    return nil
  }
}
