import Foundation
import KioskContent
import KioskXML
import TestSupport

/// A site in languages that the shipped one does not speak, made from the sheets of
/// `Tests/Fixtures/paper`: all of them say the same, line by line.
struct FixtureSite {
  private struct Locale {
    let tag: String
    let endonym: String
    let script: String
    let direction: String
    let digits: String
  }

  private static let locales = [
    Locale(
      tag: "ckb", endonym: "کوردیی ناوەندی", script: "Arab", direction: "rtl", digits: "arab"),
    Locale(tag: "hi", endonym: "हिन्दी", script: "Deva", direction: "ltr", digits: "deva"),
    Locale(tag: "th", endonym: "ไทย", script: "Thai", direction: "ltr", digits: "thai"),
  ]

  /// The page that it has.
  static let page = PageAddress.page(DocumentID("arrival")!)

  /// A unit of the page: the mark that its line has on the sheets, and which of those lines it is.
  private static let units: [(id: String, mark: String, index: Int)] = [
    ("title", "# ", 0), ("summary", "> ", 0), ("register-title", "## ", 0),
    ("landlord", "1 ", 0), ("visit", "1 ", 2), ("papers-passport", "[] ", 0),
    ("papers-landlord", "[] ", 1), ("ill-title", "## ", 2), ("life", "  ", 0),
    ("school-title", "## ", 3), ("secret", "  ", 1),
  ]

  static func edition() async throws -> Edition {
    let site = try SiteCopy.ofEverything()
    let german = try texts("de")
    try site.folder.write("Content/guides/arrival.xml", document(german))
    let declarations = locales.map { locale in
      """
        <locale tag="\(locale.tag)" endonym="\(locale.endonym)" english="\(locale.tag)" \
      script="\(locale.script)" direction="\(locale.direction)" digits="\(locale.digits)"/>

      """
    }
    try site.folder.replace(
      "  <language ", by: declarations.joined() + "  <language ", in: "Locales/locales.xml")
    for locale in locales {
      let units = zip(german, try texts(locale.tag)).map { source, target in
        """
        <trans-unit id="arrival.\(source.id)"><source>\(source.text)</source>\
        <target state="final">\(target.text)</target></trans-unit>

        """
      }
      try site.folder.write(
        "Locales/\(locale.tag).xliff",
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
        <file original="arrival" source-language="de" target-language="\(locale.tag)" \
        datatype="xml"><body>
        \(units.joined())</body></file></xliff>

        """)
    }
    return try await TestSite.edition(in: site)
  }

  private static func document(_ texts: [(id: String, text: String)]) -> String {
    let text = Dictionary(texts.map { ($0.id, $0.text) }, uniquingKeysWith: { first, _ in first })
    func element(_ name: String, _ id: String) -> String {
      "<\(name) xml:id=\"\(id)\">\(text[id] ?? "")</\(name)>"
    }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <guide xmlns="urn:welcome-kiosk:content" xml:lang="de">
      \(element("title", "title"))\(element("summary", "summary"))
      <section xml:id="register">\(element("title", "register-title"))
      <steps xml:id="steps">\(element("step", "landlord"))\
      \(element("step", "visit").replacing("</step>", with: "<see ref=\"every-detail\"/></step>"))</steps>
      <papers xml:id="papers">\(element("item", "papers-passport"))\
      \(element("item", "papers-landlord"))</papers></section>
      <section xml:id="ill">\(element("title", "ill-title"))\(element("warning", "life"))</section>
      <section xml:id="school">\(element("title", "school-title"))\(element("note", "secret"))
      <see ref="line"/></section>
      </guide>

      """
  }

  /// The units in a language, without what the sheets mark inside a line.
  private static func texts(_ tag: String) throws -> [(id: String, text: String)] {
    let file = Repository.url("Tests/Fixtures/paper/\(tag).txt")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    return units.map { unit in
      let texts = lines.filter { $0.hasPrefix(unit.mark) && !$0.hasPrefix("  :") }
      let text = texts[unit.index].dropFirst(unit.mark.count)
      return (unit.id, String(text.filter { !"*[]{}<>".contains($0) }))
    }
  }
}
