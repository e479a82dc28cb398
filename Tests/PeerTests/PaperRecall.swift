/// What share of its words a document must give back.
struct PaperRecall {
  /// To `pdftotext` and to PDFium, from 0 to 1.
  let poppler, pdfium: Double
  /// Whether the script parts its words by spaces.
  let hasSpaces: Bool

  /// What is asked of a language.
  ///
  /// In scripts that run from right to left both programs take letters for others where brackets or
  /// words of another direction stand beside them, whatever the file says.
  static func expected(for tag: String) -> PaperRecall {
    switch tag {
    case "ar", "fa", "ckb", "ps", "he": PaperRecall(poppler: 0.93, pdfium: 0.88, hasSpaces: true)
    case "zh-Hans", "th", "my": PaperRecall(poppler: 0.99, pdfium: 0.99, hasSpaces: false)
    default: PaperRecall(poppler: 0.99, pdfium: 0.99, hasSpaces: true)
    }
  }
}
