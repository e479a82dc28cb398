import KioskContent
import KioskXML
import Testing

@testable import KioskTranslation

/// What each rule finds in single sentences, and what it leaves alone.
@Suite struct ClarityRuleTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let text: String
    let found: [String]

    init(_ text: String, _ found: String...) {
      self.text = text
      self.found = found
    }

    var testDescription: String { text }
  }

  /// The messages of one rule in a text.
  private static func found(
    _ rules: Set<String>, in text: String, language: String = "de"
  ) throws -> [String] {
    let findings = try clarity(
      of: "<paragraph xml:id=\"p\">\(text)</paragraph>", language: language
    )
    .findings
    return findings.filter { rules.contains($0.fault.rule) && $0.unit == "sample.p" }
      .map(\.fault.message)
  }

  static let passives = [
    Case("Der Antrag wird geprüft.", "Passiv: „wird geprüft“"),
    Case("Die Anträge werden vom Amt sorgfältig bearbeitet.", "Passiv: „werden … bearbeitet“"),
    Case("Wenn der Antrag geprüft wird, warten Sie.", "Passiv: „geprüft wird“"),
    Case("Das Formular muss ausgefüllt werden.", "Passiv: „ausgefüllt werden“"),
    Case("Die Wohnung ist schon vermietet worden.", "Passiv: „vermietet worden“"),
    Case("Sie wurden gestern beraten.", "Passiv: „wurden … beraten“"),
    Case("Die Plätze werden im Mai vergeben.", "Passiv: „werden … vergeben“"),
    Case("Es werden Name, Adresse und Alter gespeichert.", "Passiv: „werden … gespeichert“"),
    Case("Der Brief wird, wenn er ankommt, geöffnet.", "Passiv: „wird … geöffnet“"),
    Case("Hier wird Deutsch gesprochen.", "Passiv: „wird … gesprochen“"),
    Case("Sie werden informiert über die Kosten.", "Passiv: „werden informiert“"),
    Case("Geprüft wird auch Ihr Pass.", "Passiv: „Geprüft wird“"),
    Case("Das Geld wird überwiesen und der Vertrag beendet.", "Passiv: „wird überwiesen“"),
    Case("Die Kosten werden übernommen, wenn Sie wenig Geld haben.", "Passiv: „werden übernommen“"),
    Case("Der Termin wird verschoben.", "Passiv: „wird verschoben“"),
    Case("Müll darf nicht verbrannt werden.", "Passiv: „verbrannt werden“"),
    Case("Das Wetter wird gut."),
    Case("Sie werden einen Brief erhalten."),
    Case("Wir werden Sie beraten."),
    Case("Das Kind wird krank und braucht einen Arzt."),
    Case("Er wird Lehrer."),
    Case("Die Regeln werden bekannt."),
    Case("Das Amt wird den Antrag prüfen."),
    Case("Der Verein wird bald hundert Jahre alt."),
    Case("Sie haben den Antrag ausgefüllt."),
    Case("Der Betrag wird am 15. des Monats abgebucht.", "Passiv: „wird … abgebucht“"),
    Case(
      "Das Geld wird bewilligt, danach wird es überwiesen.", "Passiv: „wird bewilligt“",
      "Passiv: „wird … überwiesen“"),
    Case("Das Kind wurde in Musterstadt geboren."),
    Case("Das Wetter wird gut, und er verkauft."),
    Case("Wird es kalt, bekommen Sie eine Decke."),
    Case("Es wird dunkel, und das Amt hat geschlossen."),
    Case("Sie werden Fragen gegen Ende stellen."),
  ]

  @Test(arguments: passives)
  func `passives are found, other uses of werden are not`(one: Case) throws {
    #expect(try Self.found(["passive"], in: one.text) == one.found)
  }

  static let orders = [
    Case("Der Antrag ist bis Mai einzureichen.", "Versteckte Aufforderung: „ist … einzureichen“"),
    Case("Die Gebühr ist sofort zu bezahlen.", "Versteckte Aufforderung: „ist … zu bezahlen“"),
    Case("Fotos sind dem Antrag beizufügen.", "Versteckte Aufforderung: „sind … beizufügen“"),
    Case("Der Eingang ist leicht zu finden."),
    Case("Es ist zu beachten, dass Hunde warten.", "Versteckte Aufforderung: „ist … zu beachten“"),
    Case("Es ist wichtig, pünktlich zu sein."),
    Case("Es ist ein Antrag zu stellen.", "Versteckte Aufforderung: „ist … zu stellen“"),
    Case(
      "Denken Sie daran, dass Tiere anzumelden sind.", "Versteckte Aufforderung: „anzumelden sind“"),
    Case("Wenn es nicht möglich ist persönlich vorzusprechen, rufen Sie an."),
    Case("Wenn der Eingang leicht zu finden ist, klingeln Sie."),
    Case("Es ist verboten zu rauchen."),
    Case("Das Büro ist zu den üblichen Zeiten offen."),
    Case("Sie sind hier, um Deutsch zu lernen."),
    Case("Mein Kind ist zu Hause geblieben."),
  ]

  @Test(arguments: orders)
  func `hidden orders are found`(one: Case) throws {
    #expect(try Self.found(["hidden-order"], in: one.text) == one.found)
  }

  static let abbreviations = [
    Case("Bringen Sie ggf. Fotos mit.", "Abkürzung: „ggf.“"),
    Case(
      "Papiere, z. B. ein Pass, i. d. R. mit Foto.", "Abkürzung: „z. B.“", "Abkürzung: „i. d. R.“"),
    Case("Sie brauchen einen Lkw.", "Abkürzung: „Lkw“"),
    Case("Fragen Sie M. Beispiel."),
    Case("Das BAMF prüft den Antrag.", "Abkürzung ohne Erklärung: „BAMF“"),
    Case("Ein SGB-Antrag dauert. Der SGB-Antrag kostet nichts.", "Abkürzung ohne Erklärung: „SGB“"),
    Case("Fragen Sie nach BAföG.", "Abkürzung ohne Erklärung: „BAföG“"),
    Case("Das Bundesamt für Migration und Flüchtlinge (BAMF) prüft. Das BAMF schreibt Ihnen."),
    Case("Geben Sie die <term>IBAN</term> weiter. Das ist die Nummer Ihres Kontos."),
    Case("Die IBAN ist die Nummer Ihres Kontos."),
    Case("Die Abkürzung DRK steht für Deutsches Rotes Kreuz."),
    Case("Menschen aus der EU brauchen nur eine SMS."),
    Case("Rufen Sie NIE zweimal an."),
    Case("WICHTIG FÜR ALLE"),
    Case("So steht es im Gesetz: <law>§ 17 Abs. 1 BMG</law>."),
    Case("Das gilt für Teil II und XII."),
    Case("Für MieterInnen gibt es Rat."),
  ]

  @Test(arguments: abbreviations)
  func `abbreviations are found unless the text explains them`(one: Case) throws {
    let rules: Set = ["abbreviation", "unexplained-abbreviation"]
    #expect(try Self.found(rules, in: one.text) == one.found)
  }

  static let times = [
    Case("Nächste Woche ist geschlossen.", "Zeit, die vom Tag des Lesens abhängt: „Nächste Woche“"),
    Case("Das gilt seit dem letzten Jahr.", "Zeit, die vom Tag des Lesens abhängt: „letzten Jahr“"),
    Case("Kommen Sie morgen wieder.", "Zeit, die vom Tag des Lesens abhängt: „morgen“"),
    Case("Morgen ist geschlossen.", "Zeit, die vom Tag des Lesens abhängt: „Morgen“"),
    Case(
      "Kommen Sie am kommenden Montag.", "Zeit, die vom Tag des Lesens abhängt: „kommenden Montag“"),
    Case("Derzeit ist der Aufzug kaputt.", "Ungenaue Zeit: „Derzeit“"),
    Case("Das gilt bis auf Weiteres.", "Ungenaue Zeit: „bis auf Weiteres“"),
    Case("Am Morgen ist viel los. Guten Morgen!"),
    Case("Am nächsten Tag bekommen Sie Post."),
    Case("Melden Sie sich am ersten Tag der Woche."),
    Case("Fragen Sie nach dem nächsten Termin."),
    Case("Die letzten Fragen sind schwer."),
    Case("Der Brief kommt Ende des Monats? Dann zählt dieser Monat."),
    Case("Ihr Visum läuft bald ab?"),
    Case("Melden Sie sich bald nach dem Umzug."),
  ]

  @Test(arguments: times)
  func `times that depend on the day of reading are found`(one: Case) throws {
    #expect(try Self.found(["relative-date", "vague-time"], in: one.text) == one.found)
  }

  static let links = [
    Case(
      "Klicken Sie <link href=\"https://a.example\">hier</link>.", "Link ohne Ziel im Text: „hier“"),
    Case(
      "<link href=\"https://a.example\">Mehr erfahren</link>",
      "Link ohne Ziel im Text: „Mehr erfahren“"),
    Case(
      "Lesen Sie <link href=\"https://a.example\">https://a.example</link>.",
      "Link ohne Ziel im Text: „https://a.example“"),
    Case("Hier ist der <link href=\"https://a.example\">Plan der Busse</link>."),
    Case("Schreiben Sie <link href=\"mailto:a@b.example\">an das Amt</link>."),
  ]

  @Test(arguments: links)
  func `link words name their target`(one: Case) throws {
    #expect(try Self.found(["vague-link"], in: one.text) == one.found)
  }

  static let words = [
    Case(
      "Sie brauchen eine Mietschuldenfreiheitsbescheinigung.",
      "Langes Wort: „Mietschuldenfreiheitsbescheinigung“ mit 9 Silben"),
    Case("Bringen Sie die <term>Wohnungsgeberbestätigung</term> mit."),
    Case("Sie brauchen einen Aufenthaltstitel und eine Krankenversicherung."),
    Case("Nennen Sie die Steuer-Identifikations-Nummer."),
    Case("Fragen Sie die Mitarbeiter*innen."),
    Case(
      "Nach Prüfung, Bewilligung und Auszahlung endet alles.",
      "Viele Hauptwörter statt Verben: „Prüfung“, „Bewilligung“, „Auszahlung“"),
    Case(
      "Die Auszahlung erfolgt im Mai.", "Viele Hauptwörter statt Verben: „Auszahlung“, „erfolgt“"),
    Case(
      "Der <term>Aufenthaltserlaubnisantrag</term> ist blau. Aufenthaltserlaubnisantrag und Foto bitte!"
    ),
    Case("Ihre Wohnung, Ihre Zeitung und Ihre Rechnung."),
  ]

  @Test(arguments: words)
  func `long words and heaps of nouns are found, official words are not`(one: Case) throws {
    #expect(try Self.found(["long-word", "nominal-style"], in: one.text) == one.found)
  }

  static let sentences = [
    Case(
      "Wenn Sie neu in der Stadt sind und noch keine Wohnung haben, dann fragen Sie zuerst das Amt und danach uns alle.",
      "Der Satz hat 22 Wörter, höchstens 20"),
    Case(
      "Bringen Sie Stift, Papier, Schere, Kleber und Farben mit.",
      "Aufzählung von 5 im Satz, höchstens 4"),
    Case("Bringen Sie Stift, Papier, Schere und Kleber mit."),
    Case("Sie wissen, dass er kommt, weil er muss, wenn er kann, und geht."),
    Case(
      "Der Kurs (für alle, die schon Deutsch sprechen) kostet nichts.",
      "Klammern im Satz: „(für alle, die schon Deutsch sprechen)“"),
    Case("Das Bürgerbüro (Rathaus) ist offen."),
    Case("Pass und/oder Ausweis", "Zeichen statt Wort: „und/oder“"),
    Case("Das ist nicht unmöglich.", "Doppelte Verneinung: „nicht unmöglich“"),
    Case("Die Bestimmung der Höhe der Miete dauert.", "Genitiv: „der Höhe der Miete“"),
    Case("Die Höhe der Miete steht im Vertrag."),
    Case("Niemand bezahlt nichts.", "Doppelte Verneinung: „Niemand … nichts“"),
    Case("Sie müssen nicht unbedingt kommen und brauchen keinen Termin."),
    Case("Sie haben keinen Pass? Dann geht es nicht."),
  ]

  @Test(arguments: sentences)
  func `long and tangled sentences are found`(one: Case) throws {
    let rules: Set = [
      "long-sentence", "inline-list", "brackets", "sign", "double-negation", "genitive",
    ]
    #expect(try Self.found(rules, in: one.text) == one.found)
  }

  static let simple = [
    Case("Sie könnten das Amt fragen.", "Möglichkeitsform: „könnten“"),
    Case("Seien Sie pünktlich."),
    Case("Das ist das Zimmer des Kindes.", "Genitiv: „des Kindes“"),
    Case("Das ist der Name Ihres neuen Hauses.", "Genitiv: „Ihres neuen Hauses“"),
    Case("Sie ist die Leiterin der Schule.", "Genitiv: „der Schule“"),
    Case("Sie warten in der Schule."),
    Case("Geben Sie der Schule ein Foto."),
    Case("Das ist eines von vielen."),
    Case("Das kostet keinen Cent.", "Verneinung: „keinen“"),
    Case("Das kostet 5 %.", "Zeichen statt Wort: „%“"),
    Case("Der Kurs (Montag) ist gut.", "Klammern im Satz: „(Montag)“"),
    Case("Am 3.5.2026 ist zu.", "Datum nur in Ziffern: „3.5.2026“"),
    Case("Am 3. Mai ist zu."),
    Case("Das ist, wenn es geht, gut.", "Der Satz hat 2 Kommas, höchstens 1"),
    Case("Ihr Ausländeramt hilft.", "Langes Wort: „Ausländeramt“ mit 4 Silben"),
    Case("Wir helfen bei der Anmeldung.", "Hauptwort statt Verb: „Anmeldung“"),
    Case("Sie gehen am Montag zum Amt und holen ab.", "Der Satz hat 9 Wörter, höchstens 8"),
  ]

  @Test(arguments: simple)
  func `simple German has rules of its own`(one: Case) throws {
    let findings = try clarity(
      of: "<paragraph xml:id=\"p\">\(one.text)</paragraph>", language: "de-simple"
    ).findings
    #expect(findings.filter { $0.unit == "sample.p" }.map(\.fault.message) == one.found)
  }

  @Test func `a sentence of more than twelve words is an error in simple German alone`() throws {
    let text =
      "<paragraph xml:id=\"p\">Sie gehen am Montag zum Amt und holen dort Ihre Karte und Post.</paragraph>"
    let found = try ["de", "de-simple"].map { language in
      try clarity(of: text, language: language).findings.filter { $0.fault.rule == "long-sentence" }
        .map(\.severity)
    }
    #expect(found == [[], [.error]])
  }
}

/// The clarity of a guide with this content, whose title is "Titel".
func clarity(of content: String, language: String = "de") throws -> DocumentClarity {
  DocumentClarity(try sample(content, language: language))
}

/// The text of a guide with this content.
func sample(_ content: String, language: String = "de") throws -> ClarityText {
  let file = """
    <guide xmlns="urn:welcome-kiosk:content" xml:lang="\(language)">
      <title xml:id="title">Titel</title>
      \(content)
    </guide>
    """
  let path = "Content/guides/sample.xml"
  let tree = try XMLTree(parsing: Array(file.utf8), path: path, limits: .document)
  let id = try #require(DocumentID("sample"))
  let (document, faults) = Document.decode(tree, id: id, kind: .guide)
  #expect(faults.map(\.report) == [])
  let decoded = try #require(document)
  return try #require(
    ClarityText(id: id, language: decoded.sourceLanguage, path: path, units: decoded.units))
}
