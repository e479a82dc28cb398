import KioskContent

extension HTMLRenderer {
  /// Keys to type with by touch; without a script there are the letters below.
  var keyboard: HTML {
    let layout = KeyboardLayout.layout(for: page.reader.locale)
    let open: Attribute? = style.isKiosk ? .flag("open") : nil
    return HTML.element("details", [.classes(["keyboard"]), .flag("hidden"), open]) {
      HTML.element("summary") {
        icon(.keyboard)
        HTML.element("span") { say(.keyboard) }
      }
      for (number, plane) in layout.planes.enumerated() { self.plane(plane, number) }
      HTML.element("div", [.classes(["row"])]) {
        key(.spaceKey, .keySpace, [Attribute("data-key", " ")])
        key(.deleteKey, .keyDelete, [Attribute("data-action", "delete")])
        HTML.element(
          "button", [.type("submit"), .classes(["wide"]), Attribute("form", "search")]
        ) {
          icon(.search)
          HTML.element("span") { say(.search) }
        }
      }
    }
  }

  private func plane(_ rows: [[KeyboardKey]], _ number: Int) -> HTML {
    HTML.element(
      "div",
      [
        .classes(["plane"]), Attribute("data-plane", String(number)), .dir("ltr"),
        number == 0 ? nil : .flag("hidden"),
      ]
    ) {
      for row in rows {
        HTML.element("div", [.classes(["row"])]) {
          for key in row { self.key(key) }
        }
      }
    }
  }

  private func key(_ key: KeyboardKey) -> HTML {
    let opens = key.opens.map { String($0) }
    let attributes: [Attribute?] =
      key.text.isEmpty
      ? [opens.map { Attribute("data-plane", $0) }]
      : [Attribute("data-key", key.text), opens.map { Attribute("data-then", $0) }]
    // A sign that leads back has no name of its own.
    let name: Attribute? = key.label == "×" ? Attribute("aria-label", words[.up]) : nil
    return HTML.element("button", [.type("button"), name] + attributes, key.label)
  }

  private func key(_ icon: Icon, _ name: Phrase, _ attributes: [Attribute?]) -> HTML {
    HTML.element("button", [.type("button"), .classes(["wide"])] + attributes) {
      self.icon(icon)
      HTML.element("span") { say(name) }
    }
  }
}
