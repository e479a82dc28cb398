import Foundation
import KioskContent
import KioskTranslation
import KioskXML
import Testing

/// The schema, as jing and xmllint read it, and the program agree on every file.
@Suite struct SchemaTests {
  /// What the grammar cannot say: it accepts these files, the program refuses them.
  enum ProgramRule: String, CaseIterable {
    case duplicateID = "duplicate-id"
    case secondOfficialName = "second-official-name"
    case emptyText = "empty-text"
    case emptyStrong = "empty-strong"
    case hoursDetails = "hours-details"
    case exceptionEndsBeforeItBegins = "exception-backwards"
    case alertEndsBeforeItBegins = "alert-backwards"
    case spaceRoundDate = "space-round-date"
    case spaceRoundWord = "space-round-word"
    case addressOutsideASCII = "address-outside-ascii"
    case numberWithoutDigit = "number-without-digit"
    case unknownDigits = "unknown-digits"
    case directionOfScript = "direction-of-script"
    case localeTwice = "locale-twice"
    case spanBeyondNumbers = "span-beyond-numbers"

    /// A document, or a whole file where it begins with its own root.
    var xml: String {
      switch self {
      case .duplicateID: #"<note xml:id="a">A</note><note xml:id="a">B</note>"#
      case .secondOfficialName: "<official-name>A</official-name><official-name>B</official-name>"
      case .emptyText: #"<note xml:id="a"> </note>"#
      case .emptyStrong: #"<note xml:id="a">A <strong/></note>"#
      case .hoursDetails: #"<hours value="Mo-Xx 25:00-08:00"/>"#
      case .exceptionEndsBeforeItBegins:
        #"<hours value="24/7"><exception from="2026-02-02" to="2026-02-01" value="off"/></hours>"#
      case .alertEndsBeforeItBegins:
        Self.site(#"<alert phrase="closed" ref="a" from="2026-02-02" to="2026-02-01"/>"#)
      case .spaceRoundDate: #"<date xml:id="d" value="2026-02-02 ">D</date>"#
      case .spaceRoundWord: #"<access value="none "/>"#
      case .addressOutsideASCII: #"<line kind="website" value="https://ä.example/"/>"#
      case .numberWithoutDigit: #"<line kind="phone" value="+ -"/>"#
      case .unknownDigits: Self.locales(script: "Latn", digits: "roman")
      case .directionOfScript: Self.locales(script: "Arab", digits: "latn")
      case .localeTwice: Self.locales(script: "Latn", digits: "latn", count: 2)
      case .spanBeyondNumbers:
        #"<duration xml:id="d" value="P99999999999999999999D">D</duration>"#
      }
    }

    private static func site(_ alert: String) -> String {
      """
      <site xmlns="urn:welcome-kiosk:content" xml:lang="de" city="C" land="BW" time-zone="Europe/Berlin">
      <title xml:id="title">T</title><emergency xml:id="e" number="112" ref="a">E</emergency>
      \(alert)<topic xml:id="t"><title xml:id="tt">T</title><entry ref="a"/></topic></site>
      """
    }

    private static func locales(script: String, digits: String, count: Int = 1) -> String {
      let locale = """
        <locale tag="de" endonym="D" english="G" script="\(script)" direction="ltr" digits="\(digits)"/>
        """
      return """
        <locales xmlns="urn:welcome-kiosk:content" default="de">
        \(String(repeating: locale, count: count))</locales>
        """
    }
  }

  @Test func `jing, xmllint and the program agree on every file`() throws {
    let root = Self.root
    let valid =
      try Self.files("Tests/Fixtures/site-everything/Content") + Self.files("Content")
      + Self.files("Tests/Fixtures/site-everything/Locales") + Self.files("Locales")
    let invalid = try Self.files("Tests/Fixtures/invalid")
    #expect(valid.count > 20 && invalid.count > 60)
    let files = valid + invalid
    let refused = try Self.refusedByJing(files)
    #expect(refused == Set(invalid), "jing")
    #expect(try Self.refusedByXmllint(files) == refused, "xmllint")
    let byProgram = try files.filter { !(try Self.isAccepted(root.appending(path: $0))) }
    #expect(Set(byProgram) == refused, "the program")
  }

