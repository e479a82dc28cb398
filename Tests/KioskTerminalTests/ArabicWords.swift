/// A few translations for the fixture.
enum ArabicWords {
  private static let words:
    [(file: String, units: [(id: String, source: String, target: String)])] =
      [
        (
          "interface",
          [
            ("interface.choose-language", "Sprache wählen", "اختاروا لغتكم"),
            ("interface.topics", "Themen", "المواضيع"),
            ("interface.terminal-choose", "Nummer eingeben", "اكتبوا الرقم"),
            ("interface.terminal-back", "0 zurück", "0 رجوع"),
          ]
        ),
        (
          "site",
          [
            ("site.title", "Musterstadt", "مدينة المثال"),
            ("site.emergency-112", "Notruf", "الطوارئ"),
          ]
        ),
        ("line", [("line.title", "Notruf", "رقم \u{200F}الطوارئ")]),
      ]

  /// `Locales/ar.xliff`.
  static var file: String {
    let files = words.map { file, units in
      let units = units.map { id, source, target in
        """
        <trans-unit id="\(id)"><source>\(source)</source>\
        <target state="final">\(target)</target></trans-unit>
        """
      }
      return """
        <file original="\(file)" source-language="de" target-language="ar" datatype="xml"><body>
        \(units.joined(separator: "\n"))
        </body></file>
        """
    }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
      \(files.joined(separator: "\n"))
      </xliff>
      """
  }
}
