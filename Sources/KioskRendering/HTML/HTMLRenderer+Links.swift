import KioskContent
import KioskText

extension HTMLRenderer {
  /// The address of a page for this reader: the second language and the view go along.
  func link(
    _ address: PageAddress, in locale: LanguageTag? = nil, view: ViewSettings? = nil,
    beside: LanguageTag?? = .none
  ) -> String {
    let locale = locale ?? page.reader.locale.tag
    let second = beside ?? page.reader.beside?.tag
    var parameters = (view ?? style.view).parameters
    if let second, second != locale { parameters.insert(("with", second.description), at: 0) }
    let path = address.link(in: locale)
    guard !parameters.isEmpty else { return path }
    let query = parameters.map { "\($0.name)=\($0.value)" }.joined(separator: "&")
    return path + (path.contains("?") ? "&" : "?") + query
  }

  /// The settings as fields of a form, which an address's query would lose.
  @HTMLBuilder var carriedFields: HTML {
    let second = page.reader.beside.map { [("with", $0.tag.description)] } ?? []
    for (name, value) in second + style.view.parameters {
      HTML.void("input", [.type("hidden"), .name(name), .value(value)])
    }
  }

  /// A page by its title; one that cannot be opened is its plain name.
  @HTMLBuilder func named(_ id: DocumentID) -> HTML {
    if let title = page.titles[id] {
      HTML.element("a", [.href(link(.page(id)))]) { bilingual(title) }
    } else {
      fixed(id.rawValue)
    }
  }

  /// Pointers to other pages, as targets that a finger can hit.
  @HTMLBuilder func pointers(_ references: [Reference]) -> HTML {
    for reference in references { pointer(reference) }
  }

  @HTMLBuilder func pointer(_ reference: Reference) -> HTML {
    if let title = page.titles[reference.target] {
      HTML.element("a", [.classes(["see"]), .href(link(.page(reference.target)))]) {
        icon(.forward, ["forward"])
        HTML.element(
          "span", [.classes(title.companions.isEmpty ? [] : ["pair"])]
        ) { bilingual(title) }
      }
    } else {
      HTML.element("p", [.classes(["see"])]) { fixed(reference.target.rawValue) }
    }
  }

  /// A drawing that says nothing which the words beside it do not say.
  func icon(_ icon: Icon, _ classes: [String] = []) -> HTML { drawing(icon.drawing, classes) }

  /// A drawing of what a topic is about.
  func drawing(_ markup: String, _ classes: [String] = []) -> HTML {
    HTML.element(
      "svg",
      [
        .classes(["icon"] + classes), Attribute("viewBox", "0 0 48 48"),
        Attribute("aria-hidden", "true"),
      ]
    ) { HTML.drawing(markup) }
  }
}
