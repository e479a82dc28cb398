import Foundation
import KioskRendering
import TestSupport
import Testing

/// Paper in every language as readers and checkers of PDFs see it.
@Suite(.serialized) struct PaperTests {
  @Test(arguments: PaperSample.guides + PaperSample.booklets + PaperSample.fixtures)
  func `it is tagged without a fault, and its words come back`(sample: PaperSample) async throws {
    let document = try await sample.document()
    let paper = try await Paper.of(document).require()
    let report = try await PaperReport.of(paper.file)
    #expect(report.realFindings == [])
    #expect(report.faults + report.outside == [])
    Self.compare(PaperText.tagged(in: report), PaperText.expected(of: document))
    let words = PaperWords(document)
    let least = PaperRecall.expected(for: sample.tag)
    let poppler = words.recall(in: report.poppler, hasSpaces: least.hasSpaces)
    let pdfium = words.recall(in: report.pdfium, hasSpaces: least.hasSpaces)
    #expect(poppler >= least.poppler, "pdftotext")
    #expect(pdfium >= least.pdfium, "PDFium")
  }

  /// Says the first difference alone: two whole documents say nothing to anybody.
  private static func compare(_ tagged: [PaperText], _ expected: [PaperText]) {
    for (number, pair) in zip(tagged, expected).enumerated() where pair.0 != pair.1 {
      #expect(pair.0 == pair.1, "text \(number) of the tags")
      return
    }
    #expect(tagged.count == expected.count)
  }

  @Test(arguments: PaperSample.guides + PaperSample.fixtures)
  func `a camera reads the address off the printed code`(sample: PaperSample) async throws {
    let document = try await sample.document()
    let paper = try await Paper.of(document).require()
    let pictures = try await Command(
      program: "/usr/bin/pdftoppm", arguments: ["-r", "150", "-png", paper.file.path, "page"],
      folder: paper.folder.path
    ).run()
    try #require(pictures == Command.Outcome(output: "", errors: "", status: 0))
    let pages = try FileManager.default.contentsOfDirectory(atPath: paper.folder.path)
      .filter { $0.hasSuffix(".png") }.sorted()
    let outcome = try await Command(
      program: "/usr/bin/zbarimg",
      arguments: ["--raw", "-q", "--nodbus", "-Sdisable", "-Sqrcode.enable"] + pages,
      folder: paper.folder.path
    ).run()
    let addresses = document.sheets.flatMap(\.blocks).compactMap { block in
      if case .code(let code, _) = block { code.link } else { nil as String? }
    }
    try #require(addresses.count == 1)
    #expect(outcome.output == addresses[0] + "\n")
  }

  @Test(arguments: [
    PaperSample.guide("ar", with: "de"), .guide("zh-Hans", with: nil), .booklet("fa"),
    .fixture("my", with: "de"), .fixture("hi", with: nil),
  ])
  func `equal documents are equal bytes`(sample: PaperSample) async throws {
    let document = try await sample.document()
    let first = try await Paper.of(document).require()
    let second = try await Paper.of(document).require()
    #expect(first.output == second.output)
    #expect(first.output.starts(with: Array("%PDF-1.7".utf8)))
  }
}
