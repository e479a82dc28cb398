/// A locale of the synthetic site.
struct SyntheticLocale {
  let tag: String
  let script: SyntheticText.Script

  /// The source language first; six scripts.
  static let all: [SyntheticLocale] =
    [("de", .latin)]
    .appending(["en", "fr", "es", "it", "pl", "ro", "tr", "vi", "sq"], .latin)
    .appending(["uk", "ru", "bg"], .cyrillic).appending(["el"], .greek)
    .appending(["ar", "fa", "ps"], .arabic).appending(["ti", "am"], .ethiopic)
    .appending(["zh-Hans"], .han)
    .map { SyntheticLocale(tag: $0.0, script: $0.1) }

  /// The line of `locales.xml`.
  var declaration: String {
    let direction = script == .arabic ? "rtl" : "ltr"
    let fallback = tag == "de" || tag == "en" ? "" : " fallback=\"en\""
    return """
        <locale tag="\(tag)" endonym="\(tag)" english="\(tag)" script="\(script.rawValue)" \
      direction="\(direction)" digits="latn"\(fallback)/>

      """
  }

  /// The locale file: every unit of every file, translated.
  func xliff(_ files: [(original: String, units: [SyntheticUnit])], seed: UInt64) -> String {
    var text = SyntheticText(script, seed: seed)
    var xml = """
      <?xml version="1.0" encoding="UTF-8"?>
      <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">

      """
    for file in files {
      xml += """
          <file original="\(file.original)" source-language="de" target-language="\(tag)" \
        datatype="xml">
            <body>

        """
      for unit in file.units { xml += transUnit(unit, of: file.original, &text) }
      xml += "    </body>\n  </file>\n"
    }
    return xml + "</xliff>\n"
  }

  private func transUnit(
    _ unit: SyntheticUnit, of file: String, _ text: inout SyntheticText
  ) -> String {
    """
          <trans-unit id="\(file).\(unit.id)">
            <source>\(unit.coded(unit.source))</source>
            <target state="translated">\(unit.coded(unit.translation(in: &text)))</target>
          </trans-unit>

    """
  }
}

extension [(String, SyntheticText.Script)] {
  fileprivate func appending(_ tags: [String], _ script: SyntheticText.Script) -> Self {
    self + tags.map { ($0, script) }
  }
}
