import Foundation
import KioskRendering
import Synchronization

@testable import KioskWeb

/// Makes PDFs that name their document, and keeps what came out of its printer.
final class FakePress: Sendable {
  /// A job at the printer.
  struct Job: Equatable {
    let pdf: String
    let copies: Int
  }

  private struct State {
    var documents: [PrintDocument] = []
    var limits: [Int?] = []
    var jobs: [Job] = []
    var trouble: Printing.Trouble?
  }

  private let state = Mutex(State())
  private let delay: Duration

  /// - Parameter delay: how long a PDF takes.
  init(delay: Duration = .zero) { self.delay = delay }

  /// Every document that was made, in order.
  var documents: [PrintDocument] { state.withLock(\.documents) }
  /// The most pages of each of them.
  var limits: [Int?] { state.withLock(\.limits) }
  /// What the printer took.
  var jobs: [Job] { state.withLock(\.jobs) }
  /// What goes wrong from now on, if something does.
  var trouble: Printing.Trouble? {
    get { state.withLock(\.trouble) }
    set { state.withLock { $0.trouble = newValue } }
  }

  /// How a listener prints.
  func printing(printer: String? = nil) -> Printing {
    Printing(
      offersFiles: true,
      printer: printer.map { name in
        Printing.Printer(name: name) { (pdf, copies) async throws(Printing.Trouble) in
          try self.print(pdf, copies)
        }
      }
    ) { (document, pages) async throws(Printing.Trouble) -> [UInt8] in
      try? await Task.sleep(for: self.delay)
      return try self.make(document, pages)
    }
  }

  private func print(_ pdf: [UInt8], _ copies: Int) throws(Printing.Trouble) {
    if case .printerAway? = trouble { throw trouble ?? .unavailable }
    state.withLock {
      $0.jobs.append(Job(pdf: String(decoding: pdf, as: UTF8.self), copies: copies))
    }
  }

  private func make(
    _ document: PrintDocument, _ pages: Int?
  ) throws(Printing.Trouble) -> [UInt8] {
    let trouble = state.withLock { state in
      state.documents.append(document)
      state.limits.append(pages)
      return state.trouble
    }
    switch trouble {
    case nil, .printerAway?: return Array("%PDF-\(document.title)\n".utf8)
    case .some(let trouble): throw trouble
    }
  }
}
