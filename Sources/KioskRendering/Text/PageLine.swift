package import KioskContent

/// A line of a page with what a screen needs to know of it.
package struct PageLine: Sendable, Hashable {
  /// The words in logical order; they may hold bidi isolates.
  package let text: String
  /// The language of the paragraph that the line is of.
  package let language: TextLanguage
  /// What the line is to its reader.
  package let role: TextRole
  /// The choice that the line names, an index into ``TextScreen/choices``; `nil` where it names none.
  package let choice: Int?
  /// The part of the page that the line is of, counted from 0: a title, a block, an entry. Parts of the
  /// same page in two languages have the same numbers.
  package let part: Int
}

/// What a line is to its reader. The words say it, too: `! ` and `* ` stand in front of them.
package enum TextRole: Sendable, Hashable, CaseIterable {
  case body
  case heading
  /// A warning, or that a fact may no longer hold.
  case warning
  /// How far one can trust the words, and in which language they are.
  case notice

  /// The role that the mark in front of a paragraph gives it.
  init?(mark: String) {
    switch mark {
    case "! ": self = .warning
    case "* ": self = .notice
    default: return nil
    }
  }
}

/// A page as lines with choices, for a front on which readers select them.
package struct TextScreen: Sendable {
  /// A page to go to, in another locale where one is named.
  package struct Choice: Sendable, Hashable {
    /// Where it leads.
    package let address: PageAddress
    /// The locale of the page, where it is not the reader's.
    package let locale: LanguageTag?
  }

  /// The lines of the page.
  package let lines: [PageLine]
  /// Where its choices lead, in the order of their numbers; the first has the number 1.
  package let choices: [Choice]

  /// Lays out a page.
  ///
  /// - Parameter columns: the width of a line in terminal cells.
  package init(_ page: Page, at time: CityTime, columns: Int) {
    var renderer = TextRenderer(page: page, at: time, style: .screen(columns: columns))
    renderer.renderPage()
    lines = renderer.output.lines
    choices = renderer.choices
  }
}
