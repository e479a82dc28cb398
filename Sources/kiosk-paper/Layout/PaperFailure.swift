/// Why a document cannot be printed.
enum PaperFailure: Error, Equatable {
  /// It is not a print document; the text says where.
  case badDocument(String)
  /// More bytes than ``PaperLimits/input``.
  case tooLarge
  /// Blocks within blocks beyond ``PaperLimits/depth``.
  case tooDeep
  /// One text with more bytes than ``PaperLimits/text``.
  case textTooLong
  /// More pages than ``PaperLimits/pages``.
  case tooManyPages
  /// No font of this machine has these characters of a text in this language.
  case missingGlyphs(characters: [String], language: String)
  /// A picture that cannot be printed.
  case badPicture(PaperPicture.Fault)
}

/// What a document may ask of this program.
enum PaperLimits {
  /// Bytes of input.
  static let input = 16 << 20
  /// Bytes of one text: what Pango measures in 32 bits, at any size; some thirty pages.
  static let text = 1 << 16
  /// Pages of paper.
  static let pages = 400
  /// Blocks within blocks.
  static let depth = 64
}
