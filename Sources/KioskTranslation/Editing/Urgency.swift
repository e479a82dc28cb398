import KioskContent

/// What a translator should do first.
package enum Urgency: Int, CaseIterable, Comparable, Sendable {
  /// The emergency numbers and the pages about them.
  case emergency
  /// Documents in which a wrong word harms.
  case critical
  /// The path of the first day, weeks and months.
  case firstSteps
  /// The names of topics and the words of the program.
  case everyPage
  /// What stands in a topic.
  case topics
  case others

  /// Orders by what comes first.
  package static func < (left: Urgency, right: Urgency) -> Bool { left.rawValue < right.rawValue }

  /// The heading above the documents of this urgency.
  package var words: String {
    switch self {
    case .emergency: "Emergency"
    case .critical: "A wrong word harms"
    case .firstSteps: "First steps"
    case .everyPage: "On every page"
    case .topics: "In topics"
    case .others: "The rest"
    }
  }
}

/// The urgency of each document of a site.
struct Urgencies {
  private let emergencies: Set<DocumentID>
  private let critical: Set<DocumentID>
  private let path: [DocumentID]
  private let inTopics: Set<DocumentID>

  init(_ library: Library) {
    let site = library.site
    emergencies = Set(site.emergencies.map(\.contact.target))
    critical = Set(library.documents.values.filter(\.isCritical).map(\.id))
    path =
      site.firstSteps.flatMap { library.topic($0.target) }.map { $0.entries.map(\.target) } ?? []
    inTopics = Set(site.topics.flatMap(\.entries).map(\.target))
  }

  /// The urgency, and the place among the documents of the same urgency where they have one.
  func place(of id: DocumentID) -> (urgency: Urgency, index: Int) {
    let step = path.firstIndex(of: id)
    if emergencies.contains(id) { return (.emergency, 0) }
    if critical.contains(id) { return (.critical, step ?? path.count) }
    if let step { return (.firstSteps, step) }
    if id == .site || id == .interface { return (.everyPage, 0) }
    return (inTopics.contains(id) ? .topics : .others, 0)
  }
}
