import KioskContent
import KioskTranslation
import KioskXML
import Testing

/// A guide as it is written today and its Ukrainian locale file.
struct EditingSample {
  /// The blocks of the guide `a`.
  var blocks: String
  /// The `<trans-unit>` elements of the file, or the whole file.
  var units: String

  init(_ blocks: String, units: String = "") {
    self.blocks = blocks
    self.units = units
  }

  /// One paragraph `a.p` with its stored source and the whole `<target>`.
  init(today: String, source: String, target: String, extra: String = "") {
    self.init(
      #"<paragraph xml:id="p">\#(today)</paragraph>"#,
      units: EditingSample.unit("p", source, target, extra: extra))
  }

  static let ukrainian = LanguageTag("uk")!

  /// A unit as the program writes it.
  static func unit(_ id: String, _ source: String, _ target: String, extra: String = "") -> String {
    """
          <trans-unit id="a.\(id)">
            <source>\(source)</source>
            \(target)\(extra)
          </trans-unit>

    """
  }

  static func file(_ units: String, header: String = "", attributes: String = "") -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2"\(attributes) version="1.2">
      <file original="a" source-language="de" target-language="uk" datatype="xml">
    \(header)    <body>
    \(units)    </body>
      </file>
    </xliff>

    """
  }

  var text: String { units.hasPrefix("<?xml") ? units : EditingSample.file(units) }

  func texts() throws -> SourceTexts {
    let tree = try parsed(
      """
      <guide xmlns="urn:welcome-kiosk:content" xml:lang="de"><title xml:id="title">T</title>
      \(blocks)</guide>
      """)
    let id = try #require(DocumentID("a"))
    let german = try #require(LanguageTag("de"))
    let (document, faults) = Document.decode(tree, id: id, kind: .guide)
    try #require(faults == [])
    let units = try #require(document).units.dropFirst()
    return SourceTexts(
      tag: EditingSample.ukrainian,
      originals: [.init(id: id, sourceLanguage: german, units: Array(units))])
  }

  func trees() throws -> LocaleTrees {
    LocaleTrees(
      tag: EditingSample.ukrainian, trees: [("Locales/uk.xliff", try parsed(text))])
  }

  /// The statuses of the file's units against today's texts.
  func statuses(of trees: LocaleTrees) throws -> [String: TranslationStatus] {
    let texts = try texts()
    let stored = trees.stored
    return texts.ids.reduce(into: [:]) { statuses, id in
      statuses[id] = texts[id]?.status(of: stored[id], in: texts.tag)
    }
  }
}

extension LocaleTrees {
  /// The only file as it would be written.
  var text: String {
    files.map { String(decoding: $0.tree.serialized(), as: UTF8.self) }.joined()
  }
}

/// The tree of a text; its path is `a.xml`.
func parsed(_ text: String) throws -> XMLTree {
  try XMLTree(parsing: Array(text.utf8), path: "a.xml", limits: .localeFile)
}
