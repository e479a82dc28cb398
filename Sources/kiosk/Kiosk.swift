import ArgumentParser

/// The program: one subcommand per front and per tool.
@main struct Kiosk: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kiosk", abstract: "A city's multilingual welcome desk.",
    subcommands: [
      ServeCommand.self, TerminalCommand.self, ShowCommand.self, PrintCommand.self,
      CheckCommand.self, ClarityCommand.self, NewCommand.self, FactsCommand.self,
      PublishCommand.self, LocaleCommand.self, StaffCommand.self, ScreenCommand.self,
      LoadCommand.self,
    ])
}
