package import KioskContent

extension StaffPages {
  /// What became of a job.
  ///
  /// - Parameters:
  ///   - text: a sentence for the clerk.
  ///   - reason: what the print service says, in its own words.
  ///   - back: where the clerk was.
  package static func job(
    _ title: Phrase, _ text: String, reason: String, back: String, _ words: Words
  ) -> String {
    document(words, title: words[title]) {
      HTML.element("p", [Attribute("role", "status")], text)
      if !reason.isEmpty { HTML.element("p") { HTML.element("code", reason) } }
      HTML.element("p") {
        HTML.element("a", [.classes(["tool"]), .href(back)], words[.back])
      }
    }
  }

  /// The ways to paper that a page has at the counter.
  ///
  /// - Parameter isSeen: whether what is old on the page stands above the form.
  @HTMLBuilder static func paperTools(
    _ id: DocumentID, _ inquiry: StaffInquiry, _ paper: StaffPaper, isSeen: Bool, _ words: Words
  ) -> HTML {
    if paper.hasFiles {
      HTML.element(
        "a", [.classes(["tool"]), .type("application/pdf"), .href(fileAddress(of: id, inquiry))],
        words[.paperFile])
    }
    if paper.hasPrinter { printerForm(id, inquiry, paper, isSeen: isSeen, words) }
  }

  private static func printerForm(
    _ id: DocumentID, _ inquiry: StaffInquiry, _ paper: StaffPaper, isSeen: Bool, _ words: Words
  ) -> HTML {
    let fields =
      [("page", id.rawValue), ("locale", inquiry.visitor.tag.description)]
      + (inquiry.isBeside ? [("beside", "on")] : []) + (isSeen ? [("seen", "on")] : [])
    return HTML.element(
      "form",
      [.classes(["job"]), Attribute("method", "post"), Attribute("action", "/staff/print")]
    ) {
      secret(paper.token)
      for (name, value) in fields {
        HTML.void("input", [.type("hidden"), .name(name), .value(value)])
      }
      HTML.element("label") {
        "\(words[.staffCopies]) "
        HTML.void(
          "input",
          [
            .type("number"), .name("copies"), .value(String(paper.copies)), Attribute("min", "1"),
            Attribute("max", "9"),
          ])
      }
      HTML.element("label") {
        HTML.void(
          "input",
          [
            .type("checkbox"), .name("large"), .value("on"),
            paper.isLarge ? .flag("checked") : nil,
          ])
        " \(words[.staffLarge])"
      }
      HTML.element("button", [.type("submit"), .classes(["tool"])], words[.staffPrint])
    }
  }

  /// The page as a PDF.
  private static func fileAddress(of id: DocumentID, _ inquiry: StaffInquiry) -> String {
    let own = PageAddress.page(id).path(in: inquiry.visitor.tag)
    return "\(own).pdf" + (inquiry.isBeside ? "?with=\(inquiry.clerk)" : "")
  }
}

/// How pages come to paper at the counter.
package struct StaffPaper: Sendable {
  /// Whether PDFs can be had.
  package let hasFiles: Bool
  /// Whether there is a printer.
  package let hasPrinter: Bool
  /// How many copies the clerk wants.
  let copies: Int
  /// Whether the clerk wants large letters.
  let isLarge: Bool
  /// What the counter's forms must hold.
  let token: String

  /// Takes what the counter has, and what the clerk chose before.
  package init(
    hasFiles: Bool, hasPrinter: Bool, copies: Int, isLarge: Bool, token: String
  ) {
    self.hasFiles = hasFiles
    self.hasPrinter = hasPrinter
    self.copies = copies
    self.isLarge = isLarge
    self.token = token
  }
}
