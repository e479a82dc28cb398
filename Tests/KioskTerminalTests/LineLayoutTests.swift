import Foundation
import Testing

@testable import KioskTerminal

@Suite struct LineLayoutTests {
  @Test func `a pipe is not wrapped and has no parts`() {
    let pipe = Pipe()
    let layout = LineLayout(
      input: pipe.fileHandleForReading.fileDescriptor,
      output: pipe.fileHandleForWriting.fileDescriptor, columns: "40")
    #expect(layout == .pipe)
  }

  @Test(arguments: [(1, 20), (20, 20), (80, 80), (200, 200), (5000, 200), (-3, 20)])
  func `a width is brought into range`(asked: Int, used: Int) {
    #expect(LineLayout(columns: asked, pageLines: nil).columns == used)
  }

  @Test func `pieces share lines as far as they fit`() {
    let pieces = ["0 zurück", "/ und ein Wort: suchen", "? Hilfe", "q beenden"]
    #expect(
      LineLayout(columns: 34, pageLines: nil).wrapped(pieces) == [
        "0 zurück · / und ein Wort: suchen", "? Hilfe · q beenden",
      ])
    #expect(
      LineLayout(columns: 20, pageLines: nil).wrapped(pieces)
        == [
          "0 zurück", "/ und ein Wort: ", "suchen · ? Hilfe", "q beenden",
        ].map { $0.trimmingCharacters(in: .whitespaces) })
    #expect(LineLayout.pipe.wrapped(pieces) == [pieces.joined(separator: " · ")])
    #expect(LineLayout.pipe.wrapped([]) == [])
  }
}
