import KioskContent

extension HTMLRenderer {
  @HTMLBuilder func search(_ query: String, _ listing: Listing) -> HTML {
    searchForm(query: query)
    keyboard
    coverageNotice
    if query.isEmpty {
      letters(listing)
    } else {
      for text in listing.introduction {
        HTML.element("p", [Attribute("role", "status")]) { bilingual(text) }
      }
      for section in listing.sections { cards(section) }
      HTML.element("a", [.classes(["see"]), .href(link(.search(query: "")))]) {
        icon(.forward, ["forward"])
        HTML.element("span") { say(.allPages) }
      }
    }
  }

  /// The field in which people type.
  func searchForm(query: String) -> HTML {
    HTML.element(
      "form",
      [
        .id("search"), .classes(["search"]), Attribute("role", "search"),
        Attribute("method", "get"),
        Attribute("action", PageAddress.search(query: "").path(in: reader.tag)),
      ]
    ) {
      HTML.element("label", [Attribute("for", "q")]) { say(.query) }
      HTML.element("div", [.classes(["field"])]) {
        HTML.void(
          "input",
          [
            .type("search"), .id("q"), .name("q"), .value(query), Attribute("maxlength", "100"),
            Attribute("autocomplete", "off"), Attribute("autocapitalize", "none"),
            Attribute("spellcheck", "false"), Attribute("enterkeyhint", "search"),
          ])
        HTML.element("button", [.type("submit")]) {
          icon(.search)
          HTML.element("span") { say(.search) }
        }
      }
      carriedFields
    }
  }

  /// Every page below its letter, for readers who cannot type what they look for.
  @HTMLBuilder private func letters(_ listing: Listing) -> HTML {
    HTML.element("nav", [.classes(["letters"]), Attribute("aria-label", words[.letters])]) {
      for (index, section) in listing.sections.enumerated() {
        HTML.element("a", [.href("#letter-\(index + 1)")], section.title?.plain ?? "")
      }
    }
    for (index, section) in listing.sections.enumerated() {
      HTML.element("section", [.id("letter-\(index + 1)"), .classes(["letter"])]) {
        section.title.map { title in HTML.element("h2") { bilingual(title) } }
        HTML.element("ul", [.classes(["lines"])]) {
          for entry in section.entries {
            HTML.element("li") {
              HTML.element("a", [.href(link(entry.address))]) { bilingual(entry.title) }
            }
          }
        }
      }
    }
  }
}
