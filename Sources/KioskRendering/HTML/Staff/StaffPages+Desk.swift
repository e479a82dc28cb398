package import KioskContent
import KioskText

extension StaffPages {
  /// Where pages are found.
  ///
  /// - Parameter page: any page in the clerk's language, for its words and its locales.
  package static func desk(
    _ page: Page, _ inquiry: StaffInquiry, hits: [StaffHit], paper: StaffPaper
  ) -> String {
    let words = page.words
    return document(words, title: words[.staff], tools: logout(words, paper.token)) {
      form(page, inquiry)
      if !inquiry.words.isEmpty {
        HTML.element(
          "p", [Attribute("role", "status")],
          hits.isEmpty ? words[.nothingFound] : words.counted(.results, hits.count))
      }
      HTML.element("ul", [.classes(["cards"])]) {
        for hit in hits { HTML.element("li") { self.hit(hit, inquiry, paper, words) } }
      }
    }
  }

  private static func form(_ page: Page, _ inquiry: StaffInquiry) -> HTML {
    let words = page.words
    return HTML.element(
      "form",
      [Attribute("method", "get"), Attribute("action", "/staff"), Attribute("role", "search")]
    ) {
      HTML.element("label", [Attribute("for", "find")], words[.staffFind])
      HTML.element("div", [.classes(["field"])]) {
        HTML.void(
          "input",
          [
            .type("search"), .id("find"), .name("find"), .value(inquiry.words),
            Attribute("maxlength", "100"), Attribute("autocomplete", "off"),
          ])
      }
      HTML.element("label", [Attribute("for", "locale")], words[.staffLanguage])
      HTML.element("div", [.classes(["field"])]) {
        HTML.element("select", [.id("locale"), .name("locale")]) {
          for locale in page.locales.locales { option(locale, inquiry) }
        }
      }
      HTML.element("label", [.classes(["answer"])]) {
        HTML.void(
          "input",
          [
            .type("checkbox"), .name("beside"), .value("on"),
            inquiry.isBeside ? .flag("checked") : nil,
          ])
        HTML.element("span", words[.staffBeside])
      }
      HTML.element("button", [.type("submit"), .classes(["large"])], words[.staffFindButton])
    }
  }

  private static func option(_ locale: LocaleDeclaration, _ inquiry: StaffInquiry) -> HTML {
    HTML.element(
      "option",
      [
        .value(locale.tag.description), .lang(locale.tag.description),
        locale.tag == inquiry.visitor.tag ? .flag("selected") : nil,
      ], locale.endonym)
  }

  @HTMLBuilder private static func hit(
    _ hit: StaffHit, _ inquiry: StaffInquiry, _ paper: StaffPaper, _ words: Words
  ) -> HTML {
    HTML.element("a", [.classes(["card"]), .href(address(of: hit.id, inquiry))]) {
      HTML.element("span", [.classes(["words"])]) {
        HTML.element(
          "span", [.classes(["name"])], hit.visitorTitle.plain, hit.visitorTitle.language)
        if hit.title.plain != hit.visitorTitle.plain {
          HTML.element("span", [.classes(["about"])], hit.title.plain, hit.title.language)
        }
      }
    }
    HTML.element("p", [.classes(["tools"])]) {
      HTML.element(
        "a",
        [
          .classes(["tool"]),
          .href(stateAddress(of: hit.id, inquiry)),
        ], "\(words[.staffState]) (\(PageNumber(hit.id)))")
    }
    HTML.element("div", [.classes(["tools"])]) {
      paperTools(hit.id, inquiry, paper, isSeen: false, words)
    }
  }

  /// The page as the visitor gets it.
  static func address(of id: DocumentID, _ inquiry: StaffInquiry) -> String {
    let own = PageAddress.page(id).path(in: inquiry.visitor.tag)
    return inquiry.isBeside ? "\(own)?with=\(inquiry.clerk)" : own
  }

  /// What is old on the page.
  package static func stateAddress(of id: DocumentID, _ inquiry: StaffInquiry) -> String {
    "/staff/page/\(id)?locale=\(inquiry.visitor.tag)" + (inquiry.isBeside ? "&beside=on" : "")
  }

  static func logout(_ words: Words, _ token: String) -> HTML {
    HTML.element("form", [Attribute("method", "post"), Attribute("action", "/staff/logout")]) {
      secret(token)
      HTML.element("button", [.type("submit"), .classes(["tool"])], words[.staffLeave])
    }
  }
}

extension HTML {
  /// An element that holds words of a language.
  static func element(
    _ name: StaticString, _ attributes: [Attribute?], _ words: String, _ language: TextLanguage
  ) -> HTML {
    element(
      name,
      attributes + [.lang(language.tag.description), .dir(language.direction.rawValue)], words)
  }
}
