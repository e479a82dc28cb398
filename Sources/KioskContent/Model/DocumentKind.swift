/// What a document is: its root element and its folder say the same.
package enum DocumentKind: String, CaseIterable, Sendable {
  /// Something a newcomer reads to do something.
  case guide
  /// A place people go to.
  case office
  /// A line people call or write to.
  case contact
  /// A course, a club or a service one can take part in.
  case offer
  /// Imprint, privacy, accessibility.
  case notice

  /// The folder below `Content/` that holds documents of this kind.
  package var folder: String { rawValue + "s" }

  /// Whether the document may hold an address, hours and lines.
  package var holdsDetails: Bool {
    switch self {
    case .office, .contact, .offer: true
    case .guide, .notice: false
    }
  }
}
