import FoundationEssentials
import Glibc
import KioskPrint

/// Runs the service and the browser, and does what the state says; decides nothing itself.
actor ScreenSupervisor {
  private enum Message: Sendable {
    case event(ScreenEvent)
    case line(String)
    case stop
    case kill
  }

  private struct Browser {
    let process: ChildProcess
    let folder: String
    let watch: Task<Void, Never>
  }

  private struct Service {
    let process: ChildProcess
    var isReady = false
  }

  private let plan: ScreenPlan
  private let folder: ScreenFolder
  private let inbox: AsyncStream<Message>
  private let outbox: AsyncStream<Message>.Continuation
  private var state = ScreenState()
  private var port: Int
  private var service: Service?
  private var browsers: [BrowserNumber: Browser] = [:]
  private var isStopping = false

  init(plan: ScreenPlan, folder: ScreenFolder) {
    self.plan = plan
    self.folder = folder
    port = plan.port
    (inbox, outbox) = AsyncStream.makeStream()
  }

  /// Makes the supervisor end what it runs, and then itself.
  nonisolated func stop() { outbox.yield(.stop) }

  /// Runs until told to stop; afterwards no program and no profile is left.
  func run() async {
    outbox.yield(.event(.started))
    for await message in inbox {
      switch message {
      case .event(let event): await take(event)
      case .line(let line): await take(line)
      case .stop: endEverything()
      case .kill: for process in everyProcess { process.signal(SIGKILL) }
      }
      if isStopping, service == nil, browsers.isEmpty { break }
    }
  }

  // MARK: What happens

  private func take(_ event: ScreenEvent) async {
    if case .serviceEnded(let run) = event { serviceEnded(after: run) }
    for action in state.handle(event) { await perform(action) }
  }

  private func take(_ line: String) async {
    Console.write(line + "\n")
    guard let event = ScreenEvent(serviceLine: line) else { return }
    if case .serviceReady(let address) = event {
      service?.isReady = true
      port = address.split(separator: ":").last.flatMap { Int($0) } ?? plan.port
    }
    await take(event)
  }

  private func serviceEnded(after run: Duration) {
    // A port that cannot be had again must not keep the service away for good.
    if service?.isReady != true { port = plan.port }
    service = nil
    if !isStopping { Console.error("the service ended after \(run.rounded); it is started again") }
  }

  // MARK: What is done

  private func perform(_ action: ScreenAction) async {
    switch action {
    case .destroyProfile(let number): await destroyProfile(number)
    case .endBrowser(let number): browsers[number].map { end($0.process) }
    case _ where isStopping: break
    case .startService: startService()
    case .openService(let address): folder.lead(to: address)
    case .closeService: folder.lead(to: nil)
    case .startBrowser(let number): startBrowser(number)
    case .wait(let time, let timer): later(time, .event(.timer(timer)))
    }
  }

  private func startService() {
    let start = ContinuousClock.now
    let ended: @Sendable () -> Void = { [outbox] in
      outbox.yield(.event(.serviceEnded(ran: ContinuousClock.now - start)))
    }
    do {
      let lines = try LinePipe()
      defer { lines.closeWriting() }
      let process = try ChildProcess.started(
        plan.service(port), environment: plan.environment, output: lines.writing)
      lines.read { [outbox] in outbox.yield(.line($0)) }
      process.whenEnded(ended)
      service = Service(process: process)
    } catch {
      Console.error("error: the service cannot be started: \(error)")
      ended()
    }
  }

  private func startBrowser(_ number: BrowserNumber) {
    let start = ContinuousClock.now
    let ended: @Sendable () -> Void = { [outbox] in
      outbox.yield(.event(.browserEnded(number, ran: ContinuousClock.now - start)))
    }
    let own = folder.newBrowserFolder()
    let arguments = BrowserArguments(
      folder: own, page: "file://\(folder.start)/start.html", isWayland: plan.isWayland,
      additions: plan.browserOptions)
    let environment = plan.environment.merging(arguments.environment) { $1 }
    do {
      let process = try ChildProcess.started(
        [plan.browser] + arguments.list, environment: environment)
      process.whenEnded(ended)
      let watch = Task { [outbox] in
        await BrowserWatch(process: process).run { outbox.yield(.event($0.event(number))) }
      }
      browsers[number] = Browser(process: process, folder: own, watch: watch)
    } catch {
      Console.error("error: \(error.program) cannot be started: \(error.reason)")
      browsers[number] = nil
      try? FileManager.default.removeItem(atPath: own)
      ended()
    }
  }

  private func destroyProfile(_ number: BrowserNumber) async {
    guard let browser = browsers.removeValue(forKey: number) else { return }
    browser.watch.cancel()
    guard await !ScreenFolder.destroy(browser.folder) else { return }
    Console.error("error: \(browser.folder) cannot be destroyed; it holds traces of a visit")
  }

  // MARK: The end

  /// Asks first: a browser hands what is to be printed to the queue before it goes.
  private func end(_ process: ChildProcess) {
    process.signal(SIGTERM)
    Task {
      try? await Task.sleep(for: .seconds(3))
      // The number is not given to another process before this one was waited for and removed.
      if everyProcess.contains(process) { process.signal(SIGKILL) }
    }
  }

  private func endEverything() {
    isStopping = true
    for process in everyProcess { process.signal(SIGTERM) }
    later(.seconds(3), .kill)
  }

  private var everyProcess: [ChildProcess] {
    browsers.values.map(\.process) + (service.map { [$0.process] } ?? [])
  }

  private func later(_ time: Duration, _ message: Message) {
    Task { [outbox] in
      try? await Task.sleep(for: time)
      outbox.yield(message)
    }
  }
}

extension Duration {
  /// Seconds with one decimal, for a person.
  fileprivate var rounded: String {
    let tenths = Int((self / .milliseconds(100)).rounded())
    return "\(tenths / 10).\(tenths % 10) s"
  }
}
