package import KioskContent

/// An address that the service knows, for its router and for the help page alike.
package struct HelpRoute: Sendable {
  /// What the address leads to.
  package enum Target: Sendable, CaseIterable {
    case languages, topics, page, offices, contacts, offers, search, help, live, ready
    case otherLanguage, mySteps, phrases
  }

  /// Where it leads.
  package let target: Target
  /// The path's parts; `{locale}` and `{id}` stand for the reader's own.
  package let parts: [String]
  /// Says in a few words what stands there.
  package let phrase: Phrase

  /// The path as a person would type it in a locale.
  package func pattern(locale: String) -> String {
    "/" + parts.map { $0 == "{locale}" ? locale : $0 }.joined(separator: "/")
      + (target == .search ? "?q=…" : "")
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
    HelpRoute(target: .page, parts: ["{locale}", "{id}"], phrase: .helpPage),
  ]
}
