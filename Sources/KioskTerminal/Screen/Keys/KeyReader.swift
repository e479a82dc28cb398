/// Bytes as a terminal sends them, taken apart into keys (ECMA-48, xterm's control sequences).
///
/// Takes in any bytes, in pieces of any size. What is no text and no sequence that means something
/// here is dropped; the memory it may take is limited.
struct KeyReader {
  /// The longest sequence that is understood; of longer ones nothing is left.
  static let longestSequence = 64

  private enum State {
    case ground
    /// Inside a code point: its bytes so far and how many there will be.
    case text([UInt8], length: Int)
    case escape
    case csi([UInt8])
    case ss3
    /// The bytes that are still to come of an old mouse report.
    case oldMouse(left: Int)
    /// A string for the terminal that came back: ends with BEL or ST.
    case string(afterEscape: Bool)
  }

  private var state = State.ground
  private var isPasting = false
  private var keys: [ScreenKey] = []

  /// Whether a lone Esc waits for what may follow it.
  var mayBeEscape: Bool { if case .escape = state { true } else { false } }

  /// Nothing has followed for as long as a terminal takes to send a sequence: Esc was a key.
  mutating func settle() {
    guard case .escape = state else { return }
    state = .ground
    keys.append(.escape)
  }

  /// Forgets everything, read or half read.
  mutating func discard() { self = KeyReader() }

  /// The next key.
  mutating func next() -> ScreenKey? { keys.isEmpty ? nil : keys.removeFirst() }

  /// Takes in some bytes.
  mutating func take(_ bytes: some Sequence<UInt8>) { for byte in bytes { take(byte) } }

  private mutating func take(_ byte: UInt8) {
    switch state {
    case .ground: begin(byte)
    case .text(let bytes, let length): goOn(bytes, length: length, byte)
    case .escape: takeAfterEscape(byte)
    case .csi(let bytes): takeInSequence(bytes, byte)
    case .ss3: takeFunction(byte)
    case .oldMouse(let left): state = left > 1 ? .oldMouse(left: left - 1) : .ground
    case .string(let afterEscape): takeInString(byte, afterEscape: afterEscape)
    }
  }

  private mutating func begin(_ byte: UInt8) {
    state = .ground
    switch byte {
    case 0x1B: state = .escape
    case ..<0x20, 0x7F: control(byte)
    case ..<0x80: keys.append(.character(Unicode.Scalar(byte)))
    case 0xC2...0xDF: state = .text([byte], length: 2)
    case 0xE0...0xEF: state = .text([byte], length: 3)
    case 0xF0...0xF4: state = .text([byte], length: 4)
    default: break
    }
  }

  private mutating func goOn(_ bytes: [UInt8], length: Int, _ byte: UInt8) {
    guard (0x80...0xBF).contains(byte) else { return begin(byte) }
    let bytes = bytes + [byte]
    guard bytes.count == length else {
      state = .text(bytes, length: length)
      return
    }
    state = .ground
    // Overlong forms and surrogates are no UTF-8.
    guard let text = String(validating: bytes, as: UTF8.self) else { return }
    // Control characters of Latin 1 and what steers the bidi order are no text.
    for scalar in text.unicodeScalars where scalar.properties.generalCategory != .control {
      keys.append(.character(scalar))
    }
  }

  private mutating func takeAfterEscape(_ byte: UInt8) {
    switch byte {
    case 0x1B: keys.append(.escape)
    case UInt8(ascii: "["): state = .csi([])
    case UInt8(ascii: "O"): state = .ss3
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"),
      UInt8(ascii: "_"):
      state = .string(afterEscape: false)
    case 0xC2...0xF4:
      // A key with Alt; the rest of its letter goes with it.
      state = .oldMouse(left: byte < 0xE0 ? 1 : byte < 0xF0 ? 2 : 3)
    default: state = .ground
    }
  }

  private mutating func takeInString(_ byte: UInt8, afterEscape: Bool) {
    switch byte {
    case 0x07, 0x18, 0x1A: state = .ground
    case 0x1B: state = .string(afterEscape: true)
    default:
      if afterEscape {
        // ST ends the string; any other sequence begins where the string should have ended.
        state = .escape
        if byte == UInt8(ascii: "\\") { state = .ground } else { takeAfterEscape(byte) }
      }
    }
  }

  private mutating func takeInSequence(_ bytes: [UInt8], _ byte: UInt8) {
    switch byte {
    case 0x20...0x3F: state = .csi(bytes.count < KeyReader.longestSequence ? bytes + [byte] : bytes)
    case 0x40...0x7E:
      state = .ground
      if bytes.isEmpty, byte == UInt8(ascii: "M") {
        state = .oldMouse(left: 3)
      } else if bytes.count < KeyReader.longestSequence {
        take(ControlSequence(bytes, final: byte))
      }
    default: begin(byte)
    }
  }

  private mutating func take(_ sequence: ControlSequence) {
    switch (sequence.final, sequence.numbers.first) {
    case ("~", 200): isPasting = true
    case ("~", 201): isPasting = false
    default: if let key = sequence.key { keys.append(key) }
    }
  }

  private mutating func takeFunction(_ byte: UInt8) {
    state = .ground
    guard (0x20...0x7E).contains(byte) else { return begin(byte) }
    // The keypad's Enter is SS3 M; other keys are named as in control sequences.
    if byte == UInt8(ascii: "M") { return keys.append(.enter) }
    if let key = ControlSequence([], final: byte).key { keys.append(key) }
  }

  private mutating func control(_ byte: UInt8) {
    // What is pasted is text: no line end in it may open or send anything.
    guard !isPasting else { return keys.append(.character(" ")) }
    switch byte {
    case 0x0A, 0x0D: keys.append(.enter)
    case 0x08, 0x7F: keys.append(.backspace)
    case 0x09: keys.append(.tab)
    case 0x01...0x1A: keys.append(.control(Character(Unicode.Scalar(byte + 0x60))))
    case 0x1C: keys.append(.control("\\"))
    default: break
    }
  }
}
