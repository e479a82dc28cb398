package import KioskContent

/// An address that the service knows, for its router and for the help page alike.
package struct HelpRoute: Sendable {
  /// What the address leads to.
  package enum Target: Sendable, CaseIterable {
    case languages, topics, page, offices, contacts, offers, search, help, live, ready
    case otherLanguage, mySteps, phrases, paper, booklet
  }

  /// Where it leads.
  package let target: Target
  /// The path's parts; `{locale}` and `{id}` stand for the reader's own.
  package let parts: [String]
  /// What the address must end in, with its dot; `nil` where a page has several endings.
  package let ending: String?
  /// Says in a few words what stands there.
  package let phrase: Phrase

  private init(target: Target, parts: [String], ending: String? = nil, phrase: Phrase) {
    self.target = target
    self.parts = parts
    self.ending = ending
    self.phrase = phrase
  }

  /// The path as a person would type it in a locale.
  package func pattern(locale: String) -> String {
    "/" + parts.map { $0 == "{locale}" ? locale : $0 }.joined(separator: "/")
      + (ending ?? "") + (target == .search ? "?q=…" : "")
  }

  /// Every address, in the order of the help page. The router matches the first that fits.
  package static let all: [HelpRoute] = [
    HelpRoute(target: .languages, parts: [], phrase: .helpLanguages),
    HelpRoute(target: .topics, parts: ["{locale}"], phrase: .helpTopics),
    HelpRoute(target: .offices, parts: ["{locale}", "offices"], phrase: .offices),
    HelpRoute(target: .contacts, parts: ["{locale}", "contacts"], phrase: .contacts),
    HelpRoute(target: .offers, parts: ["{locale}", "offers"], phrase: .offers),
    HelpRoute(target: .search, parts: ["{locale}", "search"], phrase: .helpSearch),
    HelpRoute(target: .help, parts: ["{locale}", "help"], phrase: .helpHelp),
    HelpRoute(target: .mySteps, parts: ["{locale}", "my-first-steps"], phrase: .mySteps),
    HelpRoute(target: .phrases, parts: ["{locale}", "phrases"], phrase: .phrases),
    HelpRoute(target: .otherLanguage, parts: ["{locale}", "languages"], phrase: .noLanguage),
    HelpRoute(target: .live, parts: ["health", "live"], phrase: .helpHealth),
    HelpRoute(target: .ready, parts: ["health", "ready"], phrase: .helpHealth),
    HelpRoute(target: .paper, parts: ["{locale}", "{id}"], ending: ".pdf", phrase: .helpPaper),
    HelpRoute(
      target: .booklet, parts: ["{locale}", "print", "{id}"], ending: ".pdf",
      phrase: .helpBooklet),
    HelpRoute(target: .page, parts: ["{locale}", "{id}"], phrase: .helpPage),
  ]
}
