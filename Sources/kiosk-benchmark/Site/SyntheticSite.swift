import Foundation

/// A site of some documents × 20 locales, the same in every run, on disk.
struct SyntheticSite {
  /// The site's folder.
  let path: String
  let documents: [SyntheticDocument]
  let locales = SyntheticLocale.all

  /// Documents of the site that most figures are measured with.
  static let usualCount = 400
  /// Documents in each topic.
  private static let topicSize = 20

  /// Writes the site.
  ///
  /// - Parameter count: of documents, at least two.
  init(at path: String, documents count: Int = usualCount) throws {
    self.path = path
    documents = (0..<count).map { number in
      let other = (number * 7 + 11) % count
      return SyntheticDocument(
        number: number,
        related: SyntheticDocument.id(of: other == number ? (number + 1) % count : other))
    }
    let (site, units) = siteFile()
    try write(site, to: "Content/site.xml")
    for document in documents { try write(document.xml, to: document.path) }
    let declarations = locales.map(\.declaration).joined()
    try write(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <locales xmlns="urn:welcome-kiosk:content" default="de">
      \(declarations)</locales>

      """, to: "Locales/locales.xml")
    let files = [("site", units)] + documents.map { ($0.id, $0.units) }
    for (place, locale) in locales.enumerated().dropFirst() {
      try write(locale.xliff(files, seed: UInt64(place)), to: "Locales/\(locale.tag).xliff")
    }
  }

  /// A page for each document and locale.
  var pageCount: Int { documents.count * locales.count }

  /// Every file, absolute.
  var files: [String] {
    let documents = ["Content/site.xml"] + self.documents.map(\.path)
    let locales =
      ["Locales/locales.xml"] + self.locales.dropFirst().map { "Locales/\($0.tag).xliff" }
    return (documents + locales).map { "\(path)/\($0)" }
  }

  /// The size of all files, in bytes.
  var size: Int {
    files.reduce(0) { sum, file in
      let attributes = try? FileManager.default.attributesOfItem(atPath: file)
      return sum + ((attributes?[.size] as? Int) ?? 0)
    }
  }

  private func write(_ text: String, to relative: String) throws {
    let url = URL(fileURLWithPath: "\(path)/\(relative)")
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  private func siteFile() -> (xml: String, units: [SyntheticUnit]) {
    var text = SyntheticText(.latin, seed: 400)
    var units: [SyntheticUnit] = []
    func unit(_ id: String, _ name: String, _ attributes: String = "") -> String {
      let unit = SyntheticUnit(
        id: id, words: 3, isSentence: false, ending: .none, source: text.phrase(3))
      units.append(unit)
      return "<\(name) xml:id=\"\(id)\"\(attributes)>\(unit.content)</\(name)>\n"
    }
    var xml = """
      <?xml version="1.0" encoding="UTF-8"?>
      <site xmlns="urn:welcome-kiosk:content" xml:lang="de" city="Musterstadt" land="BW" \
      time-zone="Europe/Berlin">

      """
    xml += "  " + unit("title", "title")
    xml += "  " + unit("emergency-112", "emergency", " number=\"112\" ref=\"\(documents[0].id)\"")
    for start in stride(from: 0, to: documents.count, by: SyntheticSite.topicSize) {
      let topic = "topic-\(start)"
      let entries = documents[start...].prefix(SyntheticSite.topicSize)
        .map { "    <entry ref=\"\($0.id)\"/>\n" }.joined()
      xml += "  <topic xml:id=\"\(topic)\">\n    " + unit("\(topic)-title", "title")
      xml += entries + "  </topic>\n"
    }
    return (xml + "</site>\n", units)
  }
}
