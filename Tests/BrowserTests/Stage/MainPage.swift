import Testing

/// The kinds of pages that a visitor meets, one of each.
enum MainPage: String, CaseIterable, Sendable {
  case languages, topics, firstSteps, guide, bilingualGuide, office, offices, contact, notice
  case search, searchResult, questions, answers, phrases, noLanguage, error, contrast, large, low

  /// The path and the query in a locale; the answers have none of their own.
  func place(_ tag: String) -> String {
    let second = tag == "de" ? "ar" : "de"
    switch self {
    case .languages: return "/"
    case .topics: return "/\(tag)"
    case .firstSteps: return "/\(tag)/first-steps"
    case .guide: return "/\(tag)/registration"
    case .bilingualGuide: return "/\(tag)/registration?with=\(second)"
    case .office: return "/\(tag)/citizens-office"
    case .offices: return "/\(tag)/offices"
    case .contact: return "/\(tag)/migration-counselling"
    case .notice: return "/\(tag)/accessibility"
    case .search: return "/\(tag)/search"
    case .searchResult: return "/\(tag)/search?q=B%C3%BCrgerb%C3%BCro"
    case .questions, .answers: return "/\(tag)/my-first-steps"
    case .phrases: return "/\(tag)/phrases?with=\(second)"
    case .noLanguage: return "/\(tag)/languages"
    case .error: return "/\(tag)/no-such-page"
    case .contrast: return "/\(tag)/registration?contrast=high"
    case .large: return "/\(tag)/registration?size=2"
    case .low: return "/\(tag)/registration?low=on"
    }
  }
}

extension Browser {
  /// Opens a page of the service as a visitor reaches it.
  func open(_ page: MainPage, _ tag: String, at address: String) async throws {
    try await open(address + page.place(tag))
    guard page == .answers else { return }
    try await perform(
      "for (const name of ['protection', 'children', 'flat']) "
        + "document.querySelector(`#my-steps [name=${name}][value=yes]`).checked = true")
    try await click("#my-steps .large:not([name])")
    _ = try await eventually("the list of steps") {
      try await elements("ol.path").isEmpty ? nil : ()
    }
  }
}
