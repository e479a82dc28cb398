import KioskContent

extension HTMLRenderer {
  /// The ways to paper that a page has.
  @HTMLBuilder var paperTools: HTML {
    switch (style.paper, page.address) {
    case (.file, .page(let id)):
      browserPrinting
      HTML.element(
        "a", [.classes(["tool"]), .type("application/pdf"), .href(paperPath(of: id))]
      ) {
        icon(.print)
        HTML.element("span") { say(.paperFile) }
      }
    case (.printer, .page(let id)): printerForm(id)
    // The printer beside a screen takes pages, not the screens that lead to them.
    case (.printer, _): HTML.empty
    case (.browser, _), (.file, _): browserPrinting
    }
  }

  /// Shown by the script: without it there is nothing that the button could do.
  private var browserPrinting: HTML {
    HTML.element("button", [.type("button"), .id("print"), .classes(["tool"]), .flag("hidden")]) {
      icon(.print)
      HTML.element("span") { say(.print) }
    }
  }

  /// Who needs large letters on the screen needs them on paper.
  private var isLarge: Bool { style.view.textSize != .usual }

  private func paperPath(of id: DocumentID) -> String {
    let beside = page.reader.beside.map { ["with=\($0.tag)"] } ?? []
    let query = (beside + (isLarge ? ["large=on"] : [])).joined(separator: "&")
    let path = PageAddress.page(id).path(in: page.reader.locale.tag)
    return "\(path).pdf" + (query.isEmpty ? "" : "?\(query)")
  }

  /// The view goes along in the address, as in every link: the answer is read by the same eyes.
  private func printerForm(_ id: DocumentID) -> HTML {
    let carried = link(.languages).drop { $0 != "?" }
    return HTML.element(
      "form",
      [
        .classes(["job"]), Attribute("method", "post"),
        Attribute("action", "/kiosk/print\(carried)"),
      ]
    ) {
      HTML.void("input", [.type("hidden"), .name("page"), .value(id.rawValue)])
      HTML.void(
        "input",
        [.type("hidden"), .name("locale"), .value(page.reader.locale.tag.description)])
      HTML.element("button", [.classes(["tool"])]) {
        icon(.print)
        HTML.element("span") { say(.print) }
      }
    }
  }

  /// Sends the answers to paper; like the others they travel in the body.
  @HTMLBuilder var checklistButton: HTML {
    if style.paper != .browser {
      HTML.element(
        "button", [.type("submit"), .name("paper"), .value("on"), .classes(["large"])]
      ) { say(.myStepsPrint) }
    }
  }
}
