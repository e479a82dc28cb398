import TestSupport

extension FaultCase {
  /// Faults of languages and translations.
  static let locales: [FaultCase] = [
    FaultCase(
      "a locale twice",
      .replace(
        in: "Locales/locales.xml", #"tag="ar" "#,
        by: #"tag="uk" "#),
      finds: """
        Locales/locales.xml:5:3: error[duplicate-locale]: locale 'uk' is declared twice
            <locale tag="uk" endonym="العربية" english="Arabic" script="Arab" direction="rtl" digits="arab" al
            ^
          help: remove one of the two lines
        """,
      status: 1),
    FaultCase(
      "a default that is no locale",
      .replace(
        in: "Locales/locales.xml", #"default="de""#,
        by: #"default="da""#),
      finds: """
        Locales/locales.xml:2:1: error[unknown-default-locale]: default locale 'da' is not declared
          <locales xmlns="urn:welcome-kiosk:content" default="da">
          ^
          help: declare it in Locales/locales.xml or correct it
        """,
      status: 1),
    FaultCase(
      "a fallback that is no locale",
      .replace(
        in: "Locales/locales.xml", #"fallback="uk de""#,
        by: #"fallback="uk en""#),
      finds: """
        Locales/locales.xml:6:3: error[unknown-fallback]: fallback 'en' of 'zh-Hans' is not declared
            <locale tag="zh-Hans" endonym="简体中文" english="Chinese (simplified)" script="Hans" direction="ltr" 
            ^
          help: declare it in Locales/locales.xml or correct it
        """,
      status: 1),
    FaultCase(
      "a fallback to itself",
      .replace(
        in: "Locales/locales.xml", #"fallback="uk de""#,
        by: #"fallback="zh-Hans de""#),
      finds: """
        Locales/locales.xml:6:3: error[fallback-to-itself]: locale 'zh-Hans' falls back to itself
            <locale tag="zh-Hans" endonym="简体中文" english="Chinese (simplified)" script="Hans" direction="ltr" 
            ^
          help: remove it from 'fallback'
        """,
      status: 1),
    FaultCase(
      "a fallback twice",
      .replace(
        in: "Locales/locales.xml", #"fallback="uk de""#,
        by: #"fallback="uk uk""#),
      finds: """
        Locales/locales.xml:6:3: error[repeated-fallback]: fallback 'uk' of 'zh-Hans' stands twice
            <locale tag="zh-Hans" endonym="简体中文" english="Chinese (simplified)" script="Hans" direction="ltr" 
            ^
          help: remove it from 'fallback'
        """,
      status: 1),
    FaultCase(
      "a direction against the script",
      .replace(
        in: "Locales/locales.xml", #"direction="rtl""#,
        by: #"direction="ltr""#),
      finds: """
        Locales/locales.xml:5:69: error[direction]: direction of 'ar' is not that of script Arab
          ar" endonym="العربية" english="Arabic" script="Arab" direction="ltr" digits="arab" also="arz:مصرى"/>
                                                               ^
          help: set direction="rtl"
        """,
      status: 1),
    FaultCase(
      "a spoken language that has no name",
      .replace(
        in: "Content/offices/every-detail.xml", #"tags="de en uk zh-Hans""#,
        by: #"tags="de en uk zh-Hanz""#),
      finds: """
        Content/offices/every-detail.xml:15:3: error[undeclared-language]: language 'zh-Hanz' is not declared
            <languages tags="de en uk zh-Hanz" verified="2026-04-29"/>
            ^
          help: did you mean 'zh-Hans'?
        """,
      status: 1),
    FaultCase(
      "a file of no locale",
      .write(
        "Locales/fr.xliff",
        """
        <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"/>

        """),
      finds: """
        Locales/fr.xliff: warning[undeclared-locale-file]: locale 'fr' is not declared, so the file is not used
          help: add <locale tag="fr" …/> to Locales/locales.xml
        """,
      status: 0),
    FaultCase(
      "a file for another language",
      .replace(
        in: "Locales/uk.xliff", #"target-language="uk""#,
        by: #"target-language="ru""#),
      on: .withTranslation,
      finds: """
        Locales/uk.xliff:3:49: error[target-language]: target language 'ru' is not 'uk', the language of the file
          <file original="withdrawn" source-language="de" target-language="ru" datatype="xml"><body>
                                                          ^
          help: set target-language="uk"
        """,
      status: 1),
    FaultCase(
      "a unit twice",
      .replace(
        in: "Locales/uk.xliff",
        #"<trans-unit id="withdrawn.text"><source>Dieser Text gilt nicht mehr.</source><target>Зразок.</target></trans-unit>"#,
        by:
          #"<trans-unit id="withdrawn.text"><source>Dieser Text gilt nicht mehr.</source><target>Зразок.</target></trans-unit><trans-unit id="withdrawn.text"><source>Dieser Text gilt nicht mehr.</source><target>Зразок.</target></trans-unit>"#
      ),
      on: .withTranslation,
      finds: """
        Locales/uk.xliff:4:115: error[duplicate-unit]: unit 'withdrawn.text' already stands in Locales/uk.xliff:4
          ehr.</source><target>Зразок.</target></trans-unit><trans-unit id="withdrawn.text"><source>Dieser Tex
                                                            ^
          help: remove one of the two
        """,
      status: 1),
    FaultCase(
      "a unit with a slip of the pen",
      .replace(
        in: "Locales/uk.xliff",
        #"<trans-unit id="withdrawn.text"><source>Dieser Text gilt nicht mehr.</source><target>Зразок.</target></trans-unit>"#,
        by:
          #"<trans-unit id="withdrawn.text"><source>Dieser Text gilt nicht mehr.</source><target>Зразок.</target></trans-unit><trans-unit id="withdrawn.txt"><source>Dieser Text gilt nicht mehr.</source><target>Зразок.</target></trans-unit>"#
      ),
      on: .withTranslation,
      finds: """
        Locales/uk.xliff:4:115: warning[unknown-unit]: unit 'withdrawn.txt' is not in the content
          ehr.</source><target>Зразок.</target></trans-unit><trans-unit id="withdrawn.txt"><source>Dieser Text
                                                            ^
          help: did you mean 'withdrawn.text'?
        """,
      status: 0),
    FaultCase(
      "a code too many",
      .replace(
        in: "Locales/uk.xliff", "Зразок.",
        by: #"<g id="strong1">Зразок.</g>"#),
      on: .withTranslation,
      finds: """
        Locales/uk.xliff: warning[missing-translation]: 'withdrawn' lacks 2 of its texts in 'uk': title, text
          help: translate them

        Locales/uk.xliff:4:1: error[inline-codes]: inline codes of 'withdrawn.text' are not the source's, not in the source: strong1
          <trans-unit id="withdrawn.text"><source>Dieser Text gilt nicht mehr.</source><target><g id="strong1"
          ^
          help: keep every <g> and <x> of the source, once each
        """,
      status: 1),
    FaultCase(
      "letters with loose marks",
      .replace(
        in: "Locales/uk.xliff", "Зразок.",
        by: "Зразки\u{306}."),
      on: .withTranslation,
      finds: """
        Locales/uk.xliff:4:1: warning[not-nfc]: text of 'withdrawn.text' is not in normal form NFC
          <trans-unit id="withdrawn.text"><source>Dieser Text gilt nicht mehr.</source><target>Зразки\u{306}.</targe
          ^
          help: save the file in normal form NFC
        """,
      status: 0),
    FaultCase(
      "a translation that is not there",
      .replace(
        in: "Locales/uk.xliff", "Зразок.",
        by: ""),
      on: .withTranslation,
      finds: """
        Locales/uk.xliff: warning[missing-translation]: 'withdrawn' lacks 2 of its texts in 'uk': title, text
          help: translate them
        """,
      status: 0),
    FaultCase(
      "a source that has changed",
      .replace(
        in: "Content/guides/withdrawn.xml", "Dieser Text gilt nicht mehr.",
        by: "Dieser Text gilt nicht."),
      on: .withTranslation,
      finds: """
        Locales/uk.xliff:4:1: warning[outdated]: source of 'withdrawn.text' has changed since the translation
          <trans-unit id="withdrawn.text"><source>Dieser Text gilt nicht mehr.</source><target>Зразок.</target
          ^
          help: compare it with today's source and correct or accept it
        """,
      status: 0),
    FaultCase(
      "a source sentence left in the translation",
      .replace(
        in: "Locales/uk.xliff", "Зразок.",
        by: "Зразок. Dieser Text gilt nicht mehr."),
      on: .withTranslation,
      finds: """
        Locales/uk.xliff:4:1: warning[in-translation]: 'withdrawn.text' still holds a sentence of the source
          <trans-unit id="withdrawn.text"><source>Dieser Text gilt nicht mehr.</source><target>Зразок. Dieser 
          ^
          help: finish the translation
        """,
      status: 0),
    FaultCase(
      "a word that the program does not have",
      .write(
        "Locales/interface.xml",
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <interface xmlns="urn:welcome-kiosk:content" xml:lang="de">
          <phrase xml:id="topcs">Themen</phrase>
        </interface>

        """),
      finds: """
        Locales/interface.xml:3:3: warning[unknown-phrase]: program word 'topcs' does not exist
            <phrase xml:id="topcs">Themen</phrase>
            ^
          help: remove it
        """,
      status: 0),
    FaultCase(
      "a translation by a program",
      .replace(
        in: "Locales/uk.xliff", "<target>",
        by: #"<target state="needs-review-translation" state-qualifier="mt-suggestion">"#),
      on: .withTranslation,
      finds: """
        Locales/uk.xliff: information[machine-translated]: 1 text in 'uk' translated by a program and signed off by nobody
          help: let a person read and sign them off
        """,
      status: 0),
  ]
}
