import KioskContent
import KioskText

extension HTMLRenderer {
  /// A unit in an element of its own, its companions level with it.
  func unit(
    _ text: LocalizedText, _ name: StaticString = "p", id: String? = nil, classes: [String] = []
  ) -> HTML {
    let pair = text.companions.isEmpty ? [] : ["pair"]
    let language = text.companions.isEmpty ? attributes(text.language) : []
    return HTML.element(
      name, [id.map { .id("u-\($0)") }, .classes(classes + pair)] + language
    ) { bilingual(text, isMarkedOutside: text.companions.isEmpty) }
  }

  /// A unit's words, with its companions side by side where there are some.
  ///
  /// - Parameter isMarkedOutside: whether the element around says which language it is.
  @HTMLBuilder func bilingual(_ text: LocalizedText, isMarkedOutside: Bool = false) -> HTML {
    if text.companions.isEmpty {
      if isMarkedOutside {
        tongue(text.language)
        inline(text.text)
      } else {
        spoken(text.language) {
          tongue(text.language)
          inline(text.text)
        }
      }
    } else {
      HTML.element("span", attributes(text.language, always: true)) {
        tongue(text.language)
        inline(text.text)
      }
      for companion in text.companions {
        HTML.element(
          "span", [.classes(["companion"])] + attributes(companion.language, always: true)
        ) {
          tongue(companion.language, expected: page.reader.beside?.tag)
          inline(companion.text)
        }
      }
    }
  }

  /// Words in a language; an element around them only where it is not the reader's.
  func spoken(_ language: TextLanguage, @HTMLBuilder _ content: () -> HTML) -> HTML {
    let attributes = attributes(language)
    return attributes.isEmpty ? content() : HTML.element("span", attributes, content)
  }

  /// Which language it is; nothing where it is the reader's.
  func attributes(_ language: TextLanguage, always: Bool = false) -> [Attribute?] {
    guard always || language.tag != reader.tag else { return [] }
    let isTurned = always || language.direction != reader.direction
    return [
      .lang(language.tag.description), isTurned ? .dir(language.direction.rawValue) : nil,
    ]
  }

  /// The name of a language that a reader does not expect here.
  private func tongue(_ language: TextLanguage, expected: LanguageTag? = nil) -> HTML? {
    guard language.tag != expected ?? reader.tag else { return nil }
    return HTML.element("span", [.classes(["tongue"])]) {
      name(of: language)
      " "
    }
  }

  /// The program's own words.
  func say(_ phrase: Phrase, _ values: [String: String] = [:]) -> HTML {
    spoken(words.language(of: phrase)) { words[phrase, values] }
  }

  /// Text that is the same in every language: Latin script, left to right.
  func fixed(_ text: String) -> HTML {
    HTML.element("bdi", [.dir("ltr"), .classes(["fixed"])], text)
  }

  /// A language by its own name.
  func name(of language: TextLanguage) -> String {
    page.locales.endonym(of: language.tag) ?? language.tag.description
  }

  /// Languages by their own names, each marked as what it is.
  func names(of languages: [TextLanguage]) -> HTML {
    HTML.joined(
      languages.enumerated().map { index, language in
        HTML.joined([
          .text(index == 0 ? "" : formatter.list(["", ""])),
          .element(
            "bdi", [.lang(language.tag.description), .dir(language.direction.rawValue)],
            name(of: language)),
        ])
      })
  }

  /// Languages by their tags, declared or not.
  func names(of tags: [LanguageTag]) -> HTML {
    names(
      of: tags.map { tag in
        page.locales[tag].map { TextLanguage(tag: tag, direction: $0.direction) }
          ?? TextLanguage(undeclared: tag)
      })
  }

  /// A unit's words with its codes.
  func inline(_ text: InlineText) -> HTML { .joined(text.nodes.map(inline)) }

  private func inline(_ node: InlineNode) -> HTML {
    switch node {
    case .text(let text): .text(text)
    case .mark(let code): mark(code)
    case .span(let code, let nodes): span(code, .joined(nodes.map(inline)))
    }
  }

  private func mark(_ code: InlineCode) -> HTML {
    switch code.kind {
    case .law(let citation): law(citation)
    case .placeholder: .text(code.equivalentText)
    case .strong, .term, .link: .empty
    }
  }

  /// A citation of German law.
  func law(_ citation: String) -> HTML {
    HTML.element(
      "bdi", [.lang("de"), .dir("ltr"), .classes(["fixed"])], bindingSectionSigns(citation))
  }

  private func span(_ code: InlineCode, _ words: HTML) -> HTML {
    switch code.kind {
    case .strong: HTML.element("strong") { words }
    case .term: HTML.element("b", [.classes(["term"])]) { words }
    case .link(let address): outside(address) { words }
    case .law, .placeholder: words
    }
  }

  /// A link out of the site; on a screen in a public room the address is only shown.
  func outside(_ address: String, @HTMLBuilder _ words: () -> HTML) -> HTML {
    let words = words()
    let shown = address.hasPrefix("mailto:") ? String(address.dropFirst(7)) : address
    guard style.isKiosk else {
      return HTML.element("a", [.href(address), Attribute("rel", "noreferrer")]) { words }
    }
    if words == .text(shown) { return fixed(shown) }
    return HTML.joined([words, .text(" ("), fixed(shown), .text(")")])
  }
}
