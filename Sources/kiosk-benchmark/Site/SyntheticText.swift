/// Made-up words in one script, in the proportions of real text: nothing in it means anything.
struct SyntheticText {
  /// A script with the letters that made-up words take.
  enum Script: String, CaseIterable {
    case latin = "Latn"
    case cyrillic = "Cyrl"
    case greek = "Grek"
    case arabic = "Arab"
    case ethiopic = "Ethi"
    case han = "Hans"

    fileprivate var letters: [Character] {
      switch self {
      case .latin: Array("abcdefghiklmnoprstuvwzäöüeeennirst")
      case .cyrillic: Array("абвгдежзийклмнопрстуфхцчшяоеаин")
      case .greek: Array("αβγδεζηθικλμνξοπρστυφχψωάέίόαεοι")
      case .arabic: Array("ابتثجحخدذرزسشصضطظعغفقكلمنهوياللن")
      case .ethiopic: Array("ሀለሐመሠረሰሸቀበተነአከወዘየደገጠፈፐላማራሳበታናከ")
      case .han: Array("的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出")
      }
    }

    fileprivate var lengths: ClosedRange<Int> {
      switch self {
      case .latin, .cyrillic, .greek: 3...10
      case .arabic, .ethiopic: 2...7
      case .han: 1...3
      }
    }

    fileprivate var space: String { self == .han ? "" : " " }

    fileprivate var stop: String {
      switch self {
      case .latin, .cyrillic, .greek, .arabic: "."
      case .ethiopic: "።"
      case .han: "。"
      }
    }
  }

  private let script: Script
  private let words: [String]
  private var random: SeededGenerator

  /// - Parameter seed: of the order of the words; the words are the same for all texts of a script.
  init(_ script: Script, seed: UInt64) {
    self.script = script
    words = SyntheticText.vocabularies[script] ?? []
    random = SeededGenerator(seed: seed)
  }

  private static let vocabularies = Dictionary(
    uniqueKeysWithValues: Script.allCases.map { ($0, vocabulary(of: $0)) })

  private static func vocabulary(of script: Script) -> [String] {
    var random = SeededGenerator(seed: 1)
    let letters = script.letters
    return (0..<600).map { _ in
      let length = Int.random(in: script.lengths, using: &random)
      return String(
        (0..<length).map { _ in letters[Int.random(in: letters.indices, using: &random)] })
    }
  }

  /// A number of words without a full stop.
  mutating func phrase(_ count: Int) -> String {
    var text = ""
    for place in 0..<count {
      let word = words[Int.random(in: words.indices, using: &random)]
      text += place == 0 ? word.prefix(1).uppercased() + word.dropFirst() : script.space + word
    }
    return text
  }

  /// Sentences of at most twelve words.
  mutating func sentences(words count: Int) -> String {
    let lengths = stride(from: 0, to: count, by: 12).map { min(12, count - $0) }
    return lengths.map { phrase($0) + script.stop }.joined(separator: script.space)
  }
}
