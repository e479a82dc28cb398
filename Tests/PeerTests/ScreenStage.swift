import Foundation
import KioskContent
import TestSupport
import Testing

@testable import kiosk

/// A supervisor with a real browser and a service that obeys the test.
struct ScreenStage {
  private let display: Display
  private let home: TemporaryFolder
  private let place: String
  private let supervisor: ScreenSupervisor
  private let running: Task<Void, Never>

  /// Chromium's sandbox holds nothing against root, so there Chromium asks to do without.
  static let sandboxOptions = geteuid() == 0 ? ["--no-sandbox"] : []

  static func opened(withService: Bool = false) async throws -> ScreenStage {
    let display = try await Display.started()
    let home = try TemporaryFolder()
    try home.write("service.py", service)
    if withService { try home.write("go", "") }
    let place = Display.shortPath()
    let folder = try ScreenFolder.claimed(place)
    let page = StartPage(builtIn: .embedded)
    try #require(folder.write(page))
    let script = home.url("service.py").path
    let supervisor = ScreenSupervisor(
      plan: ScreenPlan(
        browser: "/usr/bin/chromium", browserOptions: sandboxOptions, isWayland: false,
        environment: ["PATH": "/usr/bin:/bin", "DISPLAY": display.name], port: 0,
        service: { ["/usr/bin/python3", "-u", script, "\($0)"] }, startPage: page),
      folder: folder)
    let running = Task {
      await supervisor.run()
      folder.release()
    }
    return ScreenStage(
      display: display, home: home, place: place, supervisor: supervisor, running: running)
  }

  /// Ends all; whether nothing of it is left.
  func closed() async -> Bool {
    supervisor.stop()
    await running.value
    return !FileManager.default.fileExists(atPath: place)
      && Self.programs(naming: home.path).isEmpty && Self.programs(naming: place).isEmpty
  }

  // MARK: What the test does

  func letServiceStart() throws { try home.write("go", "") }

  func breakService() throws {
    try home.remove("go")
    for id in Self.programs(naming: "service.py", home.path) { kill(id, SIGKILL) }
  }

  func finishVisit() throws { try home.write("finish", "") }

  // MARK: What the test sees

  func shows(_ words: String) async -> Bool { await display.shows(words) }

  func waits(until isTrue: () throws -> Bool) async -> Bool { await Display.waits(until: isTrue) }

  var profiles: Set<String> { get throws { try Self.profiles(in: place) } }

  /// The browser's first process.
  var browser: pid_t? {
    Self.programs(naming: place, "--kiosk-printing").first { id in
      Self.words(of: id).contains("--type=") == false
    }
  }

  var pageRenderers: [pid_t] {
    Self.programs(naming: place).filter { ProcessTable.isPageRenderer(Self.words(of: $0)) }
  }

  func programs(naming folder: String) -> [pid_t] { Self.programs(naming: "\(place)/\(folder)") }

  static func profiles(in place: String) throws -> Set<String> {
    let names = try FileManager.default.contentsOfDirectory(atPath: place)
    return Set(names.filter { $0.hasPrefix("b-") })
  }

  /// The running programs whose command line holds all the words.
  static func programs(naming words: String...) -> [pid_t] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
    return names.compactMap { pid_t($0) }.filter { id in
      let line = Self.words(of: id)
      return words.allSatisfy { line.contains($0) }
    }
  }

  private static func words(of id: pid_t) -> String {
    let bytes = try? Data(contentsOf: URL(filePath: "/proc/\(id)/cmdline"))
    return String(decoding: bytes ?? Data(), as: UTF8.self)
  }

  /// Waits for a file `go`, answers every request, and says `Finished` when a file `finish` appears.
  private static let service = """
    import http.server, os, sys, threading, time
    folder = os.path.dirname(sys.argv[0])
    def appears(name):
        while not os.path.exists(os.path.join(folder, name)):
            time.sleep(0.05)
    class Page(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.end_headers()
            self.wfile.write(b"<title>a service</title>")
        def log_message(self, *words):
            pass
    def finishes():
        while True:
            appears("finish")
            os.remove(os.path.join(folder, "finish"))
            print("Finished")
    appears("go")
    server = http.server.ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1])), Page)
    threading.Thread(target=finishes, daemon=True).start()
    print("Screen http://127.0.0.1:%d" % server.server_port)
    server.serve_forever()
    """
}
