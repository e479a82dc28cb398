import Dispatch
import Foundation
import Glibc
import Synchronization

/// A temporary folder and the servers started in it; both are gone when the program ends.
final class Workplace: Sendable {
  /// The folder's absolute path.
  let path: String
  private let children = Mutex<[pid_t]>([])
  private let clearing = Mutex<Void>(())

  init() throws {
    let template = FileManager.default.temporaryDirectory.path + "/kiosk-benchmark.XXXXXX"
    var bytes = Array(template.utf8CString)
    guard mkdtemp(&bytes) != nil else { throw BenchmarkFailure.system(template, code: errno) }
    path = String(decoding: bytes.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Ends a child with the program, whatever happens before.
  func adopt(_ pid: pid_t) { children.withLock { $0.append(pid) } }

  /// Leaves a child alone that has ended.
  func forget(_ pid: pid_t) { children.withLock { $0.removeAll { $0 == pid } } }

  /// Ends a child now: politely, after five seconds not.
  func end(_ pid: pid_t) {
    forget(pid)
    kill(pid, SIGTERM)
    var status: Int32 = 0
    for _ in 0..<500 {
      if waitpid(pid, &status, WNOHANG) != 0 { return }
      usleep(10_000)
    }
    kill(pid, SIGKILL)
    waitpid(pid, &status, 0)
  }

  /// Ends all children and removes the folder, then does what is left to do.
  ///
  /// A signal and the end of the program may meet here; the second waits for the first.
  func clear(then finish: () -> Void = {}) {
    clearing.withLock { _ in
      for pid in children.withLock({ $0 }) { end(pid) }
      try? FileManager.default.removeItem(atPath: path)
      finish()
    }
  }

  /// Clears also where the program is told to end before it is done.
  ///
  /// - Returns: what listens for it, as long as it is kept.
  func clearOnSignals() -> [any DispatchSourceSignal] {
    [SIGINT, SIGTERM, SIGHUP].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { [self] in
        clear { exit(128 + number) }
      }
      source.resume()
      return source
    }
  }

  /// Makes a folder below the workplace.
  func folder(_ name: String) throws -> String {
    let folder = "\(path)/\(name)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    return folder
  }
}

/// What the system says about an error number.
func systemMessage(_ code: Int32) -> String { String(cString: strerror(code)) }
