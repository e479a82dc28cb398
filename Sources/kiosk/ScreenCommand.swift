import ArgumentParser
import Glibc
import KioskContent

/// `kiosk screen`: the service on this machine's screen, in a locked browser.
struct ScreenCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "screen", abstract: "Show the site on this machine's screen, in a locked browser.",
    discussion: """
      Runs 'kiosk serve' and Debian's Chromium and restarts either. Every visitor gets a new browser \
      with a new profile; the old one is destroyed. Ends on SIGTERM and leaves nothing behind.
      """)

  @OptionGroup var options: SiteOptions

  @Option(help: "Seconds without a touch after which the screen asks whether anybody is there.")
  var idle = 90

  @Option(help: "Seconds that it waits for an answer before the visit ends.")
  var warn = 30

  @Option(help: "The port of the screen's listener, on this machine only; 0 picks a free one.")
  var port = 8081

  @Option(
    help: ArgumentHelp(
      "The private folder of start page and profiles; by default in the user's runtime folder.",
      valueName: "dir"))
  var profileRoot: String?

  @Option(help: "The browser's program.")
  var browser = "/usr/bin/chromium"

  @Option(
    name: .customLong("browser-option"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp("A further option for the browser; may be repeated.", valueName: "option"))
  var browserOptions: [String] = []

  @Option(
    name: .customLong("serve-option"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp("A further option for 'kiosk serve'; may be repeated.", valueName: "option"))
  var serveOptions: [String] = []

  @Flag(help: "Print Chromium's managed policy for /etc/chromium/policies/managed/ and end.")
  var printPolicy = false

  @Flag(help: "Print a systemd unit and end.")
  var printUnit = false

  @Flag(help: "Say which characters no installed font shows, and end with 1 where there are any.")
  var checkFonts = false

  func validate() throws {
    guard (0...65535).contains(port) else {
      throw ValidationError("'--port' must be from 0 to 65535.")
    }
    guard (printPolicy || printUnit) == false || port > 0 else {
      throw ValidationError("'--port' must be a fixed one for a policy or a unit.")
    }
    // WCAG 2.2, 2.2.1: people get twenty seconds to ask for more time.
    guard idle > 0, warn >= 20 else {
      throw ValidationError("'--idle' must be from 1, '--warn' from 20 seconds.")
    }
    guard !browserOptions.contains(where: { $0.hasPrefix("--remote-debugging") }) else {
      throw ValidationError("a kiosk's browser has no remote debugging.")
    }
  }

  func run() async throws {
    if printPolicy {
      Console.write(ManagedPolicy(port: port, startFolder: "\(place)/start").json)
    } else if printUnit {
      Console.write(SystemdUnit(command: unitCommand).text)
    } else if checkFonts {
      try FontReport(library: await options.load().library).print()
    } else {
      try await supervise()
    }
  }

  /// Where the unit keeps what is private, unless told otherwise.
  private var place: String { profileRoot ?? SystemdUnit.runtimeFolder }

  private var unitCommand: [String] {
    [
      program, "screen", "--site", absolute(options.site), "--idle", "\(idle)", "--warn", "\(warn)",
      "--port", "\(port)", "--profile-root", place, "--browser", browser,
    ] + browserOptions.map { "--browser-option=\($0)" }
      + serveOptions.map { "--serve-option=\($0)" }
  }

  private func supervise() async throws {
    try refuseWithoutScreen()
    umask(0o077)
    let site = await edition()
    let folder = try claimedFolder()
    let plan = ScreenPlan(
      browser: browser, browserOptions: browserOptions,
      isWayland: environment["WAYLAND_DISPLAY"] != nil, environment: environment, port: port,
      service: ScreenPlan.service(
        program: program, site: absolute(options.site), idle: idle, warn: warn,
        additions: serveOptions),
      startPage: site.map(StartPage.init) ?? StartPage(builtIn: .embedded))
    guard folder.write(plan.startPage) else {
      throw Console.refusal("\(folder.start) cannot be written", code: .inputOutput)
    }
    let supervisor = ScreenSupervisor(plan: plan, folder: folder)
    let signals = StopSignals { supervisor.stop() }
    if let site { FontReport(library: site.library).warnBeside() }
    await supervisor.run()
    signals.cancel()
    folder.release()
  }

  /// The site with last good versions; without it the screen still says where there is help.
  private func edition() async -> Edition? {
    let state = StateFolder(path: StatePlace.standard(for: options.folder.path))
    var loader = SiteLoader(folder: options.folder, state: state)
    return await loader.loadIfChanged()?.edition
  }
}
