import CICU

/// How Arabic letters join and which code points show them joined, read from ICU once.
///
/// Joined forms are the code points U+FB50–FEFC whose compatibility decomposition is one letter;
/// those of lam with a letter that joins on its right only, its ligatures, are kept apart.
struct ArabicForms: Sendable {
  /// The place of a letter in its word, as it is drawn.
  enum Place: Int, CaseIterable {
    case isolated, final, initial, medial

    fileprivate init?(form: Int32) {
      switch Int(form) {
      case Int(CICU_ISOLATED): self = .isolated
      case Int(CICU_FINAL): self = .final
      case Int(CICU_INITIAL): self = .initial
      case Int(CICU_MEDIAL): self = .medial
      default: return nil
      }
    }

    /// - Parameters:
    ///   - joinsBefore: to the letter before it in the word.
    ///   - joinsAfter: to the letter after it.
    init(joinsBefore: Bool, joinsAfter: Bool) {
      switch (joinsBefore, joinsAfter) {
      case (false, false): self = .isolated
      case (true, false): self = .final
      case (false, true): self = .initial
      case (true, true): self = .medial
      }
    }
  }

  static let shared = ArabicForms()

  /// The blocks of Arabic letters, and of Syriac and others between them.
  static let letters: ClosedRange<UInt32> = 0x600...0x8FF
  private static let forms: ClosedRange<UInt32> = 0xFB50...0xFEFC
  private static let lam: UInt32 = 0x644

  /// Letters without joined forms that look like another letter with a mark, and so are drawn as
  /// such; `mark` 0 stands for none. Alone, too: few fonts for terminals have the letters themselves.
  private static let likenesses: [(letter: UInt32, base: UInt32, mark: UInt16)] = [
    // Ae is a heh that joins on its right only.
    (0x6D5, 0x647, 0),
    // Reh and lam with small v; yeh with small v is one that has dots where it joins.
    (0x692, 0x631, 0x65A), (0x6B5, 0x644, 0x65A), (0x6CE, 0x6CC, 0x65A),
    // Heh goal with hamza above.
    (0x6C2, 0x6C1, 0x654),
  ]

  private var types: [JoiningType]
  /// Four for each letter in the order of `Place`, 0 where Unicode has none.
  private var joined: [UInt16]
  /// The mark that follows a joined form of each letter.
  private var marks: [UInt16]
  /// As `joined`, by the letter after the lam; it joins nothing after it.
  private var ligatures: [UInt16]

  private init() {
    let count = Self.letters.count
    types = Self.letters.map(JoiningType.init(property:))
    joined = [UInt16](repeating: 0, count: count * Place.allCases.count)
    ligatures = joined
    marks = [UInt16](repeating: 0, count: count)
    for form in Self.forms { add(form) }
    for likeness in Self.likenesses { add(likeness) }
  }

  private mutating func add(_ form: UInt32) {
    guard let place = Place(form: cicu_form(form)) else { return }
    var letters: [UInt16] = [0, 0]
    switch cicu_form_letters(form, &letters, 2) {
    case 1:
      let letter = UInt32(letters[0])
      if Self.letters ~= letter { joined[slot(letter, place)] = UInt16(truncatingIfNeeded: form) }
    case 2:
      let second = UInt32(letters[1])
      if letters[0] == Self.lam, joiningType(second) == .right {
        ligatures[slot(second, place)] = UInt16(truncatingIfNeeded: form)
      }
    default: break
    }
  }

  private mutating func add(_ likeness: (letter: UInt32, base: UInt32, mark: UInt16)) {
    for place in Place.allCases {
      joined[slot(likeness.letter, place)] = joined[slot(likeness.base, place)]
    }
    marks[Int(likeness.letter - Self.letters.lowerBound)] = likeness.mark
  }

  private func slot(_ letter: UInt32, _ place: Place) -> Int {
    Int(letter - Self.letters.lowerBound) * Place.allCases.count + place.rawValue
  }

  /// How a code point joins.
  func joiningType(_ scalar: UInt32) -> JoiningType {
    if scalar < 0xAD { return .nonJoining }
    guard Self.letters ~= scalar else { return JoiningType(property: scalar) }
    return types[Int(scalar - Self.letters.lowerBound)]
  }

  /// The form of a letter in a place and the mark that belongs to it, nil if it has none.
  func form(of letter: UInt32, _ place: Place) -> (form: UInt16, mark: UInt16?)? {
    guard Self.letters ~= letter else { return nil }
    let form = joined[slot(letter, place)]
    guard form != 0 else { return nil }
    let mark = marks[Int(letter - Self.letters.lowerBound)]
    return (form, mark == 0 ? nil : mark)
  }

  /// The one form of two letters and the mark that belongs to the first, nil if they have none.
  func ligature(of first: UInt32, _ second: UInt32, joinsBefore: Bool)
    -> (form: UInt16, mark: UInt16?)?
  {
    guard Self.letters ~= second else { return nil }
    let form = ligatures[slot(second, joinsBefore ? .final : .isolated)]
    guard form != 0, first == Self.lam || Self.isLikeLam(first) else { return nil }
    let mark = marks[Int(first - Self.letters.lowerBound)]
    return (form, mark == 0 ? nil : mark)
  }

  private static func isLikeLam(_ letter: UInt32) -> Bool {
    likenesses.contains { $0.letter == letter && $0.base == lam }
  }
}
