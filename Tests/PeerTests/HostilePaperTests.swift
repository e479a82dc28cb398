import Foundation
import TestSupport
import Testing

/// Documents that ask for trouble: each ends in time with paper or with a fault that says why.
@Suite(.serialized) struct HostilePaperTests {
  @Test(arguments: HostilePaper.all)
  func `trouble ends in time, with paper or a fault`(document: HostilePaper) async throws {
    let paper = try await Paper.of(document.bytes)
    let errors = paper.errors
    #expect(paper.time < .seconds(20))
    switch document.end {
    case .paper:
      try #require(paper.status == 0, "\(errors)")
      let report = try await PaperReport.of(paper.file)
      #expect(report.realFindings == [])
      #expect(report.faults == [])
    case .fault(let name):
      #expect(paper.status == 65)
      #expect(paper.output.isEmpty)
      let line = try JSONDecoder().decode(Fault.self, from: Data(errors.utf8))
      #expect(line.fault == name)
    }
  }

  private struct Fault: Decodable {
    let fault: String
  }
}
