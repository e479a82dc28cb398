import KioskContent
import KioskText
import TestSupport
import Testing

@testable import KioskTerminal

@Suite struct FramePainterTests {
  private static let size = ScreenSize(columns: 30, rows: 8)
  private static let painter = FramePainter(hasColours: true)

  /// Frames of which neighbours share rows, runs and nothing at all.
  private func frame(_ random: inout SplitMix, after old: Frame?) -> Frame {
    let words = ["abc", "жук", "中文字", "e\u{301}é", "ﺏﺐ", "हिन्दी", "x"]
    var frame = Frame(size: Self.size)
    for row in 0..<Self.size.rows {
      if let old, Bool.random(using: &random) {
        for run in old.rows[row].runs { frame.add(run, row: row) }
        continue
      }
      var column = 0
      while column < 20, Int.random(in: 0..<3, using: &random) > 0 {
        let text = words[Int.random(in: 0..<words.count, using: &random)]
        let role = FrameRole.allCases[Int.random(in: 0..<FrameRole.allCases.count, using: &random)]
        frame.add(FrameRun(column: column, text: text, role: role), row: row)
        column += cellWidth(of: text) + Int.random(in: 0..<4, using: &random)
      }
    }
    frame.cursor = FramePosition(
      row: Int.random(in: 0..<8, using: &random), column: Int.random(in: 0..<30, using: &random))
    return frame
  }

  @Test func `painting differences gives what painting the whole gives`() {
    var random = SplitMix(seed: 20)
    for hasColours in [true, false] {
      let painter = FramePainter(hasColours: hasColours)
      var shown: Frame?
      var terminal = ModelTerminal(Self.size)
      for _ in 0..<200 {
        let next = frame(&random, after: shown)
        terminal.take(painter.bytes(from: shown, to: next))
        var fresh = ModelTerminal(Self.size)
        fresh.take(painter.bytes(from: nil, to: next))
        #expect(terminal == fresh)
        shown = next
      }
    }
  }

  @Test func `only rows that differ are written`() {
    var random = SplitMix(seed: 21)
    var shown = frame(&random, after: nil)
    for _ in 0..<200 {
      let next = frame(&random, after: shown)
      let changed = shown.rows.indices.filter { shown.rows[$0] != next.rows[$0] }
      let bytes = Self.painter.bytes(from: shown, to: next)
      #expect(ModelTerminal.rowsWritten(by: bytes) == Set(changed))
      shown = next
    }
  }

  @Test func `the same frame writes nothing`() {
    var random = SplitMix(seed: 22)
    let frame = frame(&random, after: nil)
    #expect(Self.painter.bytes(from: frame, to: frame).isEmpty)
  }

  @Test func `another size begins with an empty screen`() {
    var random = SplitMix(seed: 23)
    let old = frame(&random, after: nil)
    let next = Frame(size: ScreenSize(columns: 40, rows: 10))
    let text = String(decoding: Self.painter.bytes(from: old, to: next), as: UTF8.self)
    #expect(text == "\u{1B}[?25l\u{1B}[0m\u{1B}[2J\u{1B}[1;1H\u{1B}[?25h")
  }

  @Test func `a frame is written like this`() {
    var frame = Frame(size: ScreenSize(columns: 20, rows: 2))
    frame.add(FrameRun(column: 2, text: "abc", role: .heading), row: 0)
    frame.add(FrameRun(column: 8, text: "d", role: .body), row: 0)
    frame.cursor = FramePosition(row: 1, column: 4)
    #expect(
      String(decoding: Self.painter.bytes(from: Frame(size: frame.size), to: frame), as: UTF8.self)
        == "\u{1B}[?25l\u{1B}[1;1H\u{1B}[K\u{1B}[1;3H\u{1B}[1mabc\u{1B}[0m\u{1B}[1;9Hd"
        + "\u{1B}[2;5H\u{1B}[?25h")
  }

  @Test func `a key that moves the selection writes two rows`() async throws {
    var visitor = ScreenVisitor(try await TestSite.everything(), 80, 24, locale: "de")
    let before = visitor.session.frame
    visitor.press(.down)
    let bytes = Self.painter.bytes(from: before, to: visitor.session.frame)
    #expect(ModelTerminal.rowsWritten(by: bytes).count == 2)
  }
}
