import ArgumentParser

/// The program: one subcommand per front and per tool.
@main struct Kiosk: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kiosk", abstract: "A city's multilingual welcome desk.",
    subcommands: [
      ServeCommand.self, TerminalCommand.self, ShowCommand.self, PrintCommand.self,
      CheckCommand.self, LocaleCommand.self, ClarityCommand.self, StaffCommand.self,
      ScreenCommand.self,
      LoadCommand.self,
    ])
}
