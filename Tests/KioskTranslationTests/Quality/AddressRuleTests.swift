import KioskContent
import Testing

@testable import KioskTranslation

/// Addresses of the web and of mail.
@Suite struct AddressRuleTests {
  @Test(arguments: [
    QualityCase(
      "another path", "en", "Siehe www.amt.example/hilfe.", "See www.amt.example/help.",
      finds: .urls(missing: ["www.amt.example/hilfe"], added: ["www.amt.example/help"])),
    QualityCase(
      "another host", "uk", "Siehe https://amt.example", "Див. https://amt.example.org",
      finds: .urls(missing: ["https://amt.example"], added: ["https://amt.example.org"])),
    QualityCase(
      "an address that is gone", "ar", "Mehr auf bamf.de.", "المزيد على الإنترنت.",
      finds: .urls(missing: ["bamf.de"], added: [])),
    QualityCase(
      "letters that only look the same", "uk", "Siehe www.amt.example",
      "Див. www.аmt.example",
      finds: .urls(missing: ["www.amt.example"], added: ["mt.example"])),
  ])
  func `a changed web address is found`(_ example: QualityCase) throws {
    #expect(try example.faults(of: .urls) == example.finds)
  }

  @Test(arguments: [
    QualityCase("no spaces around", "zh-Hans", "Siehe www.amt.example/a.", "请看www.amt.example/a。"),
    QualityCase(
      "the page in the other language", "en", "Siehe www.amt.example/de/hilfe",
      "See www.amt.example/en/hilfe"),
    QualityCase("no scheme", "tr", "Siehe https://www.amt.example/", "Bkz. amt.example"),
    QualityCase("a Turkish ending", "tr", "Siehe www.amt.example", "www.amt.example’e bakın"),
    QualityCase(
      "an Arabic comma", "ar", "Siehe www.amt.example, dort", "انظروا www.amt.example، هناك"),
    QualityCase("brackets", "uk", "Mehr (www.amt.example)", "Більше (www.amt.example)"),
    QualityCase("abbreviations", "en", "z.B. Abs.2 usw.", "e.g. para.2 etc."),
    QualityCase("a mail address", "en", "Mail: a@amt.example", "Mail: a@amt.example"),
  ])
  func `the same web address is none`(_ example: QualityCase) throws {
    #expect(try example.faults(of: .urls) == [])
  }

  @Test(arguments: [
    QualityCase(
      "another domain", "fa", "Schreiben Sie an info@amt.example.",
      "به info@amt.com بنویسید.",
      finds: .mailAddresses(missing: ["info@amt.example"], added: ["info@amt.com"])),
    QualityCase(
      "an address that is gone", "ti", "Schreiben Sie an info@amt.example.", "ጽሓፉልና።",
      finds: .mailAddresses(missing: ["info@amt.example"], added: [])),
    QualityCase("the same in capitals", "en", "info@amt.example", "Info@amt.example"),
    QualityCase(
      "within Chinese", "zh-Hans", "Schreiben Sie an info@amt.example.",
      "请写信到info@amt.example。"),
  ])
  func `a changed mail address is found`(_ example: QualityCase) throws {
    #expect(try example.faults(of: .mailAddresses) == example.finds)
  }
}
