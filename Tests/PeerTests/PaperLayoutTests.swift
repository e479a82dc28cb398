import Foundation
import TestSupport
import Testing

/// Where every line of a sheet stands: page, left edge, baseline and width in points, and its words;
/// `UPDATE_GOLDENS=1` writes the kept texts anew.
@Suite struct PaperLayoutTests {
  @Test(arguments: [
    PaperSample.fixture("de", with: nil), .fixture("ar", with: nil), .fixture("zh-Hans", with: nil),
    .fixture("uk", with: "de"),
  ])
  func `the lines of a sheet`(sample: PaperSample) async throws {
    guard case .fixture(let tag, let second) = sample else { return }
    let document = try await sample.document()
    let paper = try await Paper.of(document, "--layout").require()
    let lines = String(decoding: paper.output, as: UTF8.self)
    try expectGolden(lines, "paper-\(tag)\(second.map { "-\($0)" } ?? "").txt")
  }
}
