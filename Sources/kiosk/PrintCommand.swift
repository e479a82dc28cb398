import ArgumentParser
import FoundationEssentials
import KioskContent
import KioskPrint
import KioskRendering

/// `kiosk print`: pages, a booklet or a list of first steps on paper.
struct PrintCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "print", abstract: "Put pages, a booklet or somebody's first steps on paper.",
    discussion: """
      Writes a PDF, or hands it to a printer. What is old on the pages is listed first. Equal input \
      of the same day gives equal bytes.
      """)

  @OptionGroup var options: SiteOptions

  @Argument(help: "The ids of documents or topics, in the order of the sheets.")
  var ids: [String] = []

  @Option(help: "The language to read in; without one, the site's default.")
  var locale: String?

  @Option(help: "A second language to show beside it.")
  var with: String?

  @Option(help: ArgumentHelp("A topic as a booklet with a cover and contents.", valueName: "topic"))
  var booklet: String?

  @Flag(help: "The first steps of one person, as a list to tick off; see --eu and the like.")
  var myFirstSteps = false

  @OptionGroup(title: "Answers for --my-first-steps; what is left out is untold")
  var answers: FirstStepsOptions

  @Flag(help: "Large letters: 18 pt.")
  var large = false

  @Option(help: "The day that the paper is for, such as 2026-12-24; else today.")
  var date: String?

  @OptionGroup var target: PrintTarget

  @OptionGroup var paper: PaperOptions

  func validate() throws {
    let wishes = [!ids.isEmpty, booklet != nil, myFirstSteps].count { $0 }
    guard wishes == 1 else {
      throw ValidationError("name pages, or one of '--booklet' and '--my-first-steps'.")
    }
    guard myFirstSteps || answers.isEmpty else {
      throw ValidationError("answers go with '--my-first-steps'.")
    }
    try target.validate()
    if let date, CalendarDate(date) == nil {
      throw ValidationError("'--date' must be a day like 2026-12-24.")
    }
  }

  func run() async throws {
    try target.refuseTerminal()
    let edition = try await options.load()
    let library = edition.library
    let reader = Reader(
      locale: try locale.map { try library.declared($0) } ?? library.defaultLocale,
      beside: try with.map { try library.declared($0) })
    let day = date.flatMap { CalendarDate($0) } ?? library.clock.day(at: Date())
    let order = PrintOrder(
      try selection(edition, reader), for: reader, size: large ? .large : .usual)
    guard let document = order.document(of: edition, on: day, in: options.folder) else {
      throw Console.refusal(
        "the site has nothing of this to print", help: suggestion(edition, reader, booklet ?? ""),
        code: .badArguments)
    }
    list(
      order.oldFacts(of: edition, on: day, for: library.defaultLocale),
      edition.words(for: library.defaultLocale))
    try await target.take(try await pdf(of: document), queue: paper.queue)
  }

  private func selection(
    _ edition: Edition, _ reader: Reader
  ) throws -> PrintOrder.Selection {
    if myFirstSteps { return .checklist(answers.answers) }
    let known = try (booklet.map { [$0] } ?? ids).map { text in
      guard let id = DocumentID(text), edition.page(.page(id), for: reader) != nil else {
        throw Console.refusal(
          "there is no page '\(text)'", help: suggestion(edition, reader, text),
          code: .badArguments)
      }
      return id
    }
    return booklet == nil ? .pages(known) : .booklet(known[0])
  }

  private func suggestion(_ edition: Edition, _ reader: Reader, _ word: String) -> String? {
    let near = edition.nearestPages(to: word, for: reader).map(\.rawValue)
    return near.isEmpty ? nil : "did you mean \(near.joined(separator: ", "))?"
  }

  /// The clerk reads it before the paper is there.
  private func list(_ facts: [OldFact], _ words: Words) {
    for fact in facts { Console.error("warning: \(fact.line(words))") }
  }

  private func pdf(of document: PrintDocument) async throws -> [UInt8] {
    do throws(PaperFault) {
      return try await paper.program.pdf(of: document)
    } catch {
      throw Console.refusal(error.words, help: error.help, code: error.code)
    }
  }
}

extension PaperFault {
  /// What the program ends with.
  fileprivate var code: ExitCode {
    switch self {
    case .tooManyPages: .badArguments
    case .notInstalled, .libraryMissing, .missingGlyphs, .tooLarge, .tookTooLong, .busy, .failed:
      .inputOutput
    }
  }
}
