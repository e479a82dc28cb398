package import KioskText

/// How the way is chosen in which a terminal is sent right-to-left text.
package enum BidiChoice: Hashable, Sendable {
  /// The operator has said it.
  case fixed(BidiStrategy)
  /// The terminal is known by its environment, or asked.
  case automatic

  /// What the operator and the environment say; `nil` where the terminal must be asked.
  ///
  /// - Parameter environment: of the process. `VTE_VERSION` is no help: it stays where another terminal
  ///   runs inside.
  func known(in environment: [String: String]) -> BidiStrategy? {
    switch self {
    case .fixed(let strategy): return strategy
    case .automatic:
      if environment["TERM"] == "xterm-kitty" { return .words }
      let reordering = ["MLTERM", "KONSOLE_VERSION"]
      return reordering.contains { environment[$0] != nil } ? .logical : nil
    }
  }

  /// What the terminal's answer to the question for mode 8 (bidi, the draft "BiDi in Terminal
  /// Emulators") means; `nil` is no answer.
  static func strategy(answer state: Int?) -> BidiStrategy {
    state == 1 || state == 2 ? .explicit : .visual
  }
}
