/// How a page becomes lines of text.
package struct TextStyle: Sendable, Hashable {
  /// How other pages are named.
  package enum Links: Sendable, Hashable {
    /// With their address behind them, for readers of text over HTTP.
    case addresses
    /// By their title alone, where the front lists them as choices.
    case titles
    /// By their title, each with a number of its own, to be selected where it stands.
    case choices
  }

  /// The narrowest and the widest line, in terminal cells.
  package static let columnRange = 20...200

  /// The width of a line in terminal cells; `nil` leaves lines as long as their paragraph.
  package let columns: Int?
  /// Whether headings carry `#`, as plain text files do; a screen reader would read it out.
  package let marksHeadings: Bool
  /// How other pages are named.
  package let links: Links
  /// Whether the emergency numbers, the counter and the other languages follow.
  package let hasFooter: Bool

  /// A style for a front.
  package init(columns: Int?, marksHeadings: Bool, links: Links, hasFooter: Bool) {
    self.columns = columns
    self.marksHeadings = marksHeadings
    self.links = links
    self.hasFooter = hasFooter
  }

  /// A screen on which readers select what they want to read.
  static func screen(columns: Int) -> TextStyle {
    TextStyle(columns: columns, marksHeadings: false, links: .choices, hasFooter: false)
  }

  /// Text over HTTP.
  package static func http(columns: Int) -> TextStyle {
    TextStyle(columns: columns, marksHeadings: true, links: .addresses, hasFooter: true)
  }
}
