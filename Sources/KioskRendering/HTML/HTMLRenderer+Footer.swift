import KioskContent
import KioskText

extension HTMLRenderer {
  /// The numbers for life and limb, on every screen.
  var emergency: HTML {
    HTML.element(
      "aside", [.id("emergency"), Attribute("aria-label", words[.emergency])]
    ) {
      icon(.emergency)
      HTML.element("ul") {
        for line in page.emergencies {
          HTML.element("li") {
            number(line)
            HTML.element("a", [.href(link(.page(line.contact.target)))]) { bilingual(line.label) }
          }
        }
      }
    }
  }

  /// A number that the reader's own device can dial.
  private func number(_ line: EmergencyLine<LocalizedText>) -> HTML {
    style.isKiosk
      ? HTML.element("strong") { fixed(line.number) }
      : HTML.element("a", [.classes(["number"]), .href("tel:\(line.number)")]) {
        fixed(line.number)
      }
  }

  var footer: HTML {
    HTML.element("footer") {
      if page.address.hasLanguages {
        if page.address.isReadable { takeAlong }
        mistake
      }
      HTML.element("p", [.classes(["edition"])]) {
        filled(.edition, "edition", fixed(page.edition))
      }
    }
  }

  /// A code for phones where the site can be reached by them, never on a room's screen: nobody shall
  /// photograph what the visitor before read.
  private var takeAlong: HTML {
    HTML.element("section", [.id("take-along")]) {
      paperTools
      if let code = qrCode {
        HTML.element("div", [.classes(["qr"])]) {
          HTML.element(
            "svg",
            [
              Attribute("viewBox", code.viewBox), Attribute("role", "img"),
              Attribute("aria-label", publicLink ?? ""),
            ]
          ) {
            HTML.drawing(
              "<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/><path d=\"\(code.svgPath)\"/>")
          }
          HTML.element("div") {
            HTML.element("h2") { say(.takeAlong) }
            HTML.element("p") { say(.scanCode) }
            HTML.element("p") { publicLink.map(fixed) }
          }
        }
      }
    }
  }

  /// The page's address for phones, without the view of this reader.
  private var publicLink: String? {
    guard !style.isKiosk, let base = style.publicAddress else { return nil }
    let beside = page.reader.beside.map { "?with=\($0.tag)" } ?? ""
    return base + page.address.path(in: page.reader.locale.tag) + beside
  }

  private var qrCode: QRCode? { publicLink.flatMap { QRCode($0) } }

  /// How to report a mistake: no form, for nobody reads forms at a counter.
  private var mistake: HTML {
    HTML.element("section", [.id("mistake")]) {
      HTML.element("h2") { say(.mistake) }
      HTML.element("p") {
        say(
          .mistakeText,
          ["page": page.number?.description ?? page.title.plain, "edition": page.edition])
      }
      HTML.element("ul") {
        if let counter = page.counter {
          HTML.element("li") {
            icon(.counter)
            HTML.element("a", [.href(link(counter.address))]) { bilingual(counter.title) }
          }
        }
        for line in page.counterLines where !isExpired(line.provenance) {
          HTML.element("li") {
            icon(line.kind.icon)
            value(of: line.kind, line.value)
          }
        }
      }
      if let number = page.number {
        HTML.element("p", [.classes(["number"])]) {
          filled(.pageNumber, "number", fixed(number.description))
        }
      }
    }
  }

  /// What the script of a room's screen shows; without it they stay closed.
  @HTMLBuilder var dialogs: HTML {
    switch style.screen {
    case .own: HTML.empty
    case .kiosk(let kiosk):
      HTML.element("dialog", [.id("idle"), Attribute("aria-labelledby", "idle-title")]) {
        icon(.clock)
        HTML.element("h2", [.id("idle-title")]) { say(.stillThere) }
        HTML.element("p") { say(.stillThereText) }
        HTML.element("button", [.type("button"), .id("more-time")]) { say(.moreTime) }
      }
      HTML.element("dialog", [.id("wiping"), Attribute("aria-labelledby", "wiping-title")]) {
        HTML.element("h2", [.id("wiping-title")]) { say(.wiping) }
      }
      HTML.element("dialog", [.id("server-away"), Attribute("aria-label", words[.serverAway])]) {
        HTML.element("p", [.classes(["numbers"])]) {
          page.emergencies.map(\.number).joined(separator: " · ")
        }
        HTML.element("ul") {
          for (language, text) in kiosk.away {
            HTML.element(
              "li", [.lang(language.tag.description), .dir(language.direction.rawValue)], text)
          }
        }
      }
    }
  }
}

extension PageAddress {
  /// Whether the page is worth taking home.
  fileprivate var isReadable: Bool {
    switch self {
    case .page, .topics, .list: true
    case .languages, .search, .help, .otherLanguage, .mySteps, .phrases, .fonts: false
    }
  }
}
