import KioskRendering

extension PrintDocument {
  /// A document with a title of some length.
  static func titled(_ title: String) -> PrintDocument {
    PrintDocument(
      title: title, language: PrintLanguage(tag: "de", isRightToLeft: false), date: "2026-05-04",
      size: .usual, pageOf: "{page}/{pages}", digits: [], contents: nil, sheets: [])
  }
}
