import Testing

@testable import KioskPrint

/// What clerks and operators read.
@Suite struct FaultWordsTests {
  struct Paper: CustomTestStringConvertible, Sendable {
    let fault: PaperFault
    let words: String
    let help: String?
    var testDescription: String { words }
  }

  private static let install =
    "sudo apt-get install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0 libhyphen0 "
    + "hyphen-de fonts-noto-core fonts-noto-cjk"

  @Test(arguments: [
    Paper(
      fault: .notInstalled(program: "/x/kiosk-paper"),
      words: "nothing can be printed: there is no program /x/kiosk-paper",
      help: "./kiosk print builds it and installs what it needs, or: \(install)"),
    Paper(
      fault: .libraryMissing(name: "libpangoft2-1.0.so.0"),
      words: "nothing can be printed: the library libpangoft2-1.0.so.0 is missing", help: install),
    Paper(
      fault: .missingGlyphs(characters: ["ሰ"], language: "ti"),
      words: "no installed font shows 1 character of 'ti': ሰ (U+1230)",
      help: "sudo apt-get install fonts-noto-core"),
    Paper(
      fault: .missingGlyphs(characters: ["字", "ሰ", "的"], language: "zh"),
      words: "no installed font shows 3 characters of 'zh': 字 (U+5B57) ሰ (U+1230) 的 (U+7684)",
      help: "sudo apt-get install fonts-noto-cjk fonts-noto-core"),
    Paper(
      fault: .tooManyPages(limit: 30), words: "this has more than 30 pages",
      help: "print fewer pages at a time"),
    Paper(
      fault: .tooLarge(bytes: 64 << 20), words: "the PDF has more than 64 mebibytes", help: nil),
    Paper(
      fault: .tookTooLong(limit: .seconds(30)),
      words: "making the PDF was stopped after 30 seconds", help: nil),
    Paper(fault: .busy, words: "too many others are printing", help: "try again in a moment"),
    Paper(
      fault: .failed(status: 65, reason: "bad-document"),
      words: "kiosk-paper ended with 65: bad-document", help: nil),
    Paper(fault: .failed(status: 139, reason: ""), words: "kiosk-paper ended with 139", help: nil),
  ])
  func `a fault of paper says what mends it`(row: Paper) {
    #expect(row.fault.words == row.words)
    #expect(row.fault.help(hasCore: false) == row.help)
  }

  @Test func `where the core fonts are installed, others are meant`() {
    let fault = PaperFault.missingGlyphs(characters: ["ཀ", "字"], language: "bo")
    #expect(fault.help(hasCore: true) == "sudo apt-get install fonts-noto-cjk fonts-noto-extra")
  }

  @Test func `many characters are shown by eight`() {
    let characters = (0..<20).compactMap { Unicode.Scalar(0x1200 + $0) }
    let fault = PaperFault.missingGlyphs(characters: characters, language: "ti")
    #expect(fault.words.hasPrefix("no installed font shows 20 characters of 'ti': ሀ (U+1200) "))
    #expect(fault.words.hasSuffix("(U+1207) …"))
  }

  struct Queue: CustomTestStringConvertible, Sendable {
    let fault: QueueFault
    let words: String
    let help: String?
    var testDescription: String { words }
  }

  @Test(arguments: [
    Queue(
      fault: .notInstalled(program: "/usr/bin/lp"),
      words: "nothing can go to a printer: there is no program /usr/bin/lp",
      help: "sudo apt-get install cups-client"),
    Queue(
      fault: .unknownPrinter("x", known: ["office", "hall"]), words: "there is no printer 'x'",
      help: "it has: office, hall"),
    Queue(
      fault: .unknownPrinter("x", known: []), words: "there is no printer 'x'",
      help: "the machine has no printer: add one with lpadmin, or see lpstat -e"),
    Queue(
      fault: .away("office", reason: "Paused"), words: "printer 'office' is away: Paused",
      help: "switch it on, then: cupsenable office"),
    Queue(
      fault: .away("office", reason: ""), words: "printer 'office' is away",
      help: "switch it on, then: cupsenable office"),
    Queue(
      fault: .tookTooLong(limit: .seconds(10)),
      words: "the print service did not answer within 10 seconds",
      help: "see whether cups runs: lpstat -r"),
    Queue(
      fault: .refused(reason: "Bad file descriptor"),
      words: "the print service does not take the job: Bad file descriptor",
      help: "see whether cups runs: lpstat -r"),
  ])
  func `a fault of a printer says what mends it`(row: Queue) {
    #expect(row.fault.words == row.words)
    #expect(row.fault.help == row.help)
  }
}
