import Foundation
import KioskRendering
import TestSupport
import Testing

@testable import KioskPrint

/// Jobs that stand in line.
@Suite struct PaperPressTests {
  /// Notes how many run beside it, and goes on once the test lets it.
  private static let script = """
    mkdir -p "$here/running"; : >"$here/running/$$"
    ls "$here/running" | wc -l >>"$here/counts"
    while [ ! -e "$here/go" ]; do sleep 0.02; done
    rm "$here/running/$$"
    printf '%%PDF-'
    """

  @Test func `two run, eight wait, the others are sent away`() async throws {
    let fake = try FakeProgram(Self.script)
    let press = PaperPress(program: PaperProgram(path: fake.path))
    let jobs = (0..<10).map { _ in Task { try await press.pdf(of: .titled("Titel")) } }
    while press.load != (running: 2, waiting: 8) { try await Task.sleep(for: .milliseconds(5)) }
    for _ in 0..<3 {
      await #expect(throws: PaperFault.busy) { try await press.pdf(of: .titled("Titel")) }
    }
    try fake.folder.write("go", "")
    for job in jobs { #expect(try await job.value == Array("%PDF-".utf8)) }
    let counts = fake.text("counts").split(separator: "\n").compactMap { Int($0) }
    #expect(counts.count == 10)
    #expect(counts.max() ?? 0 <= 2)
    #expect(press.load == (running: 0, waiting: 0))
  }

  @Test func `a job that fails gives its place to the next`() async throws {
    let fake = try FakeProgram("exit 1")
    let press = PaperPress(program: PaperProgram(path: fake.path), most: 1, mostWaiting: 0)
    for _ in 0..<3 {
      await #expect(throws: PaperFault.failed(status: 1, reason: "")) {
        try await press.pdf(of: .titled("Titel"))
      }
    }
    #expect(press.load == (running: 0, waiting: 0))
  }
}
