/// The scripts that the rules tell apart (UAX #24); a letter of any other is `other`.
enum WritingScript: UInt32, CaseIterable, Sendable {
  case latin, cyrillic, greek, armenian, georgian, hebrew, arabic, syriac, thaana, ethiopic
  case devanagari, bengali, gurmukhi, gujarati, tamil, telugu, kannada, malayalam, sinhala
  case thai, lao, tibetan, myanmar, khmer, hangul, kana, han, other

  /// The script of a letter.
  init(of letter: Unicode.Scalar) {
    let value = letter.value
    if value < 0x250 {
      self = .latin
      return
    }
    var low = 0
    var high = Self.blocks.count
    while low < high {
      let middle = (low + high) / 2
      if Self.blocks[middle].last < value { low = middle + 1 } else { high = middle }
    }
    guard low < Self.blocks.count, Self.blocks[low].first <= value else {
      self = .other
      return
    }
    self = Self.blocks[low].script
  }

  /// The scripts that a locale of an ISO 15924 code writes; empty where the code is none of these.
  static func scripts(of code: String) -> Set<WritingScript> {
    switch code {
    case "Hans", "Hant", "Hani": [.han]
    case "Jpan": [.han, .kana]
    case "Kore": [.hangul, .han]
    default: codes[code].map { [$0] } ?? []
    }
  }

  /// The English name, for messages.
  var name: String {
    let name = "\(self)"
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  /// Scripts of one small alphabet after European fashion, whose letters look alike: no word mixes
  /// them, while other scripts take a Latin name with their own prefixes and endings.
  var isEuropean: Bool {
    switch self {
    case .latin, .cyrillic, .greek, .armenian, .georgian: true
    default: false
    }
  }

  /// Scripts that stand in one word of Chinese, Japanese and Korean, without spaces between.
  var isEastAsian: Bool { self == .han || self == .kana || self == .hangul }

  /// Whether spaces stand between words.
  var writesSpaces: Bool {
    switch self {
    case .han, .kana, .thai, .lao, .khmer, .myanmar, .tibetan: false
    default: true
    }
  }

  private static let codes: [String: WritingScript] = [
    "Latn": .latin, "Cyrl": .cyrillic, "Grek": .greek, "Armn": .armenian, "Geor": .georgian,
    "Hebr": .hebrew, "Arab": .arabic, "Aran": .arabic, "Syrc": .syriac, "Thaa": .thaana,
    "Ethi": .ethiopic, "Deva": .devanagari, "Beng": .bengali, "Guru": .gurmukhi,
    "Gujr": .gujarati, "Taml": .tamil, "Telu": .telugu, "Knda": .kannada, "Mlym": .malayalam,
    "Sinh": .sinhala, "Thai": .thai, "Laoo": .lao, "Tibt": .tibetan, "Mymr": .myanmar,
    "Khmr": .khmer, "Hang": .hangul,
  ]

  /// Blocks and parts of blocks in order; what lies between them is not told apart.
  private static let blocks: [(first: UInt32, last: UInt32, script: WritingScript)] = [
    (0x250, 0x2AF, .latin), (0x370, 0x3FF, .greek), (0x400, 0x52F, .cyrillic),
    (0x531, 0x58F, .armenian), (0x591, 0x5F4, .hebrew), (0x600, 0x6FF, .arabic),
    (0x700, 0x74F, .syriac), (0x750, 0x77F, .arabic), (0x780, 0x7BF, .thaana),
    (0x860, 0x86F, .syriac), (0x870, 0x8FF, .arabic), (0x900, 0x97F, .devanagari),
    (0x980, 0x9FF, .bengali), (0xA00, 0xA7F, .gurmukhi), (0xA80, 0xAFF, .gujarati),
    (0xB80, 0xBFF, .tamil), (0xC00, 0xC7F, .telugu), (0xC80, 0xCFF, .kannada),
    (0xD00, 0xD7F, .malayalam), (0xD80, 0xDFF, .sinhala), (0xE00, 0xE7F, .thai),
    (0xE80, 0xEFF, .lao), (0xF00, 0xFFF, .tibetan), (0x1000, 0x109F, .myanmar),
    (0x10A0, 0x10FF, .georgian), (0x1100, 0x11FF, .hangul), (0x1200, 0x139F, .ethiopic),
    (0x1780, 0x17FF, .khmer), (0x1C80, 0x1C8F, .cyrillic), (0x1C90, 0x1CBF, .georgian),
    (0x1D00, 0x1D25, .latin), (0x1D2C, 0x1D77, .latin), (0x1E00, 0x1EFF, .latin),
    (0x1F00, 0x1FFF, .greek), (0x2C60, 0x2C7F, .latin), (0x2D00, 0x2D2F, .georgian),
    (0x2D80, 0x2DDF, .ethiopic), (0x2DE0, 0x2DFF, .cyrillic), (0x2E80, 0x2FDF, .han),
    (0x3005, 0x3007, .han), (0x3021, 0x3029, .han), (0x3041, 0x30FF, .kana),
    (0x3131, 0x318E, .hangul), (0x31F0, 0x31FF, .kana), (0x3400, 0x4DBF, .han),
    (0x4E00, 0x9FFF, .han), (0xA640, 0xA69F, .cyrillic), (0xA720, 0xA7FF, .latin),
    (0xA960, 0xA97F, .hangul), (0xAB01, 0xAB2F, .ethiopic), (0xAB30, 0xAB6F, .latin),
    (0xAC00, 0xD7FF, .hangul), (0xF900, 0xFAFF, .han), (0xFB00, 0xFB06, .latin),
    (0xFB1D, 0xFB4F, .hebrew), (0xFB50, 0xFDFF, .arabic), (0xFE70, 0xFEFE, .arabic),
    (0xFF21, 0xFF5A, .latin), (0xFF66, 0xFF9F, .kana), (0xFFA1, 0xFFDC, .hangul),
    (0x1E7E0, 0x1E7FF, .ethiopic), (0x20000, 0x3FFFF, .han),
  ]
}

/// Some of the scripts.
struct WritingScripts: OptionSet, Sendable {
  let rawValue: UInt32

  init(rawValue: UInt32) { self.rawValue = rawValue }

  init(_ script: WritingScript) { rawValue = 1 << script.rawValue }

  /// The members in the order of the list of scripts.
  var members: [WritingScript] { WritingScript.allCases.filter { contains(WritingScripts($0)) } }
}
