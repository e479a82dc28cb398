/// Which languages a page speaks, and how far it is in the reader's.
package struct Coverage: Sendable, Equatable {
  /// A language and the number of block groups in it.
  package struct Share: Sendable, Equatable {
    /// The language.
    package let language: TextLanguage
    /// How many block groups are shown in it.
    package let groups: Int
  }

  /// The languages present, most first; at equal numbers the reader's own first.
  package let shares: [Share]
  /// How many block groups the page has.
  package let total: Int
  /// How many of them are not in the reader's language.
  package let missing: Int
  /// How many are translated and older than the original.
  package let outdated: Int
  /// How many a program translated and nobody signed off.
  package let machineTranslated: Int
  /// The locales in which the whole page can be read; empty where it is whole in the reader's.
  package let completeIn: [LanguageTag]

  /// Whether everything that is translated was translated by a program.
  package var isAllMachineTranslated: Bool {
    machineTranslated > 0 && machineTranslated == total - missing
  }
}
