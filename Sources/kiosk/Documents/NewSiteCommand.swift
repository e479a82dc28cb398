import ArgumentParser
import FoundationEssentials
import KioskContent
import KioskTranslation

/// `kiosk new site --site FOLDER --city NAME --land BW`: a city without Musterstadt.
struct NewSiteCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "site", abstract: "Begin the site of a city: its folder with the first files.")

  @Option(help: "The folder to make; it must be empty or missing.")
  var site: String

  @Option(help: "The city's name.")
  var city: String

  @Option(help: "The Land, whose public holidays hold, such as BW, BE or NW.")
  var land: Land

  func run() async throws {
    let folder = URL(filePath: site).standardizedFileURL.path
    let existing = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    guard existing.isEmpty else {
      throw Console.refusal(
        "\(folder) is not empty", help: "name a folder that does not exist yet",
        code: .badArguments)
    }
    for (path, text) in SiteTemplate(city: city, land: land).files {
      try LocaleDesk.write(Array(text.utf8), to: "\(folder)/\(path)")
      Console.write("Wrote \(folder)/\(path)\n")
    }
    Console.write("Next: kiosk check --site \(folder), then kiosk serve --site \(folder)\n")
  }
}

extension Land: ExpressibleByArgument {}
