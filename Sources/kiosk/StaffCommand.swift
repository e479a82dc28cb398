import ArgumentParser
import KioskContent
import KioskWeb

/// `kiosk staff`: sets the pass phrase of the counter's pages.
struct StaffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "staff", abstract: "Set the pass phrase of the counter's pages.",
    discussion: "Reads one line from standard input; only a salted hash is kept.")

  @OptionGroup var options: SiteOptions

  @Option(help: "Where it is kept; by default in the user's state folder.")
  var state: String?

  func run() throws {
    Console.error("New pass phrase, at least \(PassPhrase.shortest) characters:")
    let path = StatePlace.passPhrase(state: state, site: options.folder.path)
    do {
      try PassPhrase(choosing: readLine() ?? "").write(to: path)
    } catch PassPhrase.Unusable.tooShort {
      throw Console.refusal(
        "the pass phrase is too short", help: "take three or four words",
        code: .badArguments)
    } catch {
      throw Console.refusal("\(path) cannot be written", code: .inputOutput)
    }
    Console.write("Pass phrase set in \(path)\n")
  }
}
