/// What a job puts on paper: the JSON that `kiosk-paper` reads.
///
/// Everything in it is decided: languages chosen, facts formatted, dates told. `kiosk-paper` breaks
/// lines and pages and knows nothing of sites, clocks or addresses.
package struct PrintDocument: Codable, Sendable, Equatable {
  /// What the file and its window are called; plain words.
  package let title: String
  /// The language of the whole.
  package let language: PrintLanguage
  /// The day of the job, `YYYY-MM-DD`: the only date that the file holds.
  package let date: String
  /// How large the words are.
  package let size: PrintSize
  /// What stands below each page, with `{page}` and `{pages}` for the numbers.
  package let pageOf: String
  /// The digits of page numbers, from zero to nine.
  package let digits: [String]
  /// The heading of the list of sheets that follows the first one; `nil` for none.
  package let contents: PrintText?
  /// What is printed, in order, at least one; each begins on a page of its own.
  package let sheets: [PrintSheet]

  package init(
    title: String, language: PrintLanguage, date: String, size: PrintSize, pageOf: String,
    digits: [String], contents: PrintText?, sheets: [PrintSheet]
  ) {
    self.title = title
    self.language = language
    self.date = date
    self.size = size
    self.pageOf = pageOf
    self.digits = digits
    self.contents = contents
    self.sheets = sheets
  }
}

/// How large the words are.
package enum PrintSize: String, Codable, CaseIterable, Sendable {
  /// 11 pt.
  case usual
  /// 18 pt, for readers with low vision.
  case large
}

/// One document on paper.
package struct PrintSheet: Codable, Sendable, Equatable {
  /// How a sheet fills its first page.
  package enum Kind: String, Codable, Sendable {
    /// The first page of a booklet: a large title in the middle, no footer.
    case cover
    case page
  }

  /// How it fills its first page.
  package let kind: Kind
  /// The language of the sheet; its direction is that of columns and lists.
  package let language: PrintLanguage
  /// What it is called in the outline and in the contents.
  package let title: PrintText
  /// The heading above it in the contents, where its group begins.
  package let group: PrintText?
  /// What stands at the foot of each of its pages, a line each; the last shares its line with the
  /// page's number.
  package let footer: [PrintText]
  /// What it says.
  package let blocks: [PrintBlock]

  package init(
    kind: Kind, language: PrintLanguage, title: PrintText, group: PrintText? = nil,
    footer: [PrintText], blocks: [PrintBlock]
  ) {
    self.kind = kind
    self.language = language
    self.title = title
    self.group = group
    self.footer = footer
    self.blocks = blocks
  }
}
