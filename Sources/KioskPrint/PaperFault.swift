/// Why there is no PDF.
package enum PaperFault: Error, Sendable, Equatable {
  /// The program that makes it is not there, or may not be run.
  case notInstalled(program: String)
  /// The program is there, a library that it needs is not.
  case libraryMissing(name: String)
  /// No installed font shows some characters of a text in this language.
  case missingGlyphs(characters: [Unicode.Scalar], language: String)
  /// The document has more pages than may be printed.
  case tooManyPages(limit: Int)
  /// The PDF has more bytes than are kept.
  case tooLarge(bytes: Int)
  /// The program was stopped after this time.
  case tookTooLong(limit: Duration)
  /// Too many others wait for paper.
  case busy
  /// The program ended with a code and these words; it has a fault, or the document does.
  case failed(status: Int32, reason: String)
}
