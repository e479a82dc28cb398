/// One translatable text: how many words, and which inline element stands behind them.
struct SyntheticUnit {
  /// The inline element at the end of the text.
  enum Ending {
    case none
    case term(String)
    case law(String)
  }

  let id: String
  let words: Int
  let isSentence: Bool
  let ending: Ending
  /// The text in the source language, without the ending.
  let source: String

  /// The words of the source in another language.
  func translation(in text: inout SyntheticText) -> String {
    isSentence ? text.sentences(words: words) : text.phrase(words)
  }

  /// The text as content files write it.
  var content: String {
    switch ending {
    case .none: source
    case .term(let word): "\(source) <term>\(word)</term>"
    case .law(let law): "\(source) <law>\(law)</law>"
    }
  }

  /// A text of this unit as locale files write it (XLIFF 1.2 §2.4).
  func coded(_ text: String) -> String {
    switch ending {
    case .none: text
    case .term(let word): "\(text) <g id=\"term1\" ctype=\"x-term\">\(word)</g>"
    case .law(let law): "\(text) <x id=\"law1\" ctype=\"x-law\" equiv-text=\"\(law)\"/>"
    }
  }
}
