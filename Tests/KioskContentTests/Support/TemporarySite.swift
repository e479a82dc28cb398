import Foundation
import KioskContent
import Testing

/// A small site in a temporary folder, with a state folder beside it; both go with the value.
final class TemporarySite: Sendable {
  let root: URL

  var folder: SiteFolder { SiteFolder(path: root.appending(path: "site").path) }
  var state: StateFolder { StateFolder(path: root.appending(path: "state").path) }

  /// Writes `site.xml`, `locales.xml` (de, uk → en, ar, zh-Hans, en) and these files.
  init(_ files: [String: String] = [:]) throws {
    root = FileManager.default.temporaryDirectory.appending(path: "kiosk-\(UUID().uuidString)")
    try write("Content/site.xml", TemporarySite.site())
    try write("Locales/locales.xml", TemporarySite.locales)
    for (path, text) in files { try write(path, text) }
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  func url(_ path: String) -> URL { root.appending(path: "site/\(path)") }

  func write(_ path: String, _ text: String) throws {
    try FileManager.default.createDirectory(
      at: url(path).deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: url(path), atomically: true, encoding: .utf8)
  }

  func remove(_ path: String) throws { try FileManager.default.removeItem(at: url(path)) }

  /// One load without a state folder.
  func outcome() async throws -> SiteLoader.Outcome {
    var loader = SiteLoader(folder: folder)
    return try #require(await loader.loadIfChanged())
  }

  func edition() async throws -> Edition { try #require(try await outcome().edition) }

  func live() async throws -> LiveSite { try await LiveSite(folder: folder, state: state) }
}

extension TemporarySite {
  /// `site.xml` with one topic that holds these documents.
  static func site(entries: [String] = ["flat"], title: String = "Stadt") -> String {
    """
    <site xmlns="urn:welcome-kiosk:content" xml:lang="de" city="Stadt" land="BW"
      time-zone="Europe/Berlin"><title xml:id="title">\(title)</title>
    <emergency xml:id="e" number="112" ref="call">Notruf</emergency>
    <topic xml:id="living"><title xml:id="living-title">Wohnen</title>
    \(entries.map { "<entry ref=\"\($0)\"/>" }.joined())</topic></site>
    """
  }

  static let locales = """
    <locales xmlns="urn:welcome-kiosk:content" default="de">
    <locale tag="de" endonym="Deutsch" english="German" script="Latn" direction="ltr" digits="latn"/>
    <locale tag="uk" endonym="Українська" english="Ukrainian" script="Cyrl" direction="ltr" digits="latn"
      fallback="en"/>
    <locale tag="ar" endonym="العربية" english="Arabic" script="Arab" direction="rtl" digits="arab"/>
    <locale tag="zh-Hans" endonym="简体中文" english="Chinese" script="Hans" direction="ltr" digits="latn"/>
    <locale tag="en" endonym="English" english="English" script="Latn" direction="ltr" digits="latn"/>
    </locales>
    """

  /// A document with a title and these blocks.
  static func document(
    kind: String = "guide", title: String = "Wohnung", language: String = "de",
    attributes: String = "", _ blocks: String = ""
  ) -> String {
    """
    <\(kind) xmlns="urn:welcome-kiosk:content" xml:lang="\(language)" \(attributes)>
    <title xml:id="title">\(title)</title>
    \(blocks)
    </\(kind)>
    """
  }

  /// A locale file of `id | source | target`, with attributes of the target after a further `|`.
  static func translations(_ tag: String, _ units: String...) -> String {
    let units = units.map { unit in
      let parts = unit.split(separator: "|", omittingEmptySubsequences: false)
        .map { $0.trimmingCharacters(in: .whitespaces) }
      let attributes = parts.count > 3 ? " " + parts[3] : ""
      return """
        <trans-unit id="\(parts[0])"><source>\(parts[1])</source>\
        <target\(attributes)>\(parts[2])</target></trans-unit>
        """
    }
    return """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
      <file original="all" source-language="de" target-language="\(tag)" datatype="xml"><body>
      \(units.joined(separator: "\n"))
      </body></file></xliff>
      """
  }
}

extension Edition {
  /// A page as its reader sees it.
  func reading(_ id: String, _ tag: String, with second: String? = nil) throws -> Page {
    let id = try #require(DocumentID(id))
    let locale = try #require(library.locale(.tag(tag)))
    let beside = second.flatMap { library.locale(.tag($0)) }
    return try #require(page(.page(id), for: Reader(locale: locale, beside: beside)))
  }
}

extension Page {
  /// The texts of a document with their languages and marks, one a line.
  var texts: [String] {
    guard case .document(let document) = content else { return [] }
    return ([title] + [document.summary].compactMap(\.self) + document.blocks.flatMap(\.texts))
      .map(\.described)
  }
}

extension LocalizedText {
  /// `language: words`, `~` before an outdated and `*` before a machine's text, companions behind.
  var described: String {
    let mark = origin.isOutdated ? "~" : origin.isMachineTranslated ? "*" : ""
    let beside = companions.map { " / \($0.language.tag): \($0.text.plain)" }.joined()
    return "\(language.tag): \(mark)\(plain)\(beside)"
  }
}

extension Block<LocalizedText> {
  fileprivate var texts: [LocalizedText] {
    switch self {
    case .section(let section): [section.title] + section.blocks.flatMap(\.texts)
    case .paragraph(let passage), .note(let passage), .warning(let passage),
      .directions(let passage):
      [passage.text]
    case .steps(let steps): steps.steps.map(\.passage.text)
    case .list(let list), .papers(let list): list.items.map(\.text)
    case .quantity(let quantity): [quantity.label]
    case .figure(let figure): [figure.alternative] + [figure.caption].compactMap(\.self)
    case .access(let access): [access.remark].compactMap(\.self)
    case .hours(let hours): hours.exceptions.compactMap(\.reason)
    case .line(let line): [line.label].compactMap(\.self)
    case .reference, .officialName, .operatedBy, .address, .spokenLanguages: []
    }
  }
}
