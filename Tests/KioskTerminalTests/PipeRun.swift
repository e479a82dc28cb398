import Foundation
import Glibc
import KioskContent

@testable import KioskTerminal

/// The line mode between two pipes.
struct PipeRun {
  let input = Pipe()
  let output = Pipe()
  let terminal: LineTerminal

  init(
    _ edition: Edition, isLocked: Bool = false, idleLimit: Duration? = nil, locale: String? = nil
  ) {
    terminal = LineTerminal(
      current: CurrentEdition(edition), now: { TestSite.time.instant }, isLocked: isLocked,
      layout: .pipe,
      idleLimit: idleLimit, initialLocale: locale.flatMap { LanguageTag($0) })
  }

  /// Everything that is written when this is typed and the input ends; both must fit a pipe.
  func text(typing bytes: some Sequence<UInt8>) throws -> String {
    try input.fileHandleForWriting.write(contentsOf: Data(bytes))
    try input.fileHandleForWriting.close()
    run()
    try output.fileHandleForWriting.close()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    return String(decoding: data, as: UTF8.self)
  }

  /// Runs on the calling thread.
  func run() {
    terminal.run(
      input: input.fileHandleForReading.fileDescriptor,
      output: output.fileHandleForWriting.fileDescriptor)
  }
}
