import Testing

@testable import KioskTranslation

/// Syllables against words that were counted by ear.
@Suite struct GermanSyllablesTests {
  /// The hyphens stand between spoken syllables.
  private static let spoken = """
    Amt An-mel-dung Woh-nung Stadt Haus Häu-ser Frau-en Leu-te neu-e Steu-er Bau-er Fei-er Ei-er
    Kai-ser Mai Al-lee Ar-mee Kaf-fee See Seen Boot Staat Haa-re Zoo Mie-te vier sie-ben Tier Pa-pier
    Stu-die-ren-de stu-dier-en ver-die-nen be-dient ver-dient Dienst Wien Bie-nen Schie-ne
    Fa-mi-li-e Fa-mi-li-en Fa-mi-li-en-kas-se Fe-ri-en Fe-ri-en-kurs Li-ni-e Richt-li-ni-en
    I-ta-li-en Sy-ri-en Al-ge-ri-en Kro-a-ti-en Me-di-en Stu-di-e Fo-li-e Ak-ti-en Im-mo-bi-li-e
    In-dus-trie The-o-rie E-ner-gie Ga-ran-tie Bat-te-rie Bat-te-ri-en Ko-pie Ko-pi-en Che-mie
    In-for-ma-ti-on In-te-gra-ti-on Sta-ti-on Na-ti-o-na-li-tät Re-li-gi-on U-ni-on so-zi-al
    Ma-te-ri-al fi-nan-zi-ell spe-zi-ell Pa-ti-ent Pa-ti-en-tin Kli-ent O-ri-en-tie-rung Ef-fi-zi-enz
    Mu-se-um Stu-di-um Vi-de-o The-a-ter re-al Ja-nu-ar Fe-bru-ar ak-tu-ell Ru-i-ne Po-et Di-ät
    be-en-den be-ei-len be-ein-flus-sen be-er-di-gen be-ur-tei-len be-ur-lau-ben be-in-hal-ten
    be-auf-tra-gen be-ach-ten be-ant-ra-gen ge-än-dert ge-öff-net ge-übt ge-impft ge-ehr-te ge-eig-net
    zu-erst vo-raus hi-nein so-e-ben Neu-an-fang Bau-un-ter-neh-men See-u-fer
    Eu-ro-pä-i-sche U-kra-i-ne u-kra-i-nisch Af-gha-ni-stan E-ri-tre-a So-ma-li-a Tür-kei Vi-et-nam
    Bay-ern Ba-by Han-dy Ho-bby A-syl Sys-tem Com-pu-ter On-line Web-site Ser-vice Soft-ware Team
    Down-load In-ter-view News-let-ter Job-cen-ter Res-tau-rant In-ge-ni-eur Fri-seur Ni-veau
    Jour-nal Tour Bou-ti-que Quel-le Qua-li-tät be-quem I-dee I-de-en na-iv Mo-sa-ik
    E-Mail-Ad-res-se Tee-haus Bü-ro Bür-ger-bü-ro Auf-ent-halts-ti-tel Aus-län-der-be-hör-de
    Woh-nungs-ge-ber-be-stä-ti-gung Ein-woh-ner-mel-de-amt Kran-ken-ver-si-che-rung
    Rund-funk-bei-trag Te-le-fon-num-mer Ver-mie-te-rin-nen Kin-der-gar-ten Schu-le
    Ge-burts-ur-kun-de Hy-gi-e-ne Kar-ri-e-re ko-o-pe-rie-ren
    """.split(whereSeparator: \.isWhitespace).map(String.init)

  @Test func `words have the syllables that one hears`() {
    #expect(Self.spoken.count >= 150)
    for word in Self.spoken where word != "E-Mail-Ad-res-se" {
      let syllables = word.split(separator: "-")
      #expect(GermanSyllables.count(syllables.joined()) == syllables.count, "\(word)")
    }
  }

  @Test(arguments: [
    ("E-Mail-Adresse", 5), ("EU", 2), ("SMS", 3), ("BAMF", 1), ("24-Stunden-Dienst", 4), ("Pst", 1),
    ("U-Bahn", 2),
  ])
  func `parts between hyphens count one by one, and capitals are spelled`(
    word: String, syllables: Int
  ) {
    #expect(GermanSyllables.count(word) == syllables)
  }
}
