import Foundation
import TestSupport
import Testing

/// What readers and checkers of PDFs find in a file.
struct PaperReport: Decodable {
  /// A paragraph, heading, label … of the structure.
  struct Block: Decodable, Equatable {
    /// What it is (ISO 32000-1, 14.8.4).
    let role: String
    /// BCP 47 and the words in that language, in reading order.
    let runs: [[String]]
  }

  let pages: Int
  /// What page-validation 0.11 says against PDF/UA-1 (ISO 14289-1): rule, place.
  let findings: [String]
  /// What our own checks say.
  let faults: [String]
  /// Letters beyond the edge of their page.
  let outside: [String]
  /// What the tagged content says, element by element.
  let texts: [Block]
  /// What `pdftotext` copies.
  let poppler: String
  /// What PDFium copies, the engine of Chrome's viewer.
  let pdfium: String

  static func of(_ file: URL) async throws -> PaperReport {
    let program = Repository.url("Tests/PeerTests/Peers/paper_report.py").path
    let output = try await Python.run(
      "import runpy, sys; sys.dont_write_bytecode = True; "
        + "sys.path.insert(0, sys.argv[1].rpartition('/')[0]); sys.argv = sys.argv[1:]; "
        + "runpy.run_path(sys.argv[0], run_name='__main__')", program, file.path)
    return try JSONDecoder().decode(PaperReport.self, from: Data(output.utf8))
  }

  /// The findings without one false alarm: page-validation reads the widths of CID-keyed CFF fonts
  /// (Noto Sans CJK) without the offset `nominalWidthX` of their private dictionaries.
  var realFindings: [String] {
    findings.filter {
      !($0.hasPrefix("PDFUA1-FONT-GLYPH-WIDTH-001 ") && $0.contains(" CIDFontType0C program "))
    }
  }
}
