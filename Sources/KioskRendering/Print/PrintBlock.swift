package import FoundationEssentials

/// What a sheet is made of.
package indirect enum PrintBlock: Codable, Sendable, Equatable {
  /// A heading of level 1 (the sheet's title) to 4.
  case heading(PrintPassage, level: Int)
  case paragraph(PrintPassage, PrintStyle)
  case list([PrintItem])
  /// Something set apart, with a bar at its beginning.
  case frame(PrintFrame, [PrintBlock])
  /// Labels and what they label, side by side.
  case facts([PrintFact])
  /// Days and times and the like: a head and a cell in each row.
  case table([PrintRow])
  case picture(PrintPicture)
  /// A QR code with words beside it.
  case code(PrintCode, [PrintBlock])
}

/// How the words of a paragraph look.
package enum PrintStyle: String, Codable, Sendable {
  case body
  /// The sentence below a title.
  case summary
  /// The name of what follows.
  case label
  /// What people look for: a number, a time, an amount.
  case value
  /// Remarks: smaller and grey, still dark enough to read.
  case small
}

/// One item of a list.
package struct PrintItem: Codable, Sendable, Equatable {
  /// What stands before the item.
  package enum Marker: Codable, Sendable, Equatable {
    case bullet
    /// A box to tick.
    case box
    /// A number or a letter, in the digits of the sheet.
    case text(String)
  }

  /// What stands before it.
  package let marker: Marker
  /// What it says.
  package let blocks: [PrintBlock]

  package init(_ marker: Marker, _ blocks: [PrintBlock]) {
    self.marker = marker
    self.blocks = blocks
  }
}

/// Why something is set apart.
package enum PrintFrame: String, Codable, Sendable {
  /// It may harm not to read it.
  case warning
  case note
  /// Something about the sheet itself: languages, translation.
  case notice
  /// A place or a line: nothing but a thin frame.
  case place
}

/// A label and what it labels.
package struct PrintFact: Codable, Sendable, Equatable {
  /// The name of the value.
  package let label: PrintText
  /// The value and what is to be said of it.
  package let value: [PrintBlock]

  package init(label: PrintText, value: [PrintBlock]) {
    self.label = label
    self.value = value
  }
}

/// A row of a table.
package struct PrintRow: Codable, Sendable, Equatable {
  /// What the row is about.
  package let head: PrintText
  /// What it says of that.
  package let cell: PrintText

  package init(head: PrintText, cell: PrintText) {
    self.head = head
    self.cell = cell
  }
}

/// A picture with the words that replace it.
package struct PrintPicture: Codable, Sendable, Equatable {
  /// The bytes of a JPEG or PNG file.
  package let file: Data
  /// What it shows, for those who do not see it.
  package let alternative: PrintText
  /// The words below it.
  package let caption: PrintPassage?

  package init(file: Data, alternative: PrintText, caption: PrintPassage?) {
    self.file = file
    self.alternative = alternative
    self.caption = caption
  }
}

/// A QR code.
package struct PrintCode: Codable, Sendable, Equatable {
  /// The rows of modules from the top, `1` for a dark one; without the quiet zone.
  package let rows: [String]
  /// Where it leads.
  package let link: String
  /// What it is, for those who do not see it.
  package let alternative: PrintText

  package init(rows: [String], link: String, alternative: PrintText) {
    self.rows = rows
    self.link = link
    self.alternative = alternative
  }
}
