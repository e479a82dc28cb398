import TestSupport

extension FaultCase {
  /// Faults of files and of XML itself.
  static let files: [FaultCase] = [
    FaultCase(
      "a link to nowhere", .link("Content/guides/gone.xml", to: "nowhere.xml"),
      finds: """
        Content/guides/gone.xml: error[unreadable-file]: file cannot be read: No such file or directory
          help: make the file readable for the program
        """,
      status: 1),
    FaultCase(
      "a link that leaves the site", .link("Content/guides/outside.xml", to: "/etc/hostname"),
      finds: """
        Content/guides/outside.xml: error[link-out-of-site]: file is a link that leaves the site's folder
          help: copy the file into the site's folder
        """,
      status: 1),
    FaultCase(
      "a file in no place of the program",
      .write(
        "Content/stray.xml",
        """
        <guide/>

        """),
      finds: """
        Content/stray.xml: warning[stray-file]: file does not belong here and is not read
          help: move or rename it; expected here: Content/site.xml, Content/guides/, Content/offices/, Content/contacts/, Content/offers/, Content/notices/
        """,
      status: 0),
    FaultCase(
      "a file name that is no id",
      .write(
        "Content/guides/Two Words.xml",
        """
        <guide/>

        """),
      finds: """
        Content/guides/Two Words.xml: error[invalid-file-name]: file name 'Two Words.xml' cannot be an id
          help: use only a to z, 0 to 9 and '-', and the ending .xml
        """,
      status: 1),
    FaultCase(
      "a file name that is an address of the program",
      .write(
        "Content/guides/search.xml",
        """
        <guide/>

        """),
      finds: """
        Content/guides/search.xml: error[reserved-name]: name 'search' is reserved for an address of the program
          help: choose another name
        """,
      status: 1),
    FaultCase(
      "an id in two folders",
      .write(
        "Content/offers/withdrawn.xml",
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <offer xmlns="urn:welcome-kiosk:content" xml:lang="de">
          <title xml:id="title">Noch einmal</title>
        </offer>

        """),
      finds: """
        Content/offers/withdrawn.xml:2:1: error[duplicate-document]: document 'withdrawn' already stands in Content/guides/withdrawn.xml
          <offer xmlns="urn:welcome-kiosk:content" xml:lang="de">
          ^
          help: rename one of the two files
        """,
      status: 1),
    FaultCase(
      "an empty file", .write("Content/guides/withdrawn.xml", ""),
      finds: """
        Content/guides/withdrawn.xml:1:1: error[empty-file]: file is empty
          help: restore the file or remove it
        """,
      status: 1),
    FaultCase(
      "a tag that is not closed",
      .replace(
        in: "Content/guides/withdrawn.xml", "Dieser Text gilt nicht mehr.",
        by: "Dieser <strong>Text."),
      finds: """
        Content/guides/withdrawn.xml:4:48: error[not-well-formed]: </paragraph> closes <strong>
            <paragraph xml:id="text">Dieser <strong>Text.</paragraph>
                                                         ^
          help: write </strong> first

        Content/guides/withdrawn.xml:5:1: error[not-well-formed]: </guide> closes <paragraph>
          </guide>
          ^
          help: write </paragraph> first

        Content/guides/withdrawn.xml:6:1: error[not-well-formed]: Premature end of data in tag guide line 2
          help: correct the markup here
        """,
      status: 1),
    FaultCase(
      "an attribute twice",
      .replace(
        in: "Content/guides/withdrawn.xml",
        #"<paragraph xml:id="text">Dieser Text gilt nicht mehr.</paragraph>"#,
        by: #"<paragraph xml:id="text" xml:id="text">Dieser Text gilt nicht mehr.</paragraph>"#),
      finds: """
        Content/guides/withdrawn.xml:4:28: error[not-well-formed]: attribute 'xml:id' stands twice
            <paragraph xml:id="text" xml:id="text">Dieser Text gilt nicht mehr.</paragraph>
                                     ^
          help: remove one of the two
        """,
      status: 1),
    FaultCase(
      "a prefix without a declaration",
      .replace(
        in: "Content/guides/withdrawn.xml", "Dieser Text gilt nicht mehr.",
        by: "Dieser <a:b/>Text."),
      finds: """
        Content/guides/withdrawn.xml:4:35: error[not-well-formed]: prefix 'a' is not declared
            <paragraph xml:id="text">Dieser <a:b/>Text.</paragraph>
                                            ^
          help: remove the prefix or declare it with xmlns
        """,
      status: 1),
    FaultCase(
      "a DOCTYPE",
      .replace(
        in: "Content/guides/withdrawn.xml", "<guide",
        by: "<!DOCTYPE guide><guide"),
      finds: """
        Content/guides/withdrawn.xml:2:1: error[doctype]: DOCTYPE is not allowed
          <!DOCTYPE guide><guide xmlns="urn:welcome-kiosk:content" xml:lang="de" state="withdrawn" replaced-by
          ^
          help: remove the DOCTYPE line; the file needs none
        """,
      status: 1),
    FaultCase(
      "an entity",
      .replace(
        in: "Content/guides/withdrawn.xml", "Dieser Text gilt nicht mehr.",
        by: "Dieser&nbsp;Text."),
      finds: """
        Content/guides/withdrawn.xml:4:34: error[entity]: entity '&nbsp;' is not known
            <paragraph xml:id="text">Dieser&nbsp;Text.</paragraph>
                                           ^
          help: write the character itself, or &amp; for an ampersand
        """,
      status: 1),
    FaultCase(
      "another encoding",
      .replace(
        in: "Content/guides/withdrawn.xml", #"encoding="UTF-8""#,
        by: #"encoding="ISO-8859-1""#),
      finds: """
        Content/guides/withdrawn.xml:1:31: error[encoding]: encoding “ISO-8859-1” is not UTF-8
          <?xml version="1.0" encoding="ISO-8859-1"?>
                                        ^
          help: save the file as UTF-8
        """,
      status: 1),
    FaultCase(
      "a byte that is no UTF-8",
      .bytes(
        in: "Content/guides/withdrawn.xml", "Dieser Text gilt nicht mehr.",
        by: [0x46, 0x72, 0xFC, 0x68, 0x65, 0x72, 0x2E]),
      finds: """
        Content/guides/withdrawn.xml:4:30: error[bad-utf-8]: byte is not valid UTF-8
            <paragraph xml:id="text">Fr�her.</paragraph>
                                       ^
          help: save the file as UTF-8
        """,
      status: 1),
    FaultCase(
      "a control character",
      .bytes(
        in: "Content/guides/withdrawn.xml", "Dieser Text gilt nicht mehr.",
        by: [0x44, 0x69, 0x65, 0x73, 0x65, 0x72, 0x20, 0x07, 0x54, 0x65, 0x78, 0x74, 0x2E]),
      finds: """
        Content/guides/withdrawn.xml:4:35: error[control-character]: control character U+0007 is not allowed
            <paragraph xml:id="text">Dieser ␇Text.</paragraph>
                                            ^
          help: remove the character
        """,
      status: 1),
  ]
}
