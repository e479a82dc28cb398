/// Tags for matchers to be compared over: every kind of subtag, and what CLDR replaces or relates.
enum MatcherTags {
  static let all = (languages + scripts + regions + tails + legacy + replaced + undetermined)
    .split(whereSeparator: \.isWhitespace).map(String.init)

  private static let languages = """
    aa ab af am ar az be bg bn bo br bs ca ckb co cs cy da de el en eo es et eu fa fi fr fy ga gd gl
    gn gsw gu ha he hi ht hu hy hyw ia id ig is it ja jv ka kk km kn ko ku ky la lb ln lo lt lv mg mi
    mk ml mn mr ms mt my nan nb ne nl nn no nso oc om or pa pl ps pt qu rm ro ru rw sa scn sd si sk
    sl sn so sq sr ssy st su sv sw syr ta te tg th ti tk tn to tr ts tt ug uk ur uz vi wo xh yi yo
    yue za zh zu

    """

  private static let scripts = """
    ar-Latn az-Arab az-Cyrl bs-Cyrl de-Latn en-Latn en-Shaw hi-Latn ja-Hrkt ja-Latn kk-Arab ko-Hang
    ko-Kore ku-Arab mn-Mong ms-Arab pa-Arab sd-Deva sr-Cyrl sr-Latn uk-Latn uz-Arab uz-Cyrl
    yue-Hans zh-Bopo zh-Hans zh-Hant zh-Latn

    """

  private static let regions = """
    ar-001 ar-015 ar-AE ar-DZ ar-EG ar-IQ ar-MA ar-SY ckb-IR de-AT de-CH de-LU en-001 en-150 en-AU
    en-CA en-GB en-IN en-PR en-US en-ZA es-419 es-AR es-ES es-MX es-US fa-AF fr-BE fr-CA fr-CH
    gsw-FR ku-IQ nl-BE pt-AO pt-BR pt-PT pt-US ro-MD ru-UA sr-ME ti-ER zh-CN zh-HK zh-Hans-HK
    zh-Hant-CN zh-MO zh-SG zh-TW

    """

  /// Variants, extensions and private use, none of which takes part in a distance.
  private static let tails = """
    be-tarask ca-valencia ca-ES-valencia de-1901 de-CH-1901 de-simple en-GB-oxendict ru-petr1708
    sl-rozaj-biske sr-Latn-ekavsk zh-Latn-pinyin ar-u-nu-latn de-u-co-phonebk en-US-u-rg-gbzzzz
    fr-Latn-FR-t-en hr-u-ca-gregory no-NO-u-nu-latn de-x-house en-a-bbb-x-c

    """

  private static let legacy = """
    art-lojban en-GB-oed i-default i-enochian i-klingon i-lux no-bok sgn-BE-FR zh-guoyu zh-hakka
    zh-min-nan zh-xiang

    """

  /// What CLDR replaces by something else, members of macrolanguages among it.
  private static let replaced = """
    iw in mo sh sh-Cyrl cnr tl fil
    aae als aln acm aeb afb aii ajp apc arb ary arz azb azj cmn ekk gom gug hak hno khk kmr knn kok
    lah lvs lzh npi ory pes plt pnb prs quy quz rmc rmy rom sdh swc swh uzn wuu ydd zsm
    de-276 de-DD en-UK hr-YU hy-SU ru-SU sr-CS sr-YU sgn-DE hy-arevmda ja-Latn-hepburn-heploc
    sr-Qaai

    """

  private static let undetermined = """
    und und-Arab und-Cyrl und-TW und-UA und-Latn-u-co-search und-Zzzz-DE mul qaa tlh xx x-house
    x-home ar-XB en-XA en-psaccent
    """
}
