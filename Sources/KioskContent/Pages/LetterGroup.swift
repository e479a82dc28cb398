/// The pages whose titles begin with a letter, for an index of all pages.
package struct LetterGroup: Sendable, Equatable {
  /// A capital letter, or `0–9`.
  package let letter: String
  /// The pages in the order of their titles, at least one.
  package let entries: [Entry]
}
