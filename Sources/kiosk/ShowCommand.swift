import ArgumentParser
import FoundationEssentials
import KioskContent
import KioskRendering

/// `kiosk show`: one page on standard output.
struct ShowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show one page, as readers of a language see it.")

  @OptionGroup var options: SiteOptions

  @Argument(help: "The id of a document or a topic; without one, the topics.")
  var id: String?

  @Option(help: "The language to read in; without one, the site's default.")
  var locale: String?

  @Option(help: "A second language to show beside it.")
  var with: String?

  @Option(help: "txt, json or html.")
  var format: PageFormat = .text

  @Option(help: "The width of a line, from 20 to 200.")
  var cols = 72

  @Option(help: "The city's day and time to show it at, such as 2026-12-24T09:00; else now.")
  var at: String?

  func validate() throws {
    guard TextStyle.columnRange.contains(cols) else {
      throw ValidationError("'--cols' must be from 20 to 200.")
    }
  }

  func run() async throws {
    let edition = try await options.load()
    let reader = Reader(
      locale: try locale.map { try edition.library.declared($0) } ?? edition.library.defaultLocale,
      beside: try with.map { try edition.library.declared($0) })
    guard let page = try page(edition, reader) else {
      throw Console.refusal(
        "there is no page '\(id ?? "")'", help: suggestion(edition, reader), code: .badArguments)
    }
    let time = try time(edition.library.clock)
    switch format {
    case .text: Console.write(TextRenderer.text(page, at: time, style: .http(columns: cols)))
    case .json: Console.write(JSONRenderer.text(page, at: time))
    case .html: Console.write(HTMLRenderer.text(page, at: time, style: style(edition.library)))
    }
  }

  private func style(_ library: Library) -> HTMLStyle {
    HTMLStyle(
      screen: .own, view: ViewSettings(), publicAddress: library.site.reachableAddress)
  }

  private func time(_ clock: SiteClock) throws -> CityTime {
    guard let at else { return clock.time(at: Date()) }
    guard let time = CityTime(at, clock: clock) else {
      throw ValidationError("'--at' must be a day and a time like 2026-12-24T09:00, or a day.")
    }
    return time
  }

  private func page(_ edition: Edition, _ reader: Reader) throws -> Page? {
    guard let id else { return edition.page(.topics, for: reader) }
    if let kind = DocumentKind.allCases.first(where: { $0.folder == id }) {
      return edition.page(.list(kind), for: reader)
    }
    return DocumentID(id).flatMap { edition.page(.page($0), for: reader) }
  }

  private func suggestion(_ edition: Edition, _ reader: Reader) -> String? {
    let near = edition.nearestPages(to: id ?? "", for: reader).map(\.rawValue)
    return near.isEmpty ? nil : "did you mean \(near.joined(separator: ", "))?"
  }
}

extension PageFormat: ExpressibleByArgument {}
