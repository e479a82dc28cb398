package import KioskContent
import KioskText

/// The counter's own pages as HTML, in the site's default language.
package enum StaffPages {
  /// Where the pass phrase is typed.
  ///
  /// - Parameter fault: why the last try failed.
  package static func login(_ words: Words, token: String, fault: Phrase?) -> String {
    document(words, title: words[.staff]) {
      fault.map { fault in
        HTML.element(
          "p", [.classes(["box", "warning"]), Attribute("role", "alert")], words[fault])
      }
      HTML.element(
        "form", [Attribute("method", "post"), Attribute("action", "/staff/login")]
      ) {
        secret(token)
        // Password managers want a name to keep the pass phrase under.
        HTML.void(
          "input",
          [
            .type("text"), .name("user"), .value("staff"), .flag("hidden"),
            Attribute("autocomplete", "username"),
          ])
        HTML.element("label", [Attribute("for", "pass-phrase")], words[.staffPassPhrase])
        HTML.element("div", [.classes(["field"])]) {
          HTML.void(
            "input",
            [
              .type("password"), .id("pass-phrase"), .name("pass-phrase"), .flag("required"),
              Attribute("autocomplete", "current-password"),
            ])
          HTML.element("button", [.type("submit")], words[.staffEnter])
        }
      }
    }
  }

  /// Something that went wrong.
  package static func message(_ phrase: Phrase, _ words: Words) -> String {
    document(words, title: words[phrase]) {
      HTML.element("p") { HTML.element("a", [.href("/staff")], words[.staff]) }
    }
  }

  /// Every language by its own name, large, on one sheet.
  package static func sheet(
    _ words: Words, _ locales: LocaleList, sentences: [LocalizedText]
  ) -> String {
    document(words, title: words[.staffPoint]) {
      HTML.element("ul", [.classes(["tiles", "languages", "sheet"])]) {
        for (locale, sentence) in zip(locales.locales, sentences) {
          HTML.element("li") {
            HTML.element(
              "div",
              [
                .classes(["tile"]), .lang(locale.tag.description),
                .dir(locale.direction.rawValue),
              ]
            ) {
              HTML.element(
                "strong", ([locale.endonym] + locale.also.map(\.endonym)).joined(separator: " · "))
              HTML.element(
                "small",
                [
                  .lang(sentence.language.tag.description),
                  .dir(sentence.language.direction.rawValue),
                ], sentence.plain)
            }
          }
        }
      }
    }
  }

  /// What a form of the counter must hold.
  static func secret(_ token: String) -> HTML {
    HTML.void("input", [.type("hidden"), .name("token"), .value(token)])
  }

  static func document(
    _ words: Words, title: String, tools: HTML = .empty, @HTMLBuilder _ content: () -> HTML
  ) -> String {
    let content = content()
    let locale = words.locale
    return HTML.document(
      HTML.element("html", [.lang(locale.tag.description), .dir(locale.direction.rawValue)]) {
        HTML.element("head") {
          HTML.void("meta", [Attribute("charset", "utf-8")])
          HTML.element("title", title)
          HTML.void(
            "meta",
            [.name("viewport"), Attribute("content", "width=device-width, initial-scale=1")])
          HTML.void("link", [Attribute("rel", "stylesheet"), .href(WebAsset.styles.path)])
          HTML.void(
            "link", [Attribute("rel", "icon"), .type("image/svg+xml"), .href(WebAsset.icon.path)])
          HTML.element(
            "script", [Attribute("src", WebAsset.script.path), .flag("defer")], "")
        }
        HTML.element("body", [.classes(["staff"])]) {
          HTML.element("a", [.classes(["skip"]), .href("#main")], words[.toContent])
          HTML.element("header") {
            HTML.element("div", [.classes(["bar"])]) {
              HTML.element("a", [.classes(["tool"]), .href("/staff")], words[.staff])
              HTML.element("a", [.classes(["tool"]), .href("/staff/point")], words[.staffPoint])
              HTML.element("span", [.classes(["gap"])], "")
              tools
            }
          }
          HTML.element("main", [.id("main"), Attribute("tabindex", "-1")]) {
            HTML.element("h1", title)
            content
          }
        }
      })
  }
}
