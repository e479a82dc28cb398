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

  /// The text in this language: codes stay, words are disguised, brackets show both ends, and an
  /// official word stands behind its translation as it does on the door.
  ///
  /// - Parameter names: words that every language writes alike.
  package func translation(of text: CodedText, keeping names: Set<String> = []) -> CodedText {
    var nodes = text.nodes.map { disguise($0, names) }
    var end = ""
    if case .text(let last)? = nodes.last, let mark = last.last, ".!?:…".contains(mark) {
      nodes[nodes.count - 1] = .text(String(last.dropLast()))
      end = String(mark)
    }
    let closing = CodedNode.text("\(padding(for: text))]\(end)")
    return CodedText(([.text("[")] + nodes + [closing]).joinedTexts)
  }

  /// Words of the text once more, without figures, names and addresses, that make it 40 % longer.
  private func padding(for text: CodedText) -> String {
    let words = text.plain.split(separator: " ").filter { $0.allSatisfy(\.isLetter) }
    let wanted = self == .accented ? text.plain.count * 2 / 5 : 0
    var padding = ""
    var index = 0
    while padding.count < wanted {
      padding += " " + (words.isEmpty ? "Þåð" : disguise(String(words[index % words.count]), []))
      index += 1
    }
    return padding
  }

  private func disguise(_ node: CodedNode, _ names: Set<String>) -> CodedNode {
    switch node {
    case .text(let text): return .text(disguise(text, names))
    case .span(let id, let nodes):
      let disguised = nodes.map { disguise($0, names) }
      guard id.hasPrefix("term") else { return .span(id, disguised) }
      return .span(id, (disguised + [.text(" (\(CodedText(nodes).plain))")]).joinedTexts)
    case .mark(let id): return .mark(id)
    }
  }

  private func disguise(_ text: String, _ names: Set<String>) -> String {
    var result = ""
    var word = ""
    for character in text + " " {
      if character.isLetter {
        word.append(character)
      } else {
        result += names.contains(word) ? word : String(word.map { letters[$0] ?? $0 })
        result.append(character)
        word = ""
      }
    }
    return String(result.dropLast())
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