  @Test func `what only the program refuses is a closed list`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = try ProgramRule.allCases.map { rule in
      let file = folder.appending(path: rule.rawValue + ".xml")
      let isWhole = rule.xml.contains("xmlns")
      let text =
        isWhole
        ? rule.xml
        : """
        <office xmlns="urn:welcome-kiosk:content" xml:lang="de"><title xml:id="title">T</title>
        \(rule.xml)</office>
        """
      try text.write(to: file, atomically: true, encoding: .utf8)
      return file.path
    }
    #expect(try Self.refusedByJing(files) == [])
    // libxml2 holds a pattern against the value before its white space is collapsed.
    let strict = files.filter { $0.contains(ProgramRule.spaceRoundDate.rawValue) }
    #expect(try Self.refusedByXmllint(files) == Set(strict))
    for file in files { #expect(try !Self.isAccepted(URL(filePath: file)), "\(file)") }
  }

  @Test func `the XML form of the schema is what trang makes of the compact form`() throws {
    let made = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString + ".rng")
    defer { try? FileManager.default.removeItem(at: made) }
    let result = try Self.run("/usr/bin/trang", [Self.schema("rnc"), made.path])
    #expect(result.status == 0, "\(result.output)")
    let text = try String(contentsOf: made, encoding: .utf8)
    #expect(try String(contentsOfFile: Self.schema("rng"), encoding: .utf8) == text)
  }

  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private static func schema(_ form: String) -> String {
    root.appending(path: "Content/schema/kiosk.\(form)").path
  }

  /// The XML files below a folder, as paths from the repository's root.
  private static func files(_ folder: String) throws -> [String] {
    try FileManager.default
      .subpathsOfDirectory(atPath: root.appending(path: folder).resolvingSymlinksInPath().path)
      .filter { $0.hasSuffix(".xml") }.map { "\(folder)/\($0)" }
  }

  /// One process for all files: starting jing takes longer than its work.
  private static func refusedByJing(_ files: [String]) throws -> Set<String> {
    let result = try run("/usr/bin/jing", ["-c", schema("rnc")] + files)
    let refused = files.filter { result.output.contains("\($0):") }
    #expect((result.status == 0) == refused.isEmpty, "\(result.output)")
    return Set(refused)
  }

  private static func refusedByXmllint(_ files: [String]) throws -> Set<String> {
    let result = try run("/usr/bin/xmllint", ["--noout", "--relaxng", schema("rng")] + files)
    let lines = Set(result.output.split(separator: "\n").map(String.init))
    for file in files {
      let verdicts = ["\(file) validates", "\(file) fails to validate"].filter(lines.contains)
      #expect(verdicts.count == 1, "\(file)")
    }
    return Set(files.filter { lines.contains("\($0) fails to validate") })
  }

  private static func isAccepted(_ file: URL) throws -> Bool {
    let tree = try XMLTree(
      parsing: Array(try Data(contentsOf: file)), path: file.lastPathComponent, limits: .document)
    return try diagnostics(of: tree).allSatisfy { $0.severity != .error }
  }

  private static func diagnostics(of tree: XMLTree) throws -> [Diagnostic] {
    switch tree.root.name.local {
    case "site": Site.decode(tree).diagnostics
    case "locales": LocaleList.decode(tree).diagnostics
    case "interface": InterfaceSource.decode(tree).diagnostics
    case "glossary": Glossary.decode(tree, locales: try shippedLocales()).diagnostics
    case let root:
      Document.decode(tree, id: .site, kind: DocumentKind(rawValue: root) ?? .guide).diagnostics
    }
  }

  /// The locales whose words the shipped glossary holds.
  private static func shippedLocales() throws -> LocaleList {
    let file = root.appending(path: "Locales/locales.xml")
    let tree = try XMLTree(
      parsing: Array(try Data(contentsOf: file)), path: file.lastPathComponent, limits: .document)
    return try #require(LocaleList.decode(tree).list)
  }

  /// Runs a program in the repository's root; the output is both of its streams.
  private static func run(
    _ program: String, _ arguments: [String]
  ) throws -> (status: Int32, output: String) {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.currentDirectoryURL = root
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }
}
