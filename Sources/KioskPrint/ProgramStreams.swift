import Glibc

/// The three streams of a program, served at the same time, so that neither side waits for the
/// other.
struct ProgramStreams: ~Copyable {
  /// How much of the standard error is kept, in bytes.
  private static let errorLimit = 64 << 10

  private var input: ProgramPipe
  private var outputs: ProgramPipe
  private var errorOutputs: ProgramPipe
  private var pending: ArraySlice<UInt8>
  private let outputLimit: Int
  private var errors: [UInt8] = []
  /// What came on the standard output.
  private(set) var output: [UInt8] = []

  /// Makes the pipes for a program that gets some bytes.
  ///
  /// - Throws: where the process has no more files to open.
  init(input bytes: [UInt8], outputLimit: Int) throws(ProgramRun.Failure) {
    let first = try ProgramPipe()
    let second = try ProgramPipe()
    let third = try ProgramPipe()
    input = first
    outputs = second
    errorOutputs = third
    pending = bytes[...]
    self.outputLimit = outputLimit
    for end in [input.writing, outputs.reading, errorOutputs.reading] {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
  }

  /// The standard error as text.
  var errorText: String { String(decoding: errors, as: UTF8.self) }

  /// Starts the program at the other ends.
  func start(
    _ words: [String], environment: [String: String], showsErrors: Bool
  ) throws(ChildProcess.StartError) -> ChildProcess {
    try ChildProcess.started(
      words, environment: environment, input: input.reading, output: outputs.writing,
      errors: showsErrors ? nil : errorOutputs.writing)
  }

  /// Gives up the program's ends, so that its end is seen.
  mutating func closeChildEnds() {
    input.closeReading()
    outputs.closeWriting()
    errorOutputs.closeWriting()
  }

  /// Writes and reads until the program has closed its outputs, or has ended: what it started may
  /// hold them open for longer.
  mutating func exchange(
    until deadline: ContinuousClock.Instant, _ hasEnded: () -> Bool
  ) throws(ProgramRun.Failure) {
    while outputs.reading >= 0 || errorOutputs.reading >= 0 {
      if pending.isEmpty { input.closeWriting() }
      guard ContinuousClock.now < deadline else { throw .tookTooLong }
      // Its last words may have come between the look at the pipes and the look at the program.
      let isLast = hasEnded()
      let isReady = waitForAny(milliseconds: isLast ? 0 : 20)
      write()
      try read()
      if isLast, !isReady { return }
    }
  }

  private func waitForAny(milliseconds: Int32) -> Bool {
    var ends = [
      pollfd(fd: input.writing, events: Int16(POLLOUT), revents: 0),
      pollfd(fd: outputs.reading, events: Int16(POLLIN), revents: 0),
      pollfd(fd: errorOutputs.reading, events: Int16(POLLIN), revents: 0),
    ]
    return poll(&ends, nfds_t(ends.count), milliseconds) > 0
  }

  private mutating func write() {
    guard input.writing >= 0, !pending.isEmpty else { return }
    let count = pending.withUnsafeBytes { Glibc.write(input.writing, $0.baseAddress, $0.count) }
    if count > 0 { pending.removeFirst(count) }
    if count < 0, errno != EAGAIN, errno != EINTR { pending = [] }
  }

  private mutating func read() throws(ProgramRun.Failure) {
    if let bytes = outputs.read() { output += bytes }
    guard output.count <= outputLimit else { throw .tooMuchOutput }
    if let bytes = errorOutputs.read() {
      errors += bytes.prefix(ProgramStreams.errorLimit - errors.count)
    }
  }
}

/// A pipe that no other program inherits; its ends are closed with it.
private struct ProgramPipe: ~Copyable {
  /// -1 once it is closed.
  private(set) var reading: Int32
  private(set) var writing: Int32

  init() throws(ProgramRun.Failure) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else {
      throw .notStarted(ChildProcess.StartError(program: "pipe", code: errno))
    }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    reading = ends[0]
    writing = ends[1]
  }

  deinit {
    if reading >= 0 { close(reading) }
    if writing >= 0 { close(writing) }
  }

  mutating func closeReading() {
    if reading >= 0 { close(reading) }
    reading = -1
  }

  mutating func closeWriting() {
    if writing >= 0 { close(writing) }
    writing = -1
  }

  /// What has come, up to a buffer full; `nil` for nothing yet. At the end the pipe is closed.
  mutating func read() -> [UInt8]? {
    guard reading >= 0 else { return nil }
    var count = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: 64 << 10) { buffer, used in
      count = Glibc.read(reading, buffer.baseAddress, buffer.count)
      used = max(count, 0)
    }
    if count == 0 || count < 0 && errno != EAGAIN && errno != EINTR { closeReading() }
    return bytes.isEmpty ? nil : bytes
  }
}
