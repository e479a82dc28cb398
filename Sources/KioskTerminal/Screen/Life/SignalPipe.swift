import Glibc
import Synchronization

/// Signals as bytes in a pipe: none is lost, whenever it comes, and a poll(2) sees it.
struct SignalPipe {
  /// The end that can be polled.
  let reading: Int32
  private let numbers: [Int32]

  /// A handler must not capture anything.
  private static let writing = Atomic<Int32>(-1)

  /// Listens to some signals and ignores others; one at a time.
  ///
  /// - Returns: `nil` where the system has no pipe left.
  init?(listeningTo numbers: [Int32], ignoring ignored: [Int32]) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    reading = ends[0]
    self.numbers = numbers + ignored
    SignalPipe.writing.store(ends[1], ordering: .releasing)
    for number in numbers {
      var action = sigaction()
      action.__sigaction_handler.sa_handler = { number in
        // A full pipe holds the news already.
        let kept = errno
        var byte = UInt8(truncatingIfNeeded: number)
        _ = write(SignalPipe.writing.load(ordering: .acquiring), &byte, 1)
        errno = kept
      }
      sigaction(number, &action, nil)
    }
    for number in ignored { signal(number, SIG_IGN) }
  }

  /// The signals that came since the last time.
  func take() -> Set<Int32> {
    var bytes = [UInt8](repeating: 0, count: 256)
    let count = read(reading, &bytes, bytes.count)
    return count > 0 ? Set(bytes[..<count].map(Int32.init)) : []
  }

  /// Listens no more; the signals do again what they do by themselves.
  func close() {
    // The news of a hang-up may come after the end that it brought, and must not make a failure of it.
    for number in numbers { signal(number, number == SIGHUP ? SIG_IGN : SIG_DFL) }
    let writing = SignalPipe.writing.exchange(-1, ordering: .acquiringAndReleasing)
    _ = Glibc.close(writing)
    _ = Glibc.close(reading)
  }
}
