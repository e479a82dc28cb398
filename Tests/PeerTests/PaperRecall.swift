/// What share of its words a document must give back.
struct PaperRecall {
  /// To `pdftotext` and to PDFium, from 0 to 1.
  let poppler, pdfium: Double
  /// Whether the script parts its words by spaces.
  let hasSpaces: Bool

  /// What is asked of a language, a little below what was measured.
  ///
  /// The file says every word, as its tags show. What is missing is lost by readers: marks above and
  /// below letters, and two letters in one shape, they sort by where they stand.
  static func expected(for tag: String) -> PaperRecall {
    switch tag {
    case "ar", "fa", "ckb", "ps", "he": PaperRecall(poppler: 0.97, pdfium: 0.96, hasSpaces: true)
    case "hi": PaperRecall(poppler: 0.99, pdfium: 0.97, hasSpaces: true)
    case "th": PaperRecall(poppler: 0.94, pdfium: 0.96, hasSpaces: false)
    case "my": PaperRecall(poppler: 0.96, pdfium: 0.99, hasSpaces: false)
    case "zh-Hans": PaperRecall(poppler: 0.99, pdfium: 0.99, hasSpaces: false)
    default: PaperRecall(poppler: 0.99, pdfium: 0.99, hasSpaces: true)
    }
  }
}
