import ArgumentParser
import FoundationEssentials
import KioskContent
import KioskTerminal
import KioskText
import KioskWeb

extension TerminalCommand {
  /// Leaving needs the counter's pass phrase: it is kept as a slow hash, and no command line holds it.
  /// Where none is set, nobody leaves.
  var lock: ScreenLock {
    let path = StatePlace.passPhrase(state: state, site: options.folder.path)
    guard let passPhrase = try? PassPhrase(contentsOf: path) else { return ScreenLock(check: nil) }
    let limit = AttemptLimit()
    return ScreenLock { code in
      guard limit.begin(at: Date()) else { return .tooOften }
      guard passPhrase.matches(code) else { return .wrong }
      limit.succeeded()
      return .right
    }
  }
}

/// The values of `--bidi`.
enum BidiOption: Hashable, ExpressibleByArgument {
  case auto
  case fixed(BidiStrategy)

  init?(argument: String) {
    if argument == "auto" {
      self = .auto
    } else if let strategy = BidiStrategy(rawValue: argument) {
      self = .fixed(strategy)
    } else {
      return nil
    }
  }

  var defaultValueDescription: String {
    switch self {
    case .auto: "auto"
    case .fixed(let strategy): strategy.rawValue
    }
  }

  static var allValueStrings: [String] { ["auto"] + BidiStrategy.allCases.map(\.rawValue) }

  var choice: BidiChoice {
    switch self {
    case .auto: .automatic
    case .fixed(let strategy): .fixed(strategy)
    }
  }
}
