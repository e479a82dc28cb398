package import KioskContent

/// A new site: one city, the emergency numbers, a counter and one topic, in German alone.
package struct SiteTemplate: Sendable {
  private let city: String
  private let land: Land

  /// Names the city and its Land.
  package init(city: String, land: Land) {
    self.city = city.xmlText
    self.land = land
  }

  /// The files by their paths below the site's folder.
  package var files: [(path: String, text: String)] {
    [
      ("Content/site.xml", site), ("Locales/locales.xml", locales),
      (
        "Content/contacts/emergency-call.xml",
        contact(
          "Notruf: Feuerwehr und Rettungsdienst",
          "Rufen Sie hier bei Lebensgefahr, Unfall oder Feuer an.", "112", "Notruf")
      ),
      (
        "Content/contacts/police.xml",
        contact(
          "Polizei", "Rufen Sie hier an, wenn Sie in Gefahr sind.", "110", "Notruf der Polizei")
      ),
      ("Content/offices/town-hall.xml", office),
      ("Content/notices/imprint.xml", notice("Impressum")),
      ("Content/notices/privacy.xml", notice("Datenschutz")),
      ("Content/notices/accessibility.xml", notice("Barrierefreiheit")),
    ]
  }

  private var site: String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <site xmlns="urn:welcome-kiosk:content" xml:lang="de" city="\(city)" land="\(land.rawValue)" \
    time-zone="Europe/Berlin">
      <title xml:id="title">Willkommen in \(city)</title>
      <summary xml:id="summary">Hier finden Sie erste Schritte, Ämter und Hilfe.</summary>
      <counter ref="town-hall"/>
      <emergency xml:id="emergency-112" number="112" ref="emergency-call">Feuerwehr und \
    Rettungsdienst</emergency>
      <emergency xml:id="emergency-110" number="110" ref="police">Polizei</emergency>
      <topic xml:id="help-and-advice" pictogram="help">
        <title xml:id="help-and-advice-title">Hilfe und Beratung</title>
        <entry ref="town-hall"/>
        <entry ref="emergency-call"/>
        <entry ref="police"/>
      </topic>
    </site>

    """
  }

  private var locales: String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <locales xmlns="urn:welcome-kiosk:content" default="de">
      <locale tag="de" endonym="Deutsch" english="German" script="Latn" direction="ltr" \
    digits="latn"/>
    </locales>

    """
  }

  private func contact(
    _ title: String, _ summary: String, _ number: String, _ label: String
  ) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <contact xmlns="urn:welcome-kiosk:content" xml:lang="de" critical="true">
      <title xml:id="title">\(title)</title>
      <summary xml:id="summary">\(summary)</summary>
      <line xml:id="call" kind="phone" value="\(number)" cost="free">\(label)</line>
    </contact>

    """
  }

  private var office: String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <office xmlns="urn:welcome-kiosk:content" xml:lang="de">
      <title xml:id="title">Rathaus</title>
      <summary xml:id="summary">Hier können Sie fragen.</summary>
      <official-name>Rathaus \(city)</official-name>
      <operator>\(city)</operator>
      <access value="unknown"/>
      <languages tags="de"/>
      <hours><unknown/></hours>
    </office>

    """
  }

  private func notice(_ title: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <notice xmlns="urn:welcome-kiosk:content" xml:lang="de">
      <title xml:id="title">\(title)</title>
      <paragraph xml:id="text">Bitte schreiben Sie hier Ihren eigenen Text.</paragraph>
    </notice>

    """
  }
}
