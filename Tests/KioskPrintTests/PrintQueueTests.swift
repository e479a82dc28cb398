import Foundation
import TestSupport
import Testing

@testable import KioskPrint

/// Printers, played by shell scripts in place of `lp` and `lpstat`.
@Suite struct PrintQueueTests {
  /// A print service with the printers `office` and `hall`; the latter is disabled.
  private static func service(
    lp: String =
      #"printf "%s\n" "$@" >"$here/arguments"; cat >"$here/bytes"; echo $LC_ALL >"$here/locale""#
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
      try await PrintQueue(folder: fake.folder.path, limit: limit, looks: [.zero])
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
    try await PrintQueue(folder: fake.folder.path, looks: []).send(
      pdf, to: "office", copies: copies)
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
      await fault(fake, limit: .seconds(2)) == .tookTooLong(limit: .seconds(2)))
    #expect(fake.text("own") != "" && !fake.isRunning("own"))
    let silent = try FakeProgram("sleep 60", named: "lpstat")
    #expect(
      await fault(silent, limit: .seconds(2)) == .tookTooLong(limit: .seconds(2)))
  }

  @Test func `what the service says is passed on`() async throws {
    let fake = try Self.service(lp: "cat >/dev/null; echo 'lp: Forbidden by policy' >&2; exit 1")
    #expect(await fault(fake) == .refused(reason: "Forbidden by policy"))
  }

  @Test func `a service that answers without end is not listened to`() async throws {
    let fake = try FakeProgram("yes printer", named: "lpstat")
    #expect(await fault(fake) == .refused(reason: "it answers without end"))
  }

  @Test func `a printer that turns out to be away gives its job back`() async throws {
    let fake = try FakeProgram(
      """
      case "$1" in
        -e) echo office ;;
        *) echo 'printer office now printing office-7.  enabled since Mon'
          [ ! -e "$here/bytes" ] || echo 'The printer may not exist or is unavailable at this time.' ;;
      esac
      """, named: "lpstat")
    try fake.add(
      #"cat >"$here/bytes"; echo 'request id is office-7 (0 file(s))'"#, named: "lp")
    try fake.add(#"echo "$*" >"$here/cancelled""#, named: "cancel")
    #expect(
      await fault(fake)
        == .away("office", reason: "The printer may not exist or is unavailable at this time."))
    #expect(fake.text("cancelled") == "office-7\n")
  }

  @Test func `a print service that does not run is told from one without printers`() async throws {
    let fake = try FakeProgram(
      #"[ "$1" != -r ] || echo 'scheduler is not running'"#, named: "lpstat")
    #expect(await fault(fake) == .refused(reason: "the scheduler is not running"))
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
        + "\tAlerts: offline-report\n",
      reason: "The printer is not responding."),
    State(
      testDescription: "out of reach without a keyword",
      text: "printer a now printing a-1.  enabled since Mon\n"
        + "\tThe printer may not exist or is unavailable at this time.\n\tAlerts: none\n",
      reason: "The printer may not exist or is unavailable at this time."),
    State(
      testDescription: "disabled by a person",
      text: "printer a disabled since Mon -\n\treason unknown\n\tAlerts: paused\n", reason: ""),
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
