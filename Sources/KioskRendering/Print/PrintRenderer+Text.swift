import FoundationEssentials
import KioskContent
import KioskText

extension PrintRenderer {
  /// A unit with its companions, each in a column of its own.
  ///
  /// - Parameter namesLanguages: whether a column that nobody expects is told: once, in the title.
  func passage(_ text: LocalizedText, namesLanguages: Bool = false) -> PrintPassage {
    PrintPassage(
      [first(of: text)]
        + text.companions.map { companion in
          let isExpected = companion.language.tag == page.reader.beside?.tag
          return self.text(
            companion.text, companion.language, isExpected: isExpected || !namesLanguages)
        })
  }

  /// A unit's words without companions.
  func first(of text: LocalizedText) -> PrintText {
    self.text(text.text, text.language, isExpected: text.language.tag == reader.tag)
  }

  /// Words with the name of their language before them where nobody expects it.
  private func text(
    _ text: InlineText, _ language: TextLanguage, isExpected: Bool
  ) -> PrintText {
    let mark = isExpected ? [] : [PrintRun("\(name(of: language)): ")]
    return PrintText(language: language.forPaper, runs: mark + runs(text.nodes))
  }

  /// The program's words, in the second language too where the reader asked for one.
  func say(_ phrase: Phrase, isStrong: Bool = false) -> PrintPassage {
    PrintPassage(
      [words, page.besideWords].compactMap { $0 }.map { words in
        PrintText(
          language: words.language(of: phrase).forPaper,
          runs: [PrintRun(words[phrase], isStrong: isStrong)])
      }.distinctLanguages)
  }

  /// A label in both languages of the reader, in one line.
  func label(_ phrase: Phrase) -> PrintText {
    let texts = say(phrase).texts
    let own = texts[0]
    let others = texts.dropFirst().flatMap { text in
      [PrintRun(" / ")]
        + text.runs.map { PrintRun($0.text.isolated(.firstStrong), language: text.language) }
    }
    return PrintText(language: own.language, runs: own.runs + others)
  }

  /// A label and what it labels, in the reader's language.
  func labelled(_ label: Phrase, _ value: [PrintRun]) -> PrintText {
    let place = "\u{FFFC}"
    let parts = words.labelled(label, place).components(separatedBy: place)
    return PrintText(
      language: reader.forPaper,
      runs: [PrintRun(parts[0])] + value + [PrintRun(parts.dropFirst().joined())])
  }

  /// The program's words about this paper, in the reader's language alone.
  func tell(_ phrase: Phrase, _ values: [String: String] = [:]) -> PrintText {
    PrintText(
      language: words.language(of: phrase).forPaper, runs: [PrintRun(words[phrase, values])])
  }

  /// Words made here, in the reader's language.
  func told(_ text: String, isStrong: Bool = false) -> PrintText {
    PrintText(language: reader.forPaper, runs: [PrintRun(text, isStrong: isStrong)])
  }

  func paragraph(_ text: PrintText, _ style: PrintStyle = .body) -> PrintBlock {
    .paragraph(PrintPassage([text]), style)
  }

  /// Text that is the same in every language, in one piece: Latin script, left to right.
  func fixed(_ text: String) -> String { nonBreaking(text).isolated(.leftToRight) }

  /// A name as it stands on a door.
  func german(_ name: String) -> PrintText {
    PrintText(
      language: reader.forPaper,
      runs: [PrintRun(name.isolated(.leftToRight), language: PrintRenderer.german)])
  }

  private static var german: PrintLanguage { PrintLanguage(tag: "de", isRightToLeft: false) }

  /// A language by its own name.
  func name(of language: TextLanguage) -> String {
    page.locales.endonym(of: language.tag) ?? language.tag.description
  }

  /// Languages by their own names, each in an order of its own.
  func names(of languages: [TextLanguage]) -> String {
    formatter.list(languages.map { name(of: $0).isolated(.firstStrong) })
  }

  /// Languages by their tags, declared or not.
  func names(of tags: [LanguageTag]) -> String {
    names(
      of: tags.map { tag in
        page.locales[tag].map { TextLanguage(tag: tag, direction: $0.direction) }
          ?? TextLanguage(undeclared: tag)
      })
  }

  /// A citation of German law.
  func law(_ citation: String) -> PrintRun {
    PrintRun(
      bindingSectionSigns(citation).isolated(.leftToRight), language: PrintRenderer.german)
  }

  private func runs(_ nodes: [InlineNode], isStrong: Bool = false) -> [PrintRun] {
    nodes.flatMap { node -> [PrintRun] in
      switch node {
      case .text(let text): [PrintRun(text, isStrong: isStrong)]
      case .mark(let code): mark(code)
      case .span(let code, let nodes): span(code, nodes, isStrong: isStrong)
      }
    }
  }

  private func mark(_ code: InlineCode) -> [PrintRun] {
    switch code.kind {
    case .law(let citation): [law(citation)]
    case .placeholder: [PrintRun(code.equivalentText)]
    case .strong, .term, .link: []
    }
  }

  private func span(_ code: InlineCode, _ nodes: [InlineNode], isStrong: Bool) -> [PrintRun] {
    switch code.kind {
    case .strong, .term: runs(nodes, isStrong: true)
    case .link(let address): link(runs(nodes, isStrong: isStrong), to: address)
    case .law, .placeholder: runs(nodes, isStrong: isStrong)
    }
  }

  /// Words that lead somewhere; on paper the address must be read.
  private func link(_ words: [PrintRun], to address: String) -> [PrintRun] {
    let shown = address.hasPrefix("mailto:") ? String(address.dropFirst(7)) : address
    let linked = words.map {
      PrintRun($0.text, isStrong: $0.isStrong, link: address, language: $0.language)
    }
    if words.map(\.text).joined() == shown {
      return [PrintRun(shown.isolated(.leftToRight), link: address)]
    }
    return linked + [
      PrintRun(" ("), PrintRun(shown.isolated(.leftToRight), link: address), PrintRun(")"),
    ]
  }
}

extension [PrintText] {
  /// Without a second text in the language of the first.
  fileprivate var distinctLanguages: [PrintText] {
    enumerated().filter { index, text in
      index == 0 || !self[..<index].contains { $0.language == text.language }
    }.map(\.element)
  }
}
