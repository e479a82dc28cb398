import CICU

/// How a code point takes part in cursive joining (Unicode's Joining_Type).
enum JoiningType {
  /// Joins nothing, ZWNJ among them.
  case nonJoining
  /// Tatweel and ZWJ: what stands beside it joins to it.
  case causing
  case dual
  /// Joins only what follows it in the word.
  case left
  /// Joins only what stands before it in the word, as alef and reh.
  case right
  /// Marks: letters join across them.
  case transparent

  init(property scalar: UInt32) {
    switch Int(cicu_joining_type(scalar)) {
    case Int(CICU_JOIN_CAUSING): self = .causing
    case Int(CICU_DUAL_JOINING): self = .dual
    case Int(CICU_LEFT_JOINING): self = .left
    case Int(CICU_RIGHT_JOINING): self = .right
    case Int(CICU_TRANSPARENT): self = .transparent
    default: self = .nonJoining
    }
  }

  /// Whether it can join to the letter before it.
  var joinsBefore: Bool {
    switch self {
    case .causing, .dual, .right: true
    case .nonJoining, .left, .transparent: false
    }
  }

  /// Whether it can join to the letter after it.
  var joinsAfter: Bool {
    switch self {
    case .causing, .dual, .left: true
    case .nonJoining, .right, .transparent: false
    }
  }
}
