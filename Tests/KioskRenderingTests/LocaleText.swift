/// A locale file in the making, with a status for every unit.
struct LocaleText {
  /// How a unit stands in a locale file.
  enum Standing {
    case upToDate, reviewed, machine, outdated

    fileprivate var attributes: String {
      switch self {
      case .upToDate: #"state="translated""#
      case .reviewed: #"state="signed-off" phase-name="review""#
      case .machine: #"state="needs-review-translation" state-qualifier="mt-suggestion""#
      case .outdated: #"state="needs-adaptation""#
      }
    }
  }

  /// A unit with its texts as XLIFF holds them.
  struct Unit {
    let id: String
    let source: String
    let target: String
    let standing: Standing

    init(_ id: String, _ source: String, _ target: String, _ standing: Standing = .upToDate) {
      self.id = id
      self.source = source
      self.target = target
      self.standing = standing
    }

    fileprivate var xml: String {
      """
      <trans-unit id="\(id)"><source>\(source)</source>\
      <target \(standing.attributes)>\(target)</target></trans-unit>
      """
    }
  }

  let tag: String
  let units: [Unit]

  /// `Locales/<tag>/<name>.xliff`.
  var file: String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
    <file original="all" source-language="de" target-language="\(tag)" datatype="xml">
    <header><phase-group><phase phase-name="review" process-name="review" \
    contact-name="Amal Muster"/></phase-group></header>
    <body>
    \(units.map(\.xml).joined(separator: "\n"))
    </body></file></xliff>
    """
  }
}
