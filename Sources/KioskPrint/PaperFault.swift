/// Why there is no paper.
package enum PaperFault: Error, Sendable, Equatable {
  /// The program that makes the PDF is not there.
  case notInstalled
}
