/// How a terminal must be sent a line so that bidirectional text reads correctly on it.
///
/// The raw values are what an operator writes after `--bidi`.
package enum BidiStrategy: String, CaseIterable, Sendable {
  /// For terminals that join letters but leave the order alone when asked to (`CSI 8 l`, the draft
  /// "BiDi in Terminal Emulators"): visual order, plain letters.
  case explicit
  /// For terminals that know nothing of bidi: visual order, Arabic letters in their joined forms.
  case visual
  /// For terminals that turn each right-to-left word themselves: words in visual order, letters of
  /// a word in logical order.
  case words
  /// For terminals that reorder whole rows and cannot be told not to: logical order.
  case logical
  /// As ``visual``, held in that order by an override: for a terminal without bidi that is itself
  /// shown in one with bidi.
  case visualOverride = "visual-lro"

  /// Whether Arabic letters are sent in the forms they take beside their neighbours.
  package var joinsLetters: Bool {
    switch self {
    case .visual, .visualOverride: true
    case .explicit, .words, .logical: false
    }
  }
}
