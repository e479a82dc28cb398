import KioskContent
import KioskText

extension HTMLRenderer {
  /// What stands around the content of every page.
  func document(@HTMLBuilder _ content: () -> HTML) -> String {
    let content = content()
    let classes =
      (style.isKiosk ? ["kiosk"] : []) + (page.reader.beside == nil ? [] : ["two"])
      + (page.address == .languages ? ["start"] : [])
    return HTML.document(
      HTML.element(
        "html",
        [
          .lang(reader.tag.description), .dir(reader.direction.rawValue),
          .classes(classes + style.view.classes),
        ]
      ) {
        head
        HTML.element("body", bodyAttributes) {
          HTML.element("a", [.classes(["skip"]), .href("#main")]) { say(.toContent) }
          header
          HTML.element("main", [.id("main"), Attribute("tabindex", "-1")]) { content }
          emergency
          footer
          dialogs
        }
      })
  }

  private var head: HTML {
    HTML.element("head") {
      HTML.void("meta", [Attribute("charset", "utf-8")])
      HTML.element("title", documentTitle)
      HTML.void(
        "meta",
        [.name("viewport"), Attribute("content", "width=device-width, initial-scale=1")])
      HTML.void("meta", [.name("color-scheme"), Attribute("content", "light")])
      HTML.void("link", [Attribute("rel", "stylesheet"), .href(WebAsset.styles.path)])
      HTML.void(
        "link", [Attribute("rel", "icon"), .type("image/svg+xml"), .href(WebAsset.icon.path)])
      HTML.element(
        "script", [Attribute("src", WebAsset.script.path), .flag("defer")], "")
      for locale in page.locales.locales {
        HTML.void(
          "link",
          [
            Attribute("rel", "alternate"), Attribute("hreflang", locale.tag.description),
            .href(page.address.alternate.link(in: locale.tag)),
          ])
      }
    }
  }

  /// The page before the site: what tells tabs and headings on paper apart comes first.
  private var documentTitle: String {
    let title = page.address == .languages ? words[.chooseLanguage] : page.title.plain
    return title == page.siteTitle.plain ? title : "\(title) – \(page.siteTitle.plain)"
  }

  private var bodyAttributes: [Attribute?] {
    switch style.screen {
    case .own: []
    case .kiosk(let kiosk):
      [
        Attribute("data-idle", String(kiosk.idle)), Attribute("data-warn", String(kiosk.warning)),
      ]
    }
  }

  private var header: HTML {
    HTML.element("header") {
      HTML.element("div", [.classes(["bar"])]) {
        if page.address != .languages {
          tool(.home, .home, link(.topics), classes: ["home"])
          tool(.search, .search, link(.search(query: "")))
        }
        if style.isKiosk { back }
        HTML.element("span", [.classes(["gap"])], "")
        viewTools
        if style.isKiosk, page.address != .languages { finish }
      }
      if page.address.hasLanguages { languageBar }
    }
  }

  /// A link with a drawing and its name.
  private func tool(
    _ icon: Icon, _ name: Phrase, _ address: String, classes: [String] = []
  ) -> HTML {
    HTML.element("a", [.classes(["tool"] + classes), .href(address)]) {
      self.icon(icon)
      HTML.element("span") { say(name) }
    }
  }

  /// A room's screen has no button of the browser's; its script knows the way back.
  private var back: HTML {
    HTML.element(
      "button", [.type("button"), .id("back"), .classes(["tool"]), .flag("hidden")]
    ) {
      icon(.back, ["backward"])
      HTML.element("span") { say(.up) }
    }
  }

  private var finish: HTML {
    HTML.element("form", [Attribute("method", "post"), Attribute("action", "/kiosk/finish")]) {
      HTML.element("button", [.id("finish"), .classes(["tool", "finish"])]) {
        icon(.finish, ["forward"])
        HTML.element("span") { say(.finish) }
      }
    }
  }

  private var viewTools: HTML {
    HTML.element("nav", [.classes(["view"]), Attribute("aria-label", words[.view])]) {
      if style.view.textSize != .largest {
        viewTool(.larger, .textLarger) {
          $0.textSize = .init(rawValue: $0.textSize.rawValue + 1) ?? .largest
        }
      }
      if style.view.textSize != .usual {
        viewTool(.smaller, .textSmaller) {
          $0.textSize = .init(rawValue: $0.textSize.rawValue - 1) ?? .usual
        }
      }
      viewTool(.contrast, style.view.hasHighContrast ? .contrastNormal : .contrastHigh) {
        $0.hasHighContrast.toggle()
      }
      viewTool(.low, style.view.hasLowControls ? .controlsNormal : .controlsLow) {
        $0.hasLowControls.toggle()
      }
    }
  }

  private func viewTool(
    _ icon: Icon, _ name: Phrase, _ change: (inout ViewSettings) -> Void
  ) -> HTML {
    var view = style.view
    change(&view)
    return tool(icon, name, link(page.address, view: view), classes: ["quiet"])
  }

  /// The same page in every language, and the second language beside it.
  private var languageBar: HTML {
    HTML.element("div", [.classes(["tongues"])]) {
      HTML.element("nav", [.id("languages"), Attribute("aria-label", words[.languages])]) {
        HTML.element("a", [.classes(["language", "all"]), .href(link(.languages))]) {
          icon(.language)
          HTML.element("span", [.classes(["quiet-words"])]) { say(.languages) }
        }
        for locale in page.locales.locales { languageLink(locale) }
      }
      besideMenu
    }
  }

  private func languageLink(_ locale: LocaleDeclaration) -> HTML {
    let isCurrent = locale.tag == page.reader.locale.tag
    let second = page.reader.beside?.tag
    let beside = locale.tag == second ? page.reader.locale.tag : second
    return HTML.element(
      "a",
      [
        .classes(["language"]), .lang(locale.tag.description), .dir(locale.direction.rawValue),
        Attribute("hreflang", locale.tag.description),
        isCurrent ? Attribute("aria-current", "true") : nil,
        .href(link(page.address.alternate, in: locale.tag, beside: beside)),
      ], locale.endonym)
  }

  private var besideMenu: HTML {
    HTML.element("details", [.id("beside")]) {
      HTML.element("summary") {
        icon(.beside)
        HTML.element("span") { say(.beside) }
      }
      HTML.element("ul") {
        if page.reader.beside != nil {
          HTML.element("li") {
            HTML.element(
              "a", [.classes(["language"]), .href(link(page.address, beside: .some(nil)))]
            ) { say(.besideNone) }
          }
        }
        for locale in page.locales.locales where locale.tag != page.reader.locale.tag {
          HTML.element("li") { besideLink(locale) }
        }
      }
    }
  }

  private func besideLink(_ locale: LocaleDeclaration) -> HTML {
    let isCurrent = locale.tag == page.reader.beside?.tag
    return HTML.element(
      "a",
      [
        .classes(["language"]), .lang(locale.tag.description), .dir(locale.direction.rawValue),
        isCurrent ? Attribute("aria-current", "true") : nil,
        .href(link(page.address, beside: locale.tag)),
      ], locale.endonym)
  }
}

extension PageAddress {
  /// Whether the page is one of those that each locale has of its own.
  var hasLanguages: Bool { self != .languages && self != .fonts }
}
