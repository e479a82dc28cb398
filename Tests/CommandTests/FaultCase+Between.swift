import TestSupport

extension FaultCase {
  /// Faults that show only where files are seen together.
  static let between: [FaultCase] = [
    FaultCase(
      "a reference to nothing",
      .replace(
        in: "Content/guides/withdrawn.xml", "Dieser Text gilt nicht mehr.",
        by: #"Dieser Text gilt nicht mehr.<see ref="curse"/>"#),
      finds: """
        Content/guides/withdrawn.xml:4:61: error[unknown-reference]: 'curse' is no document or topic of this site
            <paragraph xml:id="text">Dieser Text gilt nicht mehr.<see ref="curse"/></paragraph>
                                                                      ^
          help: did you mean 'course'?
        """,
      status: 1),
    FaultCase(
      "a reference to a draft",
      .replace(
        in: "Content/guides/withdrawn.xml", "Dieser Text gilt nicht mehr.",
        by: #"Dieser Text gilt nicht mehr.<see ref="draft"/>"#),
      finds: """
        Content/guides/withdrawn.xml:4:61: warning[reference-to-draft]: 'draft' is a draft, so readers cannot follow this
            <paragraph xml:id="text">Dieser Text gilt nicht mehr.<see ref="draft"/></paragraph>
                                                                      ^
          help: publish 'draft' or remove the reference
        """,
      status: 0),
    FaultCase(
      "a guide that nothing leads to",
      .write(
        "Content/guides/alone.xml",
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <guide xmlns="urn:welcome-kiosk:content" xml:lang="de">
          <title xml:id="title">Allein</title>
        </guide>

        """),
      finds: """
        Content/guides/alone.xml:2:1: warning[orphan]: guide 'alone' stands in no topic and nothing refers to it
          <guide xmlns="urn:welcome-kiosk:content" xml:lang="de">
          ^
          help: add <entry ref="alone"/> to a topic in Content/site.xml
        """,
      status: 0),
    FaultCase(
      "an emergency number that its contact has not",
      .replace(
        in: "Content/site.xml", #"number="112""#,
        by: #"number="113""#),
      finds: """
        Content/site.xml:8:50: error[emergency-number]: emergency number 113 is not a line of 'line' (112)
            <emergency xml:id="emergency-112" number="113" ref="line">Notruf</emergency>
                                                           ^
          help: correct the number in Content/site.xml or in the contact
        """,
      status: 1),
    FaultCase(
      "first steps that are no topic",
      .replace(
        in: "Content/site.xml", #"<first-steps ref="topic-one"/>"#,
        by: #"<first-steps ref="everything"/>"#),
      finds: """
        Content/site.xml:6:16: error[not-a-topic]: 'everything' is a document, and <first-steps> names a topic
            <first-steps ref="everything"/>
                         ^
          help: write the xml:id of a <topic> of this file
        """,
      status: 1),
    FaultCase(
      "first steps that are nowhere",
      .replace(
        in: "Content/site.xml", #"<first-steps ref="topic-one"/>"#,
        by: #"<first-steps ref="topic-won"/>"#),
      finds: """
        Content/site.xml:6:16: error[unknown-reference]: 'topic-won' is no document or topic of this site
            <first-steps ref="topic-won"/>
                         ^
          help: did you mean 'topic-one'?
        """,
      status: 1),
    FaultCase(
      "counselling that is nowhere",
      .replace(
        in: "Content/site.xml", #"<counselling ref="line"/>"#, by: #"<counselling ref="lines"/>"#),
      finds: """
        Content/site.xml:7:16: error[unknown-reference]: 'lines' is no document or topic of this site
            <counselling ref="lines"/>
                         ^
          help: did you mean 'line'?
        """,
      status: 1),
    FaultCase(
      "a picture that is not there", .remove("Content/figures/plan.png"),
      finds: """
        Content/guides/everything.xml:69:7: error[missing-picture]: picture 'Content/figures/plan.png' is missing
                <alternative xml:id="inside-alternative">Ein Rahmen</alternative>
                ^
          help: add the picture or correct 'src'

        Content/guides/everything.xml:74:5: error[missing-picture]: picture 'Content/figures/plan.png' is missing
              <alternative xml:id="alternative">Ein leerer Rahmen</alternative>
              ^
          help: add the picture or correct 'src'
        """,
      status: 1),
    FaultCase(
      "a fact that nobody has checked",
      .replace(
        in: "Content/guides/everything.xml", #"value="1234" verified="2026-04-29""#,
        by: #"value="1234""#),
      finds: """
        Content/guides/everything.xml:43:5: warning[unverified-fact]: <count> does not say when it was checked
              <count xml:id="count" value="1234">Anzahl</count>
              ^
          help: add verified="YYYY-MM-DD" once you have checked it
        """,
      status: 0),
  ]
}
