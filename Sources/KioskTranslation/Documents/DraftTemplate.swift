package import KioskContent

/// A new document: a draft with the parts that its kind usually has, in German.
package enum DraftTemplate {
  /// The file of a draft.
  ///
  /// - Parameters:
  ///   - kind: a guide, an office, a contact, an offer or a notice.
  ///   - title: its title, any text.
  ///   - city: where an office or an offer is.
  package static func text(_ kind: DocumentKind, title: String, city: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <\(kind.rawValue) xmlns="urn:welcome-kiosk:content" xml:lang="de" state="draft">
      <title xml:id="title">\(title.xmlText)</title>
      <summary xml:id="summary">Ein Satz: Worum geht es hier?</summary>
    \(body(of: kind, city: city.xmlText))</\(kind.rawValue)>

    """
  }

  private static func body(of kind: DocumentKind, city: String) -> String {
    switch kind {
    case .guide:
      """
        <paragraph xml:id="what">Was ist das, und warum ist es wichtig?</paragraph>
        <steps xml:id="steps">
          <step xml:id="first">Was macht man zuerst?</step>
          <step xml:id="second">Was macht man dann?</step>
        </steps>
        <papers xml:id="papers">
          <item xml:id="passport">Pass oder Personalausweis</item>
        </papers>

      """
    case .office, .offer:
      """
        <official-name>Name an der Tür</official-name>
        <operator>Wer es betreibt</operator>
        <address>
          <street>Straße und Nummer</street>
          <city>\(city)</city>
        </address>
        <directions xml:id="directions">Wie kommt man hin?</directions>
        <access value="unknown"/>
        <languages tags="de"/>
        <hours><unknown/></hours>
        <paragraph xml:id="what">Was macht man hier?</paragraph>

      """
    case .contact:
      """
        <operator>Wer es betreibt</operator>
        <languages tags="de"/>
        <line xml:id="phone" kind="phone" value="000 000000">Wofür diese Nummer ist</line>
        <paragraph xml:id="what">Wobei hilft man hier?</paragraph>

      """
    case .notice:
      """
        <paragraph xml:id="what">Worüber informiert diese Seite?</paragraph>

      """
    }
  }
}

extension String {
  /// The text between tags or quotes.
  var xmlText: String {
    replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }
}
