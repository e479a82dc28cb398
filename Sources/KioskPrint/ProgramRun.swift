import FoundationEssentials
import Glibc

/// A program that is run to its end: what it is given, and how much time and room it has.
package struct ProgramRun: Sendable {
  /// What the program left behind.
  package struct Outcome: Sendable, Equatable {
    /// What it wrote to its standard output.
    package let output: [UInt8]
    /// The beginning of what it wrote to its standard error.
    package let errors: String
    /// Its exit code; of a program that a signal ended, 128 and the signal's number.
    package let status: Int32
  }

  /// Why there is no outcome.
  package enum Failure: Error, Equatable {
    case notStarted(ChildProcess.StartError)
    case tookTooLong
    case tooMuchOutput
  }

  private let words: [String]
  private let variables: [String: String]
  private let timeLimit: Duration
  private let outputLimit: Int
  private let showsErrors: Bool

  /// - Parameters:
  ///   - words: the program's path and its arguments.
  ///   - variables: what replaces or adds to this program's own environment.
  ///   - timeLimit: how long the program may take, by the clock on the wall.
  ///   - outputLimit: the most bytes that it may write to its standard output.
  ///   - showsErrors: whether its standard error is this program's own, and not kept.
  package init(
    words: [String], variables: [String: String] = [:], timeLimit: Duration,
    outputLimit: Int = 1 << 20, showsErrors: Bool = false
  ) {
    self.words = words
    self.variables = variables
    self.timeLimit = timeLimit
    self.outputLimit = outputLimit
    self.showsErrors = showsErrors
  }

  /// Runs the program on a thread of its own; one that passes a limit is killed with all that it
  /// started.
  package func outcome(input: [UInt8] = []) async throws(Failure) -> Outcome {
    let result = await withCheckedContinuation { continuation in
      OwnThread.run { continuation.resume(returning: run(input)) }
    }
    return try result.get()
  }

  private func run(_ input: [UInt8]) -> Result<Outcome, Failure> {
    // A program may end before it has read everything: that shall fail the write, nothing more.
    var pipeSignal = sigset_t()
    sigemptyset(&pipeSignal)
    sigaddset(&pipeSignal, SIGPIPE)
    pthread_sigmask(SIG_BLOCK, &pipeSignal, nil)
    do throws(Failure) {
      return .success(try outcome(after: input))
    } catch {
      return .failure(error)
    }
  }

  private func outcome(after input: [UInt8]) throws(Failure) -> Outcome {
    let deadline = ContinuousClock.now + timeLimit
    var streams = try ProgramStreams(input: input, outputLimit: outputLimit)
    let child = try start(&streams)
    var ending = Ending(child: child)
    // Also what the program left running.
    defer {
      child.signal(SIGKILL)
      ending.await()
    }
    try streams.exchange(until: deadline) { ending.hasCome }
    return Outcome(
      output: streams.output, errors: streams.errorText,
      status: try ending.awaited(until: deadline))
  }

  private func start(_ streams: inout ProgramStreams) throws(Failure) -> ChildProcess {
    defer { streams.closeChildEnds() }
    do throws(ChildProcess.StartError) {
      return try streams.start(
        words, environment: ProcessInfo.processInfo.environment.merging(variables) { $1 },
        showsErrors: showsErrors)
    } catch {
      throw .notStarted(error)
    }
  }
}

/// The end of a program, waited for once.
private struct Ending {
  let child: ChildProcess
  private var status: Int32?

  init(child: ChildProcess) { self.child = child }

  /// Whether the program has ended.
  var hasCome: Bool {
    mutating get {
      if status == nil { look(WNOHANG) }
      return status != nil
    }
  }

  /// Waits for the end of a program that was killed.
  mutating func await() {
    while status == nil { look(0) }
  }

  /// The exit code, once the program has ended.
  mutating func awaited(until deadline: ContinuousClock.Instant) throws(ProgramRun.Failure) -> Int32
  {
    while !hasCome {
      guard ContinuousClock.now < deadline else { throw .tookTooLong }
      usleep(1000)
    }
    let status = status ?? 0
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }

  private mutating func look(_ options: Int32) {
    var found: Int32 = 0
    let id = waitpid(child.id, &found, options)
    if id == child.id { status = found }
    if id == -1, errno != EINTR { status = 0 }
  }
}
