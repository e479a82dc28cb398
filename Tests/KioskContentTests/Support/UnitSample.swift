import KioskContent
import KioskXML
import Testing

/// A unit of a document and its stored translation, both read as from files.
struct UnitSample {
  /// What stands in the document's `<paragraph>`.
  var today: String
  /// What stands in the stored `<source>`.
  var source: String
  /// The `<target>` element, or nothing.
  var target: String
  var locale = "uk"

  func status() throws -> TranslationStatus {
    TranslationStatus(
      of: try stored().units.first, source: try text(),
      sharesLanguage: LanguageTag.german.language == LanguageTag.tag(locale).language)
  }

  func text() throws -> InlineText {
    let tree = try parsed(
      """
      <guide xmlns="urn:welcome-kiosk:content" xml:lang="de">
      <title xml:id="title">T</title><paragraph xml:id="p">\(today)</paragraph></guide>
      """)
    let id = try #require(DocumentID("a"))
    let document = try #require(Document.decode(tree, id: id, kind: .guide).document)
    return document.units[1].text
  }

  func stored() throws -> LocaleFile {
    try #require(LocaleFile.decode(try parsed(xliff), tag: .tag(locale)).file)
  }

  var xliff: String {
    """
    <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
      <file original="a" source-language="de" target-language="\(locale)" datatype="xml">
        <header><phase-group>
          <phase phase-name="read" process-name="review" contact-name="Olena Koval"/>
          <phase phase-name="machine" process-name="translation" contact-name=" "/>
        </phase-group></header>
        <body><trans-unit id="a.p"><source>\(source)</source>\(target)</trans-unit></body>
      </file>
    </xliff>
    """
  }
}

/// The tree of a text; its path is `a.xml`.
func parsed(_ text: String, path: String = "a.xml") throws -> XMLTree {
  try XMLTree(parsing: Array(text.utf8), path: path, limits: .localeFile)
}
