/// What the program is asked for on its command line.
struct PaperOptions: Equatable {
  enum Result: Equatable {
    case paper
    case lines
    case times(rounds: Int)
  }

  /// Mebibytes of address space.
  private(set) var memory = 1024
  /// Seconds of processor time.
  private(set) var seconds = 20
  /// Pages of paper.
  private(set) var pages = PaperLimits.pages
  private(set) var result = Result.paper

  /// `nil` for an argument that means nothing.
  init?(_ arguments: some Sequence<String>) {
    var rest = Array(arguments)[...]
    while let name = rest.popFirst() {
      if name == "--layout" {
        result = .lines
        continue
      }
      guard let text = rest.popFirst(), let value = Int(text), (1...1_000_000).contains(value)
      else { return nil }
      switch name {
      case "--memory": memory = value
      case "--seconds": seconds = value
      case "--pages": pages = min(value, PaperLimits.pages)
      case "--warm": result = .times(rounds: value)
      default: return nil
      }
    }
  }
}
