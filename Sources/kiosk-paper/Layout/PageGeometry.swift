/// The measures of a page in points: A4 upright.
enum PageGeometry {
  static let width = 595.276
  static let height = 841.89
  private static let millimetre = 72 / 25.4
  /// White paper around the words.
  static let margin = 18 * millimetre
  /// Below the footer: closer to the edge than most printers need.
  static let footerMargin = 12 * millimetre
  /// Between the words and the footer; the rule is in the middle.
  static let footerGap = 16.0
  /// The side of a QR code without its quiet zone.
  static let code = 30 * millimetre

  /// The column of a sheet.
  static func column(isRightToLeft: Bool) -> Column {
    Column(x: margin, width: width - 2 * margin, isRightToLeft: isRightToLeft)
  }

  /// How much fits on a page between the margins, without a footer.
  static let fullHeight = height - 2 * margin
}
