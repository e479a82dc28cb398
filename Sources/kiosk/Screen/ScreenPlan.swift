/// What the supervisor runs, settled before it starts.
struct ScreenPlan: Sendable {
  /// The browser's program, as an absolute path.
  let browser: String
  /// What the operator adds to the browser's arguments.
  let browserOptions: [String]
  /// Whether a Wayland compositor is there to draw on.
  let isWayland: Bool
  /// What the programs get as their environment.
  let environment: [String: String]
  /// The port of the screen's listener; 0 takes a free one and keeps it after a crash.
  let port: Int
  /// The service's program and arguments for a port.
  ///
  /// It prints `Screen http://…` once it answers and `Finished` at the end of each visit.
  let service: @Sendable (_ port: Int) -> [String]
  /// What the screen shows before the service answers.
  let startPage: StartPage
}

extension ScreenPlan {
  /// The command line of `kiosk serve` for a screen.
  static func service(
    program: String, site: String, idle: Int, warn: Int, additions: [String]
  ) -> @Sendable (_ port: Int) -> [String] {
    { port in
      [
        program, "serve", "--site", site, "--host", "127.0.0.1", "--port", "0",
        "--screen-port", "\(port)", "--idle", "\(idle)", "--warn", "\(warn)", "--renews-browser",
      ] + additions
    }
  }
}

extension ScreenEvent {
  /// What a line on the service's standard output tells; `nil` where it concerns nobody here.
  init?(serviceLine line: some StringProtocol) {
    let line = String(line)
    if line == "Finished" {
      self = .visitFinished
    } else if let match = line.wholeMatch(of: /Screen (http:\/\/[0-9A-Za-z.:\[\]-]+:[0-9]+)/) {
      self = .serviceReady(address: String(match.output.1))
    } else {
      return nil
    }
  }
}
