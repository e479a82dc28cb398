import KioskContent
import Testing

@testable import KioskTranslation

/// Where a German sentence ends.
@Suite struct GermanSentencesTests {
  /// A text with a bar at every end of a sentence but the last.
  private static let texts = [
    "Ein Satz. | Noch ein Satz.",
    "Bringen Sie Papiere mit, z. B. Ihren Pass. | Danke!",
    "Bringen Sie Papiere mit, z.B. Ihren Pass.",
    "Das gilt u. a. für Kinder, d. h. für alle unter 18 Jahren.",
    "Z. B. Kinder zahlen nichts.",
    "Zimmer Nr. 12 ist im 2. Stock.",
    "Fragen Sie Dr. Muster oder Prof. Beispiel.",
    "Am 3. Mai ist geschlossen. | Am 4. Mai ist offen.",
    "Vom 3. bis 5. Mai ist geschlossen.",
    "Am 3. 5. 2026 ist geschlossen.",
    "Ab 9.30 Uhr ist offen. | Dann gibt es Kaffee.",
    "Das kostet 1.000,50 Euro. | Das ist viel.",
    "Der Kurs endet 2026. | Danach gibt es einen neuen.",
    "Gehen Sie in Zimmer 12. | Klopfen Sie an.",
    "Frau Dr. med. Beispiel spricht Türkisch. | Sie hilft.",
    "Der Raum ist in der Hauptstr. 5 am Markt.",
    "Der Raum ist in der Hauptstr. | Dort ist auch ein Café.",
    "Stifte, Hefte usw. | Die Schule hat eine Liste.",
    "Der Verein Gute Nachbarn e. V. hilft Ihnen.",
    "Hier hilft der Verein Gute Nachbarn e. V. | Er kostet nichts.",
    "Sie haben Fragen? | Rufen Sie an!",
    "„Wie geht es?“ fragt das Amt.",
    "Sie sagt: „Das ist gut.“ | Dann geht sie.",
    "Rufen Sie an (Mo. bis Fr.). | Das ist kostenlos.",
    "Das gilt für alle (auch für Kinder. Und für Gäste) und immer.",
    "(Das gilt nicht für Kinder.) | Sie zahlen nichts.",
    "Warten Sie … bis es klingelt.",
    "Warten Sie ... | Dann klingelt es.",
    "Lesen Sie www.stadt.example und schreiben Sie an amt@stadt.example. | Das geht schnell.",
    "Die Firma SUMM.AI übersetzt. | Das geht schnell.",
    "Das steht in Art. 6 und in Abs. 2.",
    "Menschen jeder Art. | Alle sind willkommen.",
    "Das ist so. | Und so bleibt es.",
    "Papst Johannes XXIII. lebte in Rom.",
    "1. Antrag ausfüllen",
    "Wohnsitz anmelden",
    "Rufen Sie 030 23125 100. | Sagen Sie Ihren Namen.",
  ]

  @Test(arguments: texts)
  func `a text falls into its sentences`(marked: String) {
    let expected = marked.split(separator: " | ").map(String.init)
    let text = InlineText(plain: marked.replacing(" | ", with: " "))
    #expect(GermanSentences.of(text).map(\.text) == expected)
  }

  @Test(arguments: [
    ("Rufen Sie 030 23125 100 an.", 4), ("Haupt- und Neubau", 3), ("Bürger*innen und Gäste", 3),
    ("z. B. heute", 2), ("Das kostet 3,50 Euro.", 4), ("24-Stunden-Dienst", 1), ("5 %", 1),
    ("„Ja“, sagt sie – und geht.", 5), ("www.stadt.example", 1), ("geht's?", 1),
  ])
  func `words are counted as a reader counts them`(text: String, words: Int) {
    #expect(GermanSentences.of(InlineText(plain: text)).flatMap(\.words).count == words)
  }
}
