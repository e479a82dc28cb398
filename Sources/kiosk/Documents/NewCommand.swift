import ArgumentParser
import FoundationEssentials
import KioskContent
import KioskTranslation

/// `kiosk new`: a draft of a document, or a whole new site.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Begin a document as a draft, or a new site.",
    subcommands: [
      NewGuideCommand.self, NewOfficeCommand.self, NewContactCommand.self, NewOfferCommand.self,
      NewSiteCommand.self,
    ])
}

/// What a new document is called and where it goes.
struct NewDocumentOptions: ParsableArguments {
  @OptionGroup var options: SiteOptions

  @Argument(help: "Its permanent id: a-z, 0-9 and hyphens, such as library-card.")
  var id: String

  @Option(help: "Its title in German.")
  var title: String?

  /// Writes the draft where no document of that id is.
  func write(_ kind: DocumentKind) async throws {
    let library = try await options.load().library
    guard let id = DocumentID(id), !DocumentID.reserved.contains(id.rawValue) else {
      throw Console.refusal(
        "'\(self.id)' cannot be an id", help: "use a-z, 0-9 and hyphens, and no reserved word",
        code: .badArguments)
    }
    let path = "Content/\(kind.folder)/\(id).xml"
    let full = "\(options.folder.path)/\(path)"
    guard library.documents[id] == nil, library.topic(id) == nil,
      !FileManager.default.fileExists(atPath: full)
    else {
      throw Console.refusal("the site has '\(id)' already", code: .badArguments)
    }
    let text = DraftTemplate.text(kind, title: title ?? id.rawValue, city: library.site.city)
    try LocaleDesk.write(Array(text.utf8), to: full)
    Console.write(
      """
      Wrote \(full), a draft that only 'kiosk locale preview' shows
      Next: fill it in, name it in a topic of Content/site.xml, then kiosk publish \(id)

      """)
  }
}

/// `kiosk new guide ID`.
struct NewGuideCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "guide", abstract: "Begin a guide: something newcomers read to do something.")

  @OptionGroup var document: NewDocumentOptions

  func run() async throws { try await document.write(.guide) }
}

/// `kiosk new office ID`.
struct NewOfficeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "office", abstract: "Begin an office: a place people go to.")

  @OptionGroup var document: NewDocumentOptions

  func run() async throws { try await document.write(.office) }
}

/// `kiosk new contact ID`.
struct NewContactCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "contact", abstract: "Begin a contact: a line people call or write to.")

  @OptionGroup var document: NewDocumentOptions

  func run() async throws { try await document.write(.contact) }
}

/// `kiosk new offer ID`.
struct NewOfferCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "offer", abstract: "Begin an offer: a course, a club or a service.")

  @OptionGroup var document: NewDocumentOptions

  func run() async throws { try await document.write(.offer) }
}
