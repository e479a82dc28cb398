import Foundation
import KioskRendering
import TestSupport
import Testing

@Suite struct PicturesQRCodeTests {
  private static let address = "https://willkommen.musterstadt.example/uk/registration"

  @Test func `the address of a page as modules`() throws {
    let code = try #require(QRCode(Self.address))
    let rows = (0..<code.size).map { y in
      (0..<code.size).map { code.isDark($0, y) ? "██" : "··" }.joined() + "\n"
    }
    try expectGolden(rows.joined(), "qr-code.txt")
  }

  @Test func `the path fills exactly the dark modules, four modules from every edge`() throws {
    let code = try #require(QRCode(Self.address))
    #expect(code.viewBox == "0 0 \(code.size + 8) \(code.size + 8)")
    var filled: Set<[Int]> = []
    var last: [Int] = []
    for run in code.svgPath.matches(of: /M(\d+) (\d+)h(\d+)v1h-(\d+)z/) {
      let (x, y) = (try #require(Int(run.1)), try #require(Int(run.2)))
      let length = try #require(Int(run.3))
      #expect(run.3 == run.4)
      #expect(last != [x, y], "two runs that touch are one")
      last = [x + length, y]
      for column in x..<(x + length) { filled.insert([column - 4, y - 4]) }
    }
    let sides = -4..<(code.size + 4)
    let dark = sides.flatMap { y in sides.filter { code.isDark($0, y) }.map { [$0, y] } }
    #expect(filled == Set(dark))
    #expect(code.svgPath.replacing(/M\d+ \d+h\d+v1h-\d+z/, with: "") == "")
  }

  @Test func `a longer text needs a larger code, and some texts have none`() throws {
    #expect(QRCode("1")?.size == 21)
    // By the standard's table of capacities, version 40 at level M.
    #expect(QRCode(String(repeating: "a", count: 2331))?.size == 177)
    #expect(QRCode(String(repeating: "a", count: 2332)) == nil)
    #expect(QRCode("") == nil)
    #expect(QRCode("a\0b") == nil)
  }

  @Test func `threads that encode at once get what one gets`() async throws {
    let texts = (0..<200).map { Self.address + String(repeating: "/\($0)", count: $0) }
    let alone = texts.map { QRCode($0) }
    let together = await withTaskGroup(of: (Int, QRCode?).self) { group in
      for (index, text) in texts.enumerated() { group.addTask { (index, QRCode(text)) } }
      return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }
    for index in texts.indices { #expect(together[index] == alone[index]) }
    #expect(alone.allSatisfy { $0 != nil })
  }
}
