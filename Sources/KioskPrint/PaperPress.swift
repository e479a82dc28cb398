package import KioskRendering
import Synchronization

/// Makes PDFs, only a few at a time; who comes meanwhile waits, and of too many the last are sent
/// away.
package final class PaperPress: Sendable {
  private struct Line {
    var running = 0
    var waiting: [CheckedContinuation<Bool, Never>] = []
  }

  private let program: PaperProgram
  private let most: Int
  private let mostWaiting: Int
  private let line = Mutex(Line())

  /// - Parameters:
  ///   - most: how many jobs run at once.
  ///   - mostWaiting: how many wait for those.
  package init(program: PaperProgram, most: Int = 2, mostWaiting: Int = 8) {
    self.program = program
    self.most = most
    self.mostWaiting = mostWaiting
  }

  /// Whether there is a program to run.
  package var isInstalled: Bool { program.isInstalled }

  /// How many jobs run, and how many wait for those.
  var load: (running: Int, waiting: Int) {
    line.withLock { ($0.running, $0.waiting.count) }
  }

  /// The PDF of a document.
  ///
  /// - Parameter pages: the most pages, where that is fewer than for others.
  package func pdf(
    of document: PrintDocument, pages: Int? = nil
  ) async throws(PaperFault) -> [UInt8] {
    guard await enters() else { throw .busy }
    defer { leave() }
    return try await program.pdf(of: document, pages: pages)
  }

  /// Waits for a place, first come, first served.
  ///
  /// - Returns: whether there is one.
  private func enters() async -> Bool {
    await withCheckedContinuation { continuation in
      let isAdmitted: Bool? = line.withLock { line in
        if line.running < most {
          line.running += 1
          return true
        }
        guard line.waiting.count < mostWaiting else { return false }
        line.waiting.append(continuation)
        return nil
      }
      if let isAdmitted { continuation.resume(returning: isAdmitted) }
    }
  }

  /// Gives the place to the next one.
  private func leave() {
    let next: CheckedContinuation<Bool, Never>? = line.withLock { line in
      guard line.waiting.isEmpty else { return line.waiting.removeFirst() }
      line.running -= 1
      return nil
    }
    next?.resume(returning: true)
  }
}
