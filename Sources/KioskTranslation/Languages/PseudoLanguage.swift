package import KioskContent

/// A made-up language for trying layouts: readable, longer than German, with marked ends.
package enum PseudoLanguage: String, CaseIterable, Sendable {
  /// Latin letters with accents, 40 % longer.
  case accented
  /// Arabic letters, so that lines run from right to left without any control character.
  case rightToLeft

  /// The tag that CLDR and the browsers use for such a language.
  package var tag: String {
    switch self {
    case .accented: "en-XA"
    case .rightToLeft: "ar-XB"
    }
  }

  /// The declaration for `Locales/locales.xml`.
  package var attributes: [(name: String, value: String)] {
    switch self {
    case .accented:
      [
        ("tag", tag), ("endonym", "[Þšéûðö]"), ("english", "Pseudo, accented"),
        ("script", "Latn"), ("direction", "ltr"), ("digits", "latn"),
      ]
    case .rightToLeft:
      [
        ("tag", tag), ("endonym", "[ثسهعدو]"), ("english", "Pseudo, right to left"),
        ("script", "Arab"), ("direction", "rtl"), ("digits", "arab"),
      ]
    }
  }

  /// The text in this language: codes stay, words are disguised, brackets show both ends.
  package func translation(of text: CodedText) -> CodedText {
    let disguised = text.nodes.map(disguise)
    let words = text.plain.split(separator: " ").map(String.init)
    let wanted = self == .accented ? text.plain.count * 2 / 5 : 0
    var padding = ""
    var index = 0
    while padding.count < wanted, !words.isEmpty {
      padding += " " + disguise(words[index % words.count])
      index += 1
    }
    return CodedText(([.text("[")] + disguised + [.text("\(padding)]")]).joinedTexts)
  }

  private func disguise(_ node: CodedNode) -> CodedNode {
    switch node {
    case .text(let text): .text(disguise(text))
    case .span(let id, let nodes): .span(id, nodes.map(disguise))
    case .mark(let id): .mark(id)
    }
  }

  private func disguise(_ text: String) -> String {
    String(text.map { letters[$0] ?? $0 })
  }

  private var letters: [Character: Character] {
    switch self {
    case .accented: Self.accents
    case .rightToLeft: Self.arabic
    }
  }

  private static let accents = table(
    "abcdefghijklmnopqrstuvwxyzäöüßABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÜ",
    "áƀçđéƒĝĥîĵķļɱñôþǫŕšţûṽŵẋýžåøůšÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽÃØŮ")

  private static let arabic = table(
    "abcdefghijklmnopqrstuvwxyzäöüßABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÜ",
    "ابشدهفغحيجكلمنوبقرستعفوخيزاوعسابشدهفغحيجكلمنوبقرستعفوخيزاوع")

  private static func table(_ from: String, _ to: String) -> [Character: Character] {
    Dictionary(uniqueKeysWithValues: zip(from, to))
  }
}

extension [CodedNode] {
  /// The nodes with neighbouring words joined.
  fileprivate var joinedTexts: [CodedNode] {
    reduce(into: []) { result, node in
      if case .text(let text) = node, case .text(let before)? = result.last {
        result[result.count - 1] = .text(before + text)
      } else {
        result.append(node)
      }
    }
  }
}
