import KioskContent
import Testing

@Suite struct CanonicalTagTests {
  @Test(
    arguments: [
      ("prs", "fa-AF"), ("prs-IR", "fa-IR"), ("pes", "fa"), ("arb", "ar"), ("ajp", "apc"),
      ("kmr", "ku"), ("rmy", "rom"), ("cmn", "zh"), ("swh", "sw"), ("als", "sq"), ("mo", "ro"),
      ("iw", "he"), ("tl", "fil"), ("deu", "de"), ("ckb", "ckb"), ("aln", "aln"),
      ("sh", "sr-Latn"), ("sh-Cyrl", "sr-Cyrl"), ("cnr", "sr-ME"), ("cnr-Latn-RS", "sr-Latn-RS"),
      ("sr-Qaai", "sr-Zinh"), ("de-DD", "de-DE"), ("de-276", "de-DE"), ("en-UK", "en-GB"),
      ("sr-YU", "sr-RS"), ("sl-890", "sl-SI"), ("mk-890", "mk-MK"), ("hy-SU", "hy-AM"),
      ("und-SU", "und-RU"), ("uk-810", "uk-UA"), ("und-NT", "und-SA"),
      ("i-lux", "lb"), ("i-klingon", "tlh"), ("art-lojban", "jbo"), ("i-default", "en-x-i-default"),
      ("i-enochian", "und-x-i-enochian"), ("en-GB-oed", "en-GB-oxendict"),
      ("zh-min", "nan-x-zh-min"),
      ("zh-min-nan", "nan"), ("no-bok", "nb"), ("no-bokmal", "nb"), ("sgn-BE-FR", "sfb"),
      ("sgn-DE", "gsg"), ("sgn-276", "gsg"), ("sgn-Latn-DE-1996", "gsg-Latn-1996"),
      ("x-house", "und-x-house"), ("zh-guoyu", "zh"), ("zh-TW-hakka", "hak-TW"),
      ("hy-arevmda", "hyw"), ("hye-arevmda", "hyw"), ("ja-Latn-hepburn-heploc", "ja-Latn-alalc97"),
      ("ja-heploc-alalc97", "ja-alalc97"), ("en-aaland", "en-AX"), ("sv-FI-aaland", "sv-FI"),
      ("de-simple-1901", "de-1901-simple"),
      ("en-z-aa-a-bb", "en-a-bb-z-aa"), ("en-u-kn-true", "en-u-kn"),
      ("en-u-nu-latn-ca-buddhist", "en-u-ca-buddhist-nu-latn"), ("en-u-foo-bar", "en-u-bar-foo"),
      ("en-u-ca-buddhist-ca-gregory", "en-u-ca-buddhist"), ("fr-u-rg-frmq", "fr-u-rg-mqzzzz"),
      ("zh-u-sd-cn11", "zh-u-sd-cnbj"), ("ru-t-m0-ungegn-s0-ascii-iw-x", nil),
      ("und-t-iw-latn-m0-ungegn", "und-t-he-latn-m0-ungegn"),
      ("und-t-m0-true-d0-ascii", "und-t-d0-ascii-m0-true"),
    ] as [(String, String?)])
  func `a tag becomes the one CLDR prefers`(text: String, expected: String?) {
    #expect(LanguageTag(text)?.canonicalized.description == expected)
  }

  @Test(arguments: [
    ("ku", "ku-Latn-TR"), ("ckb", "ckb-Arab-IQ"), ("fa", "fa-Arab-IR"), ("ti", "ti-Ethi-ET"),
    ("sr-ME", "sr-Latn-ME"), ("pt", "pt-Latn-BR"), ("zh-TW", "zh-Hant-TW"),
    ("ku-Arab", "ku-Arab-IQ"),
    ("und", "en-Latn-US"), ("und-Cyrl", "ru-Cyrl-RU"), ("und-UA", "uk-Cyrl-UA"),
    ("de-ZZ", "de-Latn-DE"), ("de-Zzzz-AT", "de-Latn-AT"), ("qaa", "qaa"), ("qaa-DE", "qaa-DE"),
    ("qaa-Cyrl", "qaa-Cyrl-RU"),
    ("de-simple-u-co-phonebk-x-a", "de-Latn-DE-simple-u-co-phonebk-x-a"),
  ])
  func `what is left out is filled with what is likely`(text: String, expected: String) {
    #expect(LanguageTag(text)?.maximized.description == expected)
  }

  @Test(arguments: [
    ("de-Latn-DE", "de", "de"), ("zh-Hant-TW", "zh-TW", "zh-Hant"), ("zh-Hans-CN", "zh", "zh"),
    ("sr-Latn-RS", "sr-Latn", "sr-Latn"), ("sr-Latn-ME", "sr-ME", "sr-ME"),
    ("en-Shaw-US", "en-Shaw-US", "en-Shaw-US"), ("und", "en", "en"), ("qaa-DE", "qaa-DE", "qaa-DE"),
    ("de-Latn-AT-simple", "de-AT-simple", "de-AT-simple"),
  ])
  func `what is likely can be left out`(text: String, region: String, script: String) {
    let tag = LanguageTag(text)
    #expect(tag?.minimized(keeping: .region).description == region)
    #expect(tag?.minimized(keeping: .script).description == script)
  }
}
