import Foundation
import KioskRendering
import TestSupport
import Testing

/// Documents that ask for trouble: each ends in time with paper or with a fault that says why.
@Suite(.serialized) struct HostilePaperTests {
  @Test(arguments: HostilePaper.all)
  func `trouble ends in time, with paper or a fault`(document: HostilePaper) async throws {
    let paper = try await Paper.of(document.bytes)
    let errors = paper.errors
    // The program stops itself after 20 s of processor time; other tests may keep it waiting.
    #expect(paper.time < .seconds(60))
    switch document.end {
    case .paper:
      try #require(paper.status == 0, "\(errors)")
      try await check(paper, of: document)
    case .fault(let name):
      #expect(try Self.fault(of: paper) == name)
    case .paperOrFault:
      if paper.status == 0 {
        try await check(paper, of: document)
      } else {
        #expect(try !Self.fault(of: paper).isEmpty)
      }
    }
  }

  /// No word is lost, and no checker finds a fault.
  private func check(_ paper: Paper, of document: HostilePaper) async throws {
    let report = try await PaperReport.of(paper.file)
    #expect(report.realFindings == [])
    #expect(report.faults == [])
    let printed = PaperText.tagged(in: report).flatMap { $0.runs.map(\.words) }
    let document = try JSONDecoder().decode(PrintDocument.self, from: document.bytes)
    let given = PaperText.expected(of: document).flatMap { $0.runs.map(\.words) }
    #expect(
      PaperWords.words(of: printed.joined()).joined()
        == PaperWords.words(of: given.joined()).joined(), "words")
  }

  /// What one line of JSON on standard error says, with nothing on standard output.
  private static func fault(of paper: Paper) throws -> String {
    #expect(paper.status == 65)
    #expect(paper.output.count == 0)
    return try JSONDecoder().decode(Fault.self, from: Data(paper.errors.utf8)).fault
  }

  private struct Fault: Decodable {
    let fault: String
  }
}
