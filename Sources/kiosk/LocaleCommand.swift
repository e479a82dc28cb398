import ArgumentParser

/// `kiosk locale`: what translators and editors of translations need.
struct LocaleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "locale", abstract: "Work on the site's languages.",
    subcommands: [
      LocaleListCommand.self, LocaleAddCommand.self, LocaleStatusCommand.self,
      LocaleUpdateCommand.self, LocaleDiffCommand.self, LocaleAcceptCommand.self,
      LocaleSignOffCommand.self, LocaleCheckCommand.self, LocalePreviewCommand.self,
      LocaleImportCommand.self, LocaleExportCommand.self, LocaleTranslateCommand.self,
      LocalePseudoCommand.self,
    ])
}
