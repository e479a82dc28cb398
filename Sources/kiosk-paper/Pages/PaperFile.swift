/// Everything a PDF file holds, placed: what layout hands to the writer.
///
/// Coordinates are points (1/72 inch) from the top left corner of the page; y grows downwards.
struct PaperFile {
  /// The title of the window and of the metadata.
  let title: String
  /// BCP 47 tag of the whole.
  let language: String
  /// Whether pages turn from right to left.
  let isRightToLeft: Bool
  /// `YYYY-MM-DD`: creation and modification.
  let date: String
  /// The pages in order.
  let pages: [PaperPage]
  /// The structure; the first tag is the root, `Document`, and a tag follows the one around it.
  let tags: [PaperTag]
  /// The outline of the first level.
  let outline: [PaperOutlineItem]
}

/// One page of paper.
struct PaperPage {
  /// Width and height in points.
  let width, height: Double
  /// What is drawn, in reading order.
  let items: [PaperItem]
  /// Where a tap leads.
  let links: [PaperLink]
}

/// Some drawing with its place in the structure.
struct PaperItem {
  /// The index of the tag that it belongs to; `nil` for what is not read out: rules, footers.
  let tag: Int?
  /// What is drawn, in order.
  let marks: [PaperMark]
}

/// One drawing.
enum PaperMark {
  case text(PaperRun)
  /// A filled rectangle.
  case rectangle(PaperRectangle, PaperColour)
  /// Rectangles filled as one: the modules of a QR code.
  case rectangles([PaperRectangle], PaperColour)
  /// The outline of a rectangle with its line's width in points: a box to tick.
  case outline(PaperRectangle, width: Double, PaperColour)
  /// The file of a JPEG or PNG picture, filling the rectangle.
  case picture(PaperPicture, PaperRectangle)
}

/// Red, green and blue from 0 to 1.
struct PaperColour: Hashable {
  let red, green, blue: Double
  static let black = PaperColour(red: 0, green: 0, blue: 0)
}

/// A rectangle by its top left corner.
struct PaperRectangle: Hashable {
  var x, y, width, height: Double
}

/// Text on one baseline in one font.
struct PaperRun {
  /// The font, from the job's ``FontBook``.
  let font: FontBook.Font
  /// The size in points.
  let size: Double
  /// The colour of the letters.
  let colour: PaperColour
  /// Whether the letters run from right to left.
  let isRightToLeft: Bool
  /// The y of the baseline.
  let baseline: Double
  /// The words and the spaces between them, each on its own, in reading order.
  let words: [PaperWord]
}

/// A word, or white space between words.
struct PaperWord {
  /// The x of its left edge.
  let x: Double
  /// The clusters as they stand, from left to right.
  let clusters: [PaperCluster]
}

/// Letters that cannot be told apart in the drawing, with the glyphs that draw them.
struct PaperCluster {
  /// The letters in logical order, without bidi controls and joiners; never empty.
  let text: String
  /// The glyphs from left to right, at least one.
  let glyphs: [PaperGlyph]
}

/// One drawn shape.
struct PaperGlyph {
  /// The index within the font file.
  let id: UInt32
  /// How far the next glyph lies, in points.
  let advance: Double
  /// How far the shape is moved from its place, in points; y grows downwards.
  let dx, dy: Double
}

/// What a tag is (ISO 32000-1, 14.8.4).
enum PaperRole: String {
  case document = "Document"
  case part = "Part"
  case section = "Sect"
  case division = "Div"
  case heading1 = "H1"
  case heading2 = "H2"
  case heading3 = "H3"
  case heading4 = "H4"
  case paragraph = "P"
  case span = "Span"
  case list = "L"
  case item = "LI"
  case label = "Lbl"
  case body = "LBody"
  case table = "Table"
  case row = "TR"
  case headCell = "TH"
  case cell = "TD"
  case contents = "TOC"
  case contentsItem = "TOCI"
  case reference = "Reference"
  case link = "Link"
  case figure = "Figure"
  case note = "Note"
}

/// An element of the structure.
struct PaperTag {
  /// What it is.
  let role: PaperRole
  /// BCP 47, where it is not that of the element around.
  let language: String?
  /// The words that replace a figure.
  let alternative: String?
  /// Of a head cell: whether it heads its row rather than its column.
  let headsRow: Bool
  /// Of a list: how its items are marked (`Decimal`, `Disc`, `None` …; ISO 32000-1, table 347).
  let numbering: String?
  /// The index of the tag around it; `nil` for the root alone. A tag stands among its siblings where
  /// the first thing drawn in it stands in reading order.
  let parent: Int?
}

/// A rectangle that can be tapped.
struct PaperLink {
  /// Where it leads.
  enum Target: Hashable {
    case address(String)
    /// The top of a page, from 0.
    case page(Int)
  }

  /// Where it lies.
  let place: PaperRectangle
  /// Where it leads.
  let target: Target
  /// What it is called, for those who do not see it.
  let contents: String
  /// The tag, of role ``PaperRole/link``.
  let tag: Int
}

/// A line of the outline.
struct PaperOutlineItem {
  /// The words.
  let title: String
  /// The page, from 0.
  let page: Int
  /// The y of the heading.
  let y: Double
  /// The lines below it.
  let children: [PaperOutlineItem]
}
