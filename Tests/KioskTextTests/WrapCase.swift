import Testing

/// A text and the lines it must give at each width.
struct WrapCase: Sendable, CustomTestStringConvertible {
  let locale: String
  let text: String
  /// Lines joined by newlines, by width.
  let wrapped: [Int: String]

  var testDescription: String { locale }
}
