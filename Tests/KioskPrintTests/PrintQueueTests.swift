import Foundation
import TestSupport
import Testing

@testable import KioskPrint

/// Printers, played by shell scripts in place of `lp` and `lpstat`.
@Suite struct PrintQueueTests {
  /// A print service with the printers `office` and `hall`; the latter is disabled.
  private static func service(
    lp: String =
      #"for word; do echo "$word"; done >"$here/arguments"; cat >"$here/bytes"; echo $LC_ALL >"$here/locale""#
  ) throws -> FakeProgram {
    let fake = try FakeProgram(
      """
      case "$*" in
        -e) echo office; echo hall ;;
        '-l -p office') printf 'printer office is idle.  enabled since Mon\\n\\tAlerts: none\\n' ;;
        '-l -p hall') printf 'printer hall disabled since Mon -\\n\\tPaused\\n' ;;
        *) echo "lpstat $*" >"$here/unexpected"; exit 1 ;;
      esac
      """, named: "lpstat")
    try fake.add(lp, named: "lp")
    return fake
  }

  private func fault(
    _ fake: FakeProgram, _ printer: String = "office", limit: Duration = .seconds(10)
  ) async -> QueueFault? {
    do throws(QueueFault) {
      try await PrintQueue(folder: fake.folder.path, limit: limit)
        .send(Array("%PDF-".utf8), to: printer)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [(1, "1"), (9, "9"), (0, "1"), (-5, "1"), (10, "9"), (Int.max, "9")])
  func `a job is a list of words and the bytes`(copies: Int, count: String) async throws {
    let fake = try Self.service()
    let pdf = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    try await PrintQueue(folder: fake.folder.path).send(pdf, to: "office", copies: copies)
    #expect(
      fake.text("arguments").split(separator: "\n").joined(separator: " ")
        == "-d office -n \(count) -t welcome-kiosk -o sides=two-sided-long-edge")
    #expect([UInt8](try Data(contentsOf: fake.folder.url("bytes"))) == pdf)
    #expect(fake.text("locale") == "C\n")
    #expect(fake.text("unexpected") == "")
  }

  @Test(arguments: [
    "", "cellar", "Office", "office hall", "office\nhall", "-h", "--", "-d evil", "$(id)",
    "office;id",
    "`id`", "../office", "office/draft",
  ])
  func `a name that is not in the list reaches nobody`(name: String) async throws {
    let fake = try Self.service()
    #expect(await fault(fake, name) == .unknownPrinter(name, known: ["office", "hall"]))
    #expect(fake.text("arguments") == "" && fake.text("unexpected") == "")
  }

  @Test func `a disabled printer gets no job`() async throws {
    let fake = try Self.service()
    #expect(await fault(fake, "hall") == .away("hall", reason: "Paused"))
    #expect(fake.text("arguments") == "")
  }

  @Test func `a service that does not answer is not waited for`() async throws {
    let fake = try Self.service(lp: #"echo $$ >"$here/own"; cat >/dev/null; sleep 60"#)
    #expect(
      await fault(fake, limit: .milliseconds(400)) == .tookTooLong(limit: .milliseconds(400)))
    #expect(fake.text("own") != "" && !fake.isRunning("own"))
    let silent = try FakeProgram("sleep 60", named: "lpstat")
    #expect(
      await fault(silent, limit: .milliseconds(400)) == .tookTooLong(limit: .milliseconds(400)))
  }

  @Test func `what the service says is passed on`() async throws {
    let fake = try Self.service(lp: "cat >/dev/null; echo 'lp: Forbidden by policy' >&2; exit 1")
    #expect(await fault(fake) == .refused(reason: "Forbidden by policy"))
  }

  @Test func `a service that answers without end is not listened to`() async throws {
    let fake = try FakeProgram("yes printer", named: "lpstat")
    #expect(await fault(fake) == .refused(reason: "it answers without end"))
  }

  @Test func `without CUPS the program is named`() async throws {
    let fake = try FakeProgram("exit 1", named: "other")
    #expect(await fault(fake) == .notInstalled(program: fake.folder.url("lpstat").path))
  }

  @Test func `a machine without printers has an empty list`() async throws {
    let fake = try FakeProgram("echo 'lpstat: No destinations added.' >&2; exit 1", named: "lpstat")
    #expect(try await PrintQueue(folder: fake.folder.path).printers() == [])
    #expect(await fault(fake) == .unknownPrinter("office", known: []))
  }

  struct State: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let text: String
    let reason: String?
  }

  @Test(arguments: [
    State(
      testDescription: "idle",
      text: "printer a is idle.  enabled since Mon\n\tForm mounted:\n\tAlerts: none\n", reason: nil),
    State(
      testDescription: "at work",
      text: "printer a now printing a-7.  enabled since Mon\n\tSending data.\n\tAlerts: none\n",
      reason: nil),
    State(
      testDescription: "disabled with a reason",
      text: "printer a disabled since Mon -\n\tPaused\n\tAlerts: paused\n", reason: "Paused"),
    State(
      testDescription: "disabled without one",
      text: "printer a disabled since Mon -\n\tAlerts: none\n", reason: ""),
    State(
      testDescription: "out of reach",
      text: "printer a now printing a-7.  enabled since Mon\n\tThe printer is not responding.\n"
        + "\tAlerts: connecting-to-device offline-report\n",
      reason: "The printer is not responding."),
    State(
      testDescription: "without paper",
      text: "printer a is idle.  enabled since Mon\n\tAlerts: media-empty-error, job-held\n",
      reason: "media-empty-error"),
    State(
      testDescription: "soon without toner",
      text: "printer a is idle.  enabled since Mon\n\tAlerts: toner-low-report media-low-warning\n",
      reason: nil),
    State(
      testDescription: "only a warning",
      text: "printer a is idle.  enabled since Mon\n\tAlerts: cover-open-warning\n", reason: nil),
    State(testDescription: "nothing", text: "", reason: nil),
  ])
  func `a state is ready or has a reason`(row: State) {
    #expect(PrinterState(lpstat: row.text).reason == row.reason)
  }
}
