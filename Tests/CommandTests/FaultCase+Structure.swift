import TestSupport

extension FaultCase {
  /// Faults of the vocabulary.
  static let structure: [FaultCase] = [
    FaultCase(
      "another root element",
      .write(
        "Content/guides/withdrawn.xml",
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <note xmlns="urn:welcome-kiosk:content" xml:lang="de"/>

        """),
      finds: """
        Content/guides/withdrawn.xml:2:1: error[wrong-root]: root element <note> does not belong in this file
          <note xmlns="urn:welcome-kiosk:content" xml:lang="de"/>
          ^
          help: expected here: <guide>
        """,
      status: 1),
    FaultCase(
      "another namespace",
      .replace(
        in: "Content/guides/withdrawn.xml", "urn:welcome-kiosk:content",
        by: "urn:other"),
      finds: """
        Content/guides/withdrawn.xml:2:1: error[wrong-namespace]: <guide> is not of this program's vocabulary
          <guide xmlns="urn:other" xml:lang="de" state="withdrawn" replaced-by="everything">
          ^
          help: declare xmlns="urn:welcome-kiosk:content" on it
        """,
      status: 1),
    FaultCase(
      "an element with a slip of the pen",
      .replace(
        in: "Content/guides/withdrawn.xml",
        #"<paragraph xml:id="text">Dieser Text gilt nicht mehr.</paragraph>"#,
        by: #"<pragraph xml:id="text">Dieser Text gilt nicht mehr.</pragraph>"#),
      finds: """
        Content/guides/withdrawn.xml:4:3: error[unexpected-element]: element <pragraph> is not allowed in <guide>
            <pragraph xml:id="text">Dieser Text gilt nicht mehr.</pragraph>
            ^
          help: did you mean <paragraph>? expected here: <section>, <paragraph>, <steps>, <list>, <papers>, <note>, <warning>, <deadline>, <duration>, <date>, <count>, <cost>, <figure>, <see>
        """,
      status: 1),
    FaultCase(
      "text between elements",
      .replace(
        in: "Content/guides/withdrawn.xml",
        #"<paragraph xml:id="text">Dieser Text gilt nicht mehr.</paragraph>"#,
        by: "Dieser Text gilt nicht mehr."),
      finds: """
        Content/guides/withdrawn.xml:4:3: error[unexpected-text]: text “Dieser Text gilt nicht mehr.” is not allowed directly in <guide>
            Dieser Text gilt nicht mehr.
            ^
          help: put the text into a <paragraph> of its own
        """,
      status: 1),
    FaultCase(
      "a reference before the text",
      .replace(
        in: "Content/guides/withdrawn.xml", "Dieser Text gilt nicht mehr.",
        by: #"<see ref="course"/>Dieser Text gilt nicht mehr."#),
      finds: """
        Content/guides/withdrawn.xml:4:47: error[misplaced-element]: <see> in <paragraph>: references stand after the text
            <paragraph xml:id="text"><see ref="course"/>Dieser Text gilt nicht mehr.</paragraph>
                                                        ^
          help: move <see> behind the text
        """,
      status: 1),
    FaultCase(
      "no title",
      .replace(
        in: "Content/guides/withdrawn.xml", #"<title xml:id="title">Frühere Seite</title>"#,
        by: ""),
      finds: """
        Content/guides/withdrawn.xml:2:1: error[missing-element]: <guide> is missing <title>
          <guide xmlns="urn:welcome-kiosk:content" xml:lang="de" state="withdrawn" replaced-by="everything">
          ^
          help: add <title> to <guide>
        """,
      status: 1),
    FaultCase(
      "a second title",
      .replace(
        in: "Content/guides/withdrawn.xml",
        #"<paragraph xml:id="text">Dieser Text gilt nicht mehr.</paragraph>"#,
        by: #"<title xml:id="again">Frühere Seite</title>"#),
      finds: """
        Content/guides/withdrawn.xml:4:3: error[repeated-element]: <title> can stand only once in <guide>
            <title xml:id="again">Frühere Seite</title>
            ^
          help: remove the second <title>
        """,
      status: 1),
    FaultCase(
      "a paragraph without text",
      .replace(
        in: "Content/guides/withdrawn.xml", "Dieser Text gilt nicht mehr.",
        by: ""),
      finds: """
        Content/guides/withdrawn.xml:4:3: error[empty-text]: <paragraph> has no text
            <paragraph xml:id="text"></paragraph>
            ^
          help: write the text of <paragraph> or remove the element
        """,
      status: 1),
    FaultCase(
      "an attribute with a slip of the pen",
      .replace(
        in: "Content/guides/withdrawn.xml",
        #"<paragraph xml:id="text">Dieser Text gilt nicht mehr.</paragraph>"#,
        by: #"<paragraph xml:id="text" aplies-to="eu">Dieser Text gilt nicht mehr.</paragraph>"#),
      finds: """
        Content/guides/withdrawn.xml:4:28: error[unknown-attribute]: attribute 'aplies-to' is not known on <paragraph>
            <paragraph xml:id="text" aplies-to="eu">Dieser Text gilt nicht mehr.</paragraph>
                                     ^
          help: did you mean 'applies-to'? expected here: 'xml:id', 'applies-to'
        """,
      status: 1),
    FaultCase(
      "no id",
      .replace(
        in: "Content/guides/withdrawn.xml",
        #"<paragraph xml:id="text">Dieser Text gilt nicht mehr.</paragraph>"#,
        by: "<paragraph>Dieser Text gilt nicht mehr.</paragraph>"),
      finds: """
        Content/guides/withdrawn.xml:4:3: error[missing-attribute]: <paragraph> is missing attribute 'xml:id'
            <paragraph>Dieser Text gilt nicht mehr.</paragraph>
            ^
          help: add xml:id="…" to <paragraph>
        """,
      status: 1),
    FaultCase(
      "a value with a slip of the pen",
      .replace(
        in: "Content/guides/withdrawn.xml",
        #"<paragraph xml:id="text">Dieser Text gilt nicht mehr.</paragraph>"#,
        by:
          #"<paragraph xml:id="text" applies-to="studdy">Dieser Text gilt nicht mehr.</paragraph>"#),
      finds: """
        Content/guides/withdrawn.xml:4:28: error[bad-value]: value “studdy” of 'applies-to' on <paragraph> is not understood
            <paragraph xml:id="text" applies-to="studdy">Dieser Text gilt nicht mehr.</paragraph>
                                     ^
          help: did you mean 'study'? write one or more of eu, non-eu, work, study, protection, children, new-flat
        """,
      status: 1),
    FaultCase(
      "hours with a dot",
      .write(
        "Content/offers/club.xml",
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <offer xmlns="urn:welcome-kiosk:content" xml:lang="de">
          <title xml:id="title">Kurs</title>
          <hours value="Mo 10.00-12.00" verified="2026-04-29"/>
        </offer>

        """),
      finds: """
        Content/offers/club.xml:4:20: error[bad-hours]: opening hours: “10.00-12.00” is not understood
            <hours value="Mo 10.00-12.00" verified="2026-04-29"/>
                             ^
          help: write rules like Mo-Fr 08:00-12:00; Th 14:00-18:00; PH off
        """,
      status: 1),
    FaultCase(
      "hours without a state",
      .write(
        "Content/offers/club.xml",
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <offer xmlns="urn:welcome-kiosk:content" xml:lang="de">
          <title xml:id="title">Kurs</title>
          <hours verified="2026-04-29"/>
        </offer>

        """),
      finds: """
        Content/offers/club.xml:4:3: error[missing-hours]: <hours> does not say when it is open
            <hours verified="2026-04-29"/>
            ^
          help: add value="Mo-Fr 08:00-12:00", <by-appointment/> or <unknown/>
        """,
      status: 1),
    FaultCase(
      "attributes that exclude each other",
      .replace(
        in: "Content/guides/withdrawn.xml", #"state="withdrawn""#,
        by: #"state="published""#),
      finds: """
        Content/guides/withdrawn.xml:2:74: error[conflicting-attributes]: 'replaced-by' and 'state="published"' cannot stand together on <guide>
          <guide xmlns="urn:welcome-kiosk:content" xml:lang="de" state="published" replaced-by="everything">
                                                                                   ^
          help: remove 'replaced-by' or 'state="published"'
        """,
      status: 1),
    FaultCase(
      "an id twice",
      .replace(
        in: "Content/guides/withdrawn.xml",
        #"<paragraph xml:id="text">Dieser Text gilt nicht mehr.</paragraph>"#,
        by: #"<paragraph xml:id="title">Dieser Text gilt nicht mehr.</paragraph>"#),
      finds: """
        Content/guides/withdrawn.xml:4:14: error[duplicate-id]: id 'title' already stands in line 3
            <paragraph xml:id="title">Dieser Text gilt nicht mehr.</paragraph>
                       ^
          help: give one of the two another xml:id
        """,
      status: 1),
  ]
}
