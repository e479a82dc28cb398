import Foundation
import TestSupport
import Testing

/// Print jobs on their way through a real CUPS to a printer.
@Suite(.serialized) struct PrintServiceTests {
  @Test func `a printer gets the bytes that a file gets, for each copy, under a neutral name`()
    async throws
  {
    let service = try await PrintService.started()
    let folder = try TemporaryFolder()
    let file = folder.url("out.pdf")
    let written = try await service.kioskPrint(
      "registration", "--locale", "ar", "--with", "de", "--date", "2026-11-23", "--output",
      file.path)
    #expect(written == Command.Outcome(output: "", errors: "", status: 0))
    let sent = try await service.kioskPrint(
      "registration", "--locale", "ar", "--with", "de", "--date", "2026-11-23", "--printer",
      "counter", "--copies", "2")
    #expect(sent == Command.Outcome(output: "", errors: "", status: 0))
    let pdf = [UInt8](try Data(contentsOf: file))
    #expect(pdf.starts(with: Array("%PDF-".utf8)))
    let printed = await service.printer.bytes(atLeast: pdf.count * 2)
    #expect(printed == pdf + pdf, "\(printed.count) bytes, not twice \(pdf.count)")
    #expect(
      try await service.pageLog(lines: 1) == "counter welcome-kiosk 2 two-sided-long-edge\n")
    await service.stop()
  }

  @Test func `an unknown printer is named, and so are those that there are`() async throws {
    let service = try await PrintService.started()
    let outcome = try await service.kioskPrint(
      "registration", "--date", "2026-11-23", "--printer", "counter; ls")
    #expect(
      outcome
        == Command.Outcome(
          output: "",
          errors: """
            error: there is no printer 'counter; ls'
              help: it has: counter, resting

            """, status: 64))
    await service.stop()
  }

  @Test func `a queue that is stopped is told, and takes no job`() async throws {
    let service = try await PrintService.started()
    let outcome = try await service.kioskPrint(
      "registration", "--date", "2026-11-23", "--printer", "resting")
    #expect(
      outcome
        == Command.Outcome(
          output: "",
          errors: """
            error: printer 'resting' is away: Paused
              help: switch it on, then: cupsenable resting

            """, status: 74))
    await service.stop()
  }

  @Test func `a print service that is gone is told in time`() async throws {
    let service = try await PrintService.started()
    await service.stop()
    let outcome = try await service.kioskPrint(
      "registration", "--date", "2026-11-23", "--printer", "counter")
    #expect(
      outcome
        == Command.Outcome(
          output: "",
          errors: """
            error: the print service does not take the job: the scheduler is not running
              help: see whether cups runs: lpstat -r

            """, status: 74))
  }
}
