/// What is wrong on several pages, each fault told once.
struct Findings {
  private var pages: [String: [MainPage]] = [:]

  mutating func add(_ faults: [String], on page: MainPage) {
    for fault in faults { pages[fault, default: []].append(page) }
  }

  /// A line per fault, with the first page that has it.
  var lines: [String] {
    pages.map { fault, pages in
      let more = pages.count > 1 ? " and \(pages.count - 1) more" : ""
      return "\(fault) on \(pages.first.map(\.rawValue) ?? "")\(more)"
    }.sorted()
  }
}
