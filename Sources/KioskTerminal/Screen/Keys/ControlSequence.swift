/// A control sequence without its introducer (ECMA-48, 5.4).
struct ControlSequence {
  /// The byte that ends it and names it.
  let final: Character
  /// What stands before the numbers, such as `<` or `?`, and between them and the end, such as `$`.
  let marks: String
  /// The numbers; one that is left out is 0.
  let numbers: [Int]

  /// - Parameters:
  ///   - bytes: everything between the introducer and the final byte, 0x20 to 0x3F.
  init(_ bytes: [UInt8], final: UInt8) {
    self.final = Character(Unicode.Scalar(final))
    var marks = ""
    var numbers: [Int] = []
    for byte in bytes {
      switch byte {
      case 0x30...0x39:
        let last = numbers.popLast() ?? 0
        // Larger than any number that means something, and far from what an integer can hold.
        numbers.append(min(last * 10 + Int(byte) - 0x30, 99_999))
      case 0x3A, 0x3B: numbers += numbers.isEmpty ? [0, 0] : [0]
      default: marks.unicodeScalars.append(Unicode.Scalar(byte))
      }
    }
    self.marks = marks
    self.numbers = numbers
  }

  /// What it says; `nil` for what means nothing here.
  var key: ScreenKey? {
    switch marks {
    case "": plainKey
    case "<": pointer
    case "?": final == "c" ? .identity : nil
    case "$": final == "y" && numbers.count == 2 ? .mode(numbers[0], state: numbers[1]) : nil
    default: nil
    }
  }

  /// Keys; a second number says which modifiers are held, and does not matter.
  private var plainKey: ScreenKey? {
    switch final {
    case "A": .up
    case "B": .down
    case "C": .right
    case "D": .left
    case "F": .end
    case "H": .home
    case "Z": .backTab
    case "~": numbered
    default: nil
    }
  }

  private var numbered: ScreenKey? {
    switch numbers.first {
    case 1, 7: .home
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    default: nil
    }
  }

  /// A report of the mouse (xterm's SGR mode): button, column and row from 1.
  private var pointer: ScreenKey? {
    guard numbers.count == 3, numbers[1] > 0, numbers[2] > 0 else { return nil }
    let (column, row) = (numbers[1] - 1, numbers[2] - 1)
    // Shift, Alt and Ctrl are 4, 8 and 16; 32 is a movement.
    switch (numbers[0] & ~28, final) {
    case (0, "M"): return .press(row: row, column: column)
    case (0, "m"): return .release(row: row, column: column)
    case (64, "M"): return .wheelUp
    case (65, "M"): return .wheelDown
    default: return nil
    }
  }
}
