/// Why a document could not be read: its faults in the order found, at least one, and its source.
package struct XMLFaults: Error, Sendable, Equatable {
  /// The faults in the order in which they were found.
  package let faults: [XMLFault]
  /// The refused bytes with their path, so that the line can be shown.
  package let source: XMLSource

  /// The path of the refused file.
  package var path: String { source.path }
}
