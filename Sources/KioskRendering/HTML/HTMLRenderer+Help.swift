import KioskContent

extension HTMLRenderer {
  /// The addresses that the router knows.
  @HTMLBuilder var help: HTML {
    HTML.element("h2") { say(.helpAddresses) }
    HTML.element("ul", [.classes(["lines"])]) {
      for route in HelpRoute.all {
        HTML.element("li") {
          HTML.element("code") {
            fixed(route.pattern(locale: page.reader.locale.tag.description))
          }
          " "
          say(route.phrase)
        }
      }
    }
    HTML.element("p") {
      filled(.helpFormats, "formats", fixed(PageFormat.suffixes.joined(separator: " ")))
    }
    HTML.element("p") { say(.helpWith) }
    HTML.element("p") {
      say(
        .helpCols,
        [
          "from": String(TextStyle.columnRange.lowerBound),
          "to": String(TextStyle.columnRange.upperBound),
        ])
    }
  }

  /// A line in every language, so that a missing font is seen.
  @HTMLBuilder func fontSamples(_ listing: Listing) -> HTML {
    HTML.element("p", [.classes(["summary"])]) { say(.fontsText) }
    HTML.element("table", [.classes(["week", "fonts"])]) {
      for sample in listing.introduction {
        HTML.element("tr") {
          HTML.element("th", [Attribute("scope", "row")]) { names(of: [sample.language]) }
          HTML.element("td", attributes(sample.language, always: true), sample.plain)
        }
      }
    }
  }
}
