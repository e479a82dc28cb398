import FoundationEssentials

/// What makes a machine's first screen a locked terminal: the compositor `cage` shows a terminal
/// without tabs, menus and shortcuts, and in it runs this program, again as soon as it ends.
struct TerminalUnit {
  /// Where the operator puts ``host``.
  static let hostPath = "/usr/local/lib/welcome-kiosk/terminal-host"

  /// The bare terminal: VTE's widget alone, full screen, with the program in it and nothing else.
  static let host = """
    #!/usr/bin/python3 -I
    # A terminal without tabs, menus and shortcuts; it ends with the program that its arguments name.
    # Debian: python3-gi gir1.2-vte-2.91
    from sys import argv
    from gi import require_version
    require_version("Gtk", "3.0")
    require_version("Vte", "2.91")
    from gi.repository import GLib, Gtk, Pango, Vte
    terminal = Vte.Terminal(audible_bell=False, scrollback_lines=0)
    terminal.set_font(Pango.FontDescription("Monospace 18"))
    terminal.connect("child-exited", Gtk.main_quit)
    terminal.spawn_async(Vte.PtyFlags.DEFAULT, None, argv[1:], None, GLib.SpawnFlags.DEFAULT,
                         None, None, -1, None, lambda *result: result[1] < 0 and Gtk.main_quit())
    window = Gtk.Window()
    window.add(terminal)
    window.fullscreen()
    window.show_all()
    Gtk.main()

    """

  private let arguments: [String]

  init(command: TerminalCommand) {
    let program =
      (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
      ?? CommandLine.arguments[0]
    let site = URL(filePath: command.options.site).standardizedFileURL.path
    arguments =
      [TerminalUnit.hostPath, program, "terminal", "--locked", "--site", site]
      + ["--idle", "\(command.idle ?? 120)"]
      + (command.state.map { ["--state", URL(filePath: $0).standardizedFileURL.path] } ?? [])
  }

  /// The unit's file.
  var text: String { SystemdUnit(command: arguments).text }
}
