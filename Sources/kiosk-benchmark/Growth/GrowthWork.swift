/// A piece of work that is measured on sites of several sizes.
enum GrowthWork: String, CaseIterable, Codable {
  case loadOnOneThread, loadOnTwoThreads, firstAnswer, memoryAtStart, memoryAfterReading
  case knownPage, knownPageTail, knownPageProcessor, newPage
  case firstSearch, search, unknownAddress
  case documentChange, localeChange, idling

  /// What the lines of one plot have to do with each other.
  enum Chapter: String, CaseIterable {
    case loading = "Loading and memory"
    case reading = "Reading"
    case finding = "Finding"
    case changing = "Changing"
  }

  /// What ten times the pages may cost.
  enum Limit: String, Codable {
    /// The same.
    case none = "flat"
    /// Ten times as much.
    case site = "with the site"
  }

  var chapter: Chapter {
    switch self {
    case .loadOnOneThread, .loadOnTwoThreads, .firstAnswer, .memoryAtStart, .memoryAfterReading:
      .loading
    case .knownPage, .knownPageTail, .knownPageProcessor, .newPage: .reading
    case .firstSearch, .search, .unknownAddress: .finding
    case .documentChange, .localeChange, .idling: .changing
    }
  }

  /// The whole site is loaded and a locale file is translated whole; all else is about one page.
  var limit: Limit {
    switch self {
    case .firstAnswer, .memoryAtStart, .memoryAfterReading, .firstSearch, .localeChange: .site
    case .loadOnOneThread, .loadOnTwoThreads, .knownPage, .knownPageTail, .knownPageProcessor,
      .newPage, .search, .unknownAddress, .documentChange, .idling:
      .none
    }
  }

  var unit: Figure.Unit {
    switch self {
    case .knownPage: .perSecond
    case .memoryAtStart, .memoryAfterReading: .bytes
    case .loadOnOneThread, .loadOnTwoThreads, .firstAnswer, .knownPageTail, .knownPageProcessor,
      .newPage, .firstSearch, .search, .unknownAddress, .documentChange, .localeChange, .idling:
      .seconds
    }
  }

  /// The name of the work; at most 24 characters, or the table is too wide.
  var words: String {
    switch self {
    case .loadOnOneThread: "load, each document"
    case .loadOnTwoThreads: "load on two threads"
    case .firstAnswer: "start to first answer"
    case .memoryAtStart: "memory at the start"
    case .memoryAfterReading: "memory, \(GrowthReading.answers) answers on"
    case .knownPage: "known page, 64 readers"
    case .knownPageTail: "known page, 99 of 100"
    case .knownPageProcessor: "known page, processor"
    case .newPage: "first answer of a page"
    case .firstSearch: "first search in a locale"
    case .search: "later searches"
    case .unknownAddress: "address of no page"
    case .documentChange: "changed document"
    case .localeChange: "changed locale file"
    case .idling: "idle for a second"
    }
  }
}
