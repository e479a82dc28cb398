/// Why a file cannot be written.
enum PDFError: Error, Equatable {
  /// A date that is not `YYYY-MM-DD`.
  case date(String)
  /// A file without a page or without a tag.
  case empty
  /// The root has a tag around it, or a tag does not follow the one around it.
  case parent(tag: Int)
  /// Something drawn or linked names a tag that does not exist.
  case missingTag(Int)
  /// A link or a line of the outline leads to a page that does not exist.
  case missingPage(Int)
  /// A glyph beyond the end of its font, by the font's PostScript name.
  case missingGlyph(UInt32, font: String)
  /// A font that cannot be embedded, by its PostScript name.
  case font(String, FontFault)
  /// The rows of a picture do not hold what its head says.
  case brokenPicture
  /// A picture whose rows are interlaced and have to be taken apart.
  case interlacedPicture
  /// The status of zlib where there is no memory left.
  case compression(Int32)

  /// What is wrong with a font.
  enum FontFault: Equatable {
    /// Neither `glyf` nor `CFF ` outlines.
    case noOutlines
    /// HarfBuzz cannot take the glyphs out of it.
    case notSubset
    /// The subset's CFF table contradicts itself.
    case brokenCFF
    /// More letters and shapes than two bytes tell apart.
    case tooManyCodes
  }
}
