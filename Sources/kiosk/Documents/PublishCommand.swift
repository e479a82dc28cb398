import ArgumentParser
import KioskContent
import KioskTranslation

/// `kiosk publish ID`: what changes for readers when a draft is published.
struct PublishCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish", abstract: "Say what publishing a draft changes; with --write, do it.")

  @OptionGroup var options: SiteOptions

  @Argument(help: "The document's id.")
  var id: String

  @Flag(help: "Do it.")
  var write = false

  func run() async throws {
    let library = try await options.load().library
    let drafts = library.documents.values.filter { $0.state == .draft }.map(\.id.rawValue).sorted()
    guard let document = DocumentID(id).flatMap({ library.documents[$0] }),
      let publication = Publication(document, in: library)
    else {
      throw Console.refusal(
        "there is no draft '\(id)'",
        help: drafts.isEmpty ? nil : Console.suggestion(for: id, among: drafts),
        code: .badArguments)
    }
    Console.write(publication.text)
    guard write else { return Console.write("Nothing written; add --write to do it\n") }
    let path = "\(options.folder.path)/\(document.path)"
    guard let tree = try LocaleDesk.tree(at: path) else {
      throw Console.refusal("\(path) cannot be read", code: .inputOutput)
    }
    try LocaleDesk.write(Publication.bytes(of: tree), to: path)
    Console.write("Published in \(path)\n")
  }
}
