import KioskContent
import KioskText

extension HTMLRenderer {
  /// A tile for each language by its own name; the last one for readers of none of them.
  @HTMLBuilder func languageTiles(_ listing: Listing) -> HTML {
    HTML.element("ul", [.classes(["tiles", "languages"])]) {
      for entry in listing.sections.first?.entries ?? [] {
        HTML.element("li") { languageTile(entry) }
      }
      HTML.element("li") {
        HTML.element("a", [.classes(["tile", "no-language"]), .href(link(.otherLanguage))]) {
          icon(.noLanguage)
          HTML.element("span", [.classes(["quiet-words"])]) { say(.noLanguage) }
        }
      }
    }
  }

  private func languageTile(_ entry: Entry) -> HTML {
    let locale = entry.locale ?? page.reader.locale.tag
    return HTML.element(
      "a",
      [
        .classes(["tile"]), .lang(entry.title.language.tag.description),
        .dir(entry.title.language.direction.rawValue), Attribute("hreflang", locale.description),
        .href(link(entry.address, in: locale)),
      ]
    ) {
      entry.title.plain
      entry.summary.map { HTML.element("small", [.classes(["share"])], $0.plain, $0.language) }
    }
  }

  /// The topics as tiles with drawings, then what the site has besides.
  @HTMLBuilder func topics(_ listing: Listing) -> HTML {
    coverageNotice
    for text in listing.introduction { unit(text, classes: ["summary"]) }
    searchForm(query: "")
    for (index, section) in listing.sections.enumerated() {
      if index == listing.sections.count - 1, index > 0, section.title != nil {
        plainSection(section)
      } else {
        tileSection(section, with: index == 1 ? ownTiles : [])
      }
    }
  }

  /// Pages that the program makes itself.
  private var ownTiles: [HTML] {
    let steps = page.firstSteps == .elsewhere ? [tile(.path, .mySteps, .mySteps)] : []
    return steps + [tile(.speech, .phrases, .phrases(day: nil))]
  }

  private func tile(_ icon: Icon, _ name: Phrase, _ address: PageAddress) -> HTML {
    HTML.element("a", [.classes(["tile"]), .href(link(address))]) {
      self.icon(icon)
      HTML.element("span") { say(name) }
    }
  }

  private func tileSection(_ section: ListingSection, with more: [HTML]) -> HTML {
    HTML.element("section") {
      section.title.map(heading)
      HTML.element("ul", [.classes(["tiles"])]) {
        for tile in more { HTML.element("li") { tile } }
        for entry in section.entries { HTML.element("li") { self.tile(entry) } }
      }
    }
  }

  private func tile(_ entry: Entry) -> HTML {
    HTML.element("a", [.classes(["tile"]), .href(link(entry.address))]) {
      drawing(entry)
      HTML.element("span", [.classes(entry.title.companions.isEmpty ? [] : ["pair"])]) {
        bilingual(entry.title)
      }
    }
  }

  private func heading(_ title: LocalizedText) -> HTML {
    HTML.element("h2") { bilingual(title) }
  }

  private func drawing(_ entry: Entry) -> HTML {
    if let pictogram = entry.pictogram { return drawing(pictogram.drawing) }
    switch entry.address {
    case .list(.office): return icon(.office)
    case .list(.contact): return icon(.phone)
    case .list(.offer): return icon(.people)
    default: return icon(.paper)
    }
  }

  private func plainSection(_ section: ListingSection) -> HTML {
    HTML.element("section", [.classes(["plain"])]) {
      section.title.map(heading)
      HTML.element("ul") {
        for entry in section.entries {
          HTML.element("li") {
            HTML.element("a", [.href(link(entry.address))]) { bilingual(entry.title) }
          }
        }
      }
    }
  }

  /// A topic; the first steps are a path, walked from top to bottom.
  @HTMLBuilder func topic(_ listing: Listing) -> HTML {
    coverageNotice
    for text in listing.introduction { unit(text, classes: ["summary"]) }
    if page.firstSteps == .path {
      HTML.element("p") { say(.pathIntro) }
      HTML.element("p") { tile(.path, .mySteps, .mySteps) }
    }
    for section in listing.sections { cards(section, isPath: page.firstSteps == .path) }
  }

  @HTMLBuilder func entries(_ listing: Listing) -> HTML {
    coverageNotice
    for text in listing.introduction { unit(text) }
    for section in listing.sections { cards(section) }
  }

  func cards(_ section: ListingSection, isPath: Bool = false) -> HTML {
    HTML.element("section") {
      section.title.map(heading)
      section.title.map { trustNotes(on: [$0]) }
      if isPath {
        HTML.element("ol", [.classes(["path"])]) {
          for entry in section.entries { HTML.element("li") { card(entry) } }
        }
      } else {
        HTML.element("ul", [.classes(["cards"])]) {
          for entry in section.entries { HTML.element("li") { card(entry) } }
        }
      }
    }
  }

  @HTMLBuilder func card(_ entry: Entry) -> HTML {
    HTML.element("a", [.classes(["card"]), .href(link(entry.address, in: entry.locale))]) {
      entry.pictogram.map { drawing($0.drawing) }
      HTML.element("span", [.classes(["words"])]) {
        unit(entry.title, "span", classes: ["name"])
        entry.summary.map { unit($0, "span", classes: ["about"]) }
      }
    }
    opening(of: entry)
    trustNotes(on: entry.texts)
  }

  /// Whether the entry's place is open now, where somebody has said so lately.
  @HTMLBuilder private func opening(of entry: Entry) -> HTML {
    if let opening = entry.opening, opening.isCurrent(on: day) {
      let status = opening.schedule.status(at: time)
      self.status(status, of: opening.subject)
      if status != .byAppointment, opening.schedule.needsAppointment {
        HTML.element("p", [.classes(["appointment"])]) { say(.byAppointment) }
      }
    }
  }

  /// For readers of none of the languages: numbers, the counter, and which languages hold the most.
  @HTMLBuilder func otherLanguage(_ listing: Listing) -> HTML {
    for text in listing.introduction { unit(text, classes: ["summary"]) }
    HTML.element("ul", [.classes(["tiles", "rescue"])]) {
      for line in page.emergencies {
        HTML.element("li") {
          HTML.element("a", [.classes(["tile"]), .href(link(.page(line.contact.target)))]) {
            icon(.emergency)
            HTML.element("strong") { fixed(line.number) }
            HTML.element("span") { bilingual(line.label) }
          }
        }
      }
      if let counter = page.counter {
        HTML.element("li") {
          HTML.element("a", [.classes(["tile"]), .href(link(counter.address))]) {
            icon(.counter)
            HTML.element("span") { bilingual(counter.title) }
          }
        }
      }
    }
    for section in listing.sections where section.entries.contains(where: { $0.locale != nil }) {
      HTML.element("section") {
        section.title.map(heading)
        HTML.element("ul", [.classes(["tiles", "languages"])]) {
          for entry in section.entries { HTML.element("li") { languageTile(entry) } }
        }
      }
    }
  }
}
