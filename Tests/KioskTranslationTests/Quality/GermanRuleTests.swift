import KioskContent
import Testing

@testable import KioskTranslation

/// German that should not be there, and German that should.
@Suite struct GermanRuleTests {
  @Test(arguments: [
    QualityCase(
      "no German word", "uk", "Sie brauchen die {Meldebescheinigung}.",
      "Вам потрібна {довідка}.", finds: .hiddenTerm("Meldebescheinigung")),
    QualityCase(
      "another German word", "ar", "Zum {Bürgerbüro}", "إلى {المكتب (Rathaus)}",
      finds: .hiddenTerm("Bürgerbüro")),
    QualityCase(
      "the city is gone", "tr", "Willkommen in Musterstadt", "Hoş geldiniz",
      finds: .missingName("Musterstadt")),
    QualityCase(
      "in brackets", "uk", "Sie brauchen die {Meldebescheinigung}.",
      "Вам потрібна {довідка (Meldebescheinigung)}."),
    QualityCase("as the word itself", "tr", "Zum {Bürgerbüro}", "{Bürgerbüro}’ya"),
    QualityCase(
      "another case", "en", "Der {Ärztliche Bereitschaftsdienst}",
      "The {on-call service (Ärztlicher Bereitschaftsdienst)}"),
    QualityCase(
      "another number", "ar", "Die {Meldebescheinigungen}",
      "{شهادات (Meldebescheinigung)}"),
    QualityCase("outside its code", "zh-Hans", "Zum {Bürgerbüro}", "去{市民办事处}（Bürgerbüro）"),
    QualityCase("a Tigrinya prefix", "ti", "Zum {Bürgerbüro}", "ናብ{Bürgerbüro}"),
    QualityCase(
      "the city in other letters", "uk", "Willkommen in Musterstadt",
      "Вітаємо в Мустерштадті"),
    QualityCase("the city with an ending", "tr", "In Musterstadt", "Musterstadt’ta"),
  ])
  func `an official word stays visible`(_ example: QualityCase) throws {
    #expect(try example.faults(of: .protectedTerm) == example.finds)
  }

  @Test(arguments: [
    QualityCase(
      "a sentence", "en", "Bitte warten Sie hier.", "Bitte warten Sie hier.",
      finds: .sameAsSource("Bitte warten Sie hier.")),
    QualityCase(
      "a German word", "tr", "Beratungsstellen", "Beratungsstellen",
      finds: .sameAsSource("Beratungsstellen")),
    QualityCase(
      "a phrase", "uk", "Hilfe beim Umzug", "Hilfe beim Umzug",
      finds: .sameAsSource("Hilfe beim Umzug")),
    QualityCase("a word that languages share", "en", "Name", "Name"),
    QualityCase("a name", "ar", "WhatsApp", "WhatsApp"),
    QualityCase(
      "a name of two words", "tr", "Musterstadt Hauptbahnhof", "Musterstadt Hauptbahnhof"),
    QualityCase("a code", "uk", "B1", "B1"),
    QualityCase("an address", "ti", "www.amt.example", "www.amt.example"),
    QualityCase("an office", "fa", "Jobcenter", "Jobcenter"),
    QualityCase("an official word", "en", "{Bürgerbüro}", "{Bürgerbüro}"),
    QualityCase("German itself", "de-simple", "Bitte warten Sie hier.", "Bitte warten Sie hier."),
  ])
  func `the source itself is found`(_ example: QualityCase) throws {
    #expect(try example.faults(of: .sameAsSource) == example.finds)
  }

  @Test(arguments: [
    QualityCase(
      "two words in Ukrainian", "uk", "Bringen Sie den Pass mit.", "Візьміть den Pass.",
      finds: .germanLeftInside("den Pass")),
    QualityCase(
      "a small word in Arabic", "ar", "Der Kurs ist kostenlos.", "الدورة kostenlos.",
      finds: .germanLeftInside("kostenlos")),
    QualityCase(
      "within Chinese", "zh-Hans", "Sie bekommen einen Brief.", "您会收到einen Brief。",
      finds: .germanLeftInside("einen Brief")),
    QualityCase(
      "half a sentence in English", "en", "Bitte rufen Sie vorher an und warten Sie.",
      "Please call first und warten Sie.",
      finds: .germanLeftInside("Please call first und warten Sie")),
    QualityCase(
      "a compound in Turkish", "tr", "Bringen Sie die Geburtsurkunde und die Bescheinigung mit.",
      "Doğum belgesini ve Bescheinigung getirin.", finds: .germanLeftInside("Bescheinigung")),
    QualityCase(
      "a word in small letters", "ar", "Bitte kommen Sie.", "تعالوا bitte إلينا.",
      finds: .germanLeftInside("bitte")),
    QualityCase("an official word", "uk", "Zum {Bürgerbüro}", "До {бюро (Bürgerbüro)}"),
    QualityCase(
      "a word in brackets", "ar", "Der Reisepass ist wichtig.",
      "جواز السفر (der Reisepass) مهم."),
    QualityCase(
      "what stands on a form", "en", "Kreuzen Sie an: „nicht verheiratet“.",
      "Tick “nicht verheiratet”."),
    QualityCase(
      "a word that is explained", "uk", "Die Anmeldung ist wichtig.",
      "Anmeldung (реєстрація) важлива."),
    QualityCase("a street", "tr", "Wir sind in der Schulstraße 5.", "Schulstraße 5’teyiz."),
    QualityCase(
      "an office", "en", "Das Amt für Schule und Kita hilft.",
      "The Amt für Schule und Kita helps."),
    QualityCase(
      "English words that look German", "en", "Die Person hat einen Hund.",
      "The person was in a hat; cats also die."),
    QualityCase(
      "Turkish words that look German", "tr", "Um acht Uhr", "Der ki an be an bir şey var"),
    QualityCase("a brand", "ar", "Mit WhatsApp", "مع WhatsApp"),
    QualityCase("the name of a program", "uk", "Mit git-annex", "За допомогою git-annex"),
    QualityCase("an English word", "ar", "Der Download startet.", "يبدأ الـ download."),
    QualityCase("French", "fr", "Das ist es", "Un des voisins est là"),
    QualityCase(
      "German itself", "de-simple", "Sie bekommen einen Brief.", "Sie bekommen den Brief."),
  ])
  func `German among other words is found`(_ example: QualityCase) throws {
    #expect(try example.faults(of: .germanLeftInside) == example.finds)
  }
}
