import Foundation
import KioskRendering
import TestSupport
import Testing

/// Codes as zbar reads them off a picture.
@Suite struct QRCodeTests {
  @Test(arguments: [
    "http://localhost/",
    "https://willkommen.musterstadt.example/de/registration",
    "https://willkommen.musterstadt.example/zh-Hans/doctor-and-emergency?with=de&size=2",
    "https://willkommen.musterstadt.example/uk/search?q=%D0%B6%D0%B8%D1%82%D0%BB%D0%BE",
    "HTTPS://EXAMPLE.ORG/0123456789012345678901234567890123456789",
    "https://example.org/" + String(repeating: "a-long-way-to-go/", count: 60) + "?end=1",
  ])
  func `a reader of codes reads the address`(address: String) async throws {
    let code = try #require(QRCode(address))
    let folder = try TemporaryFolder()
    let picture = try folder.write("code.pbm", Self.picture(of: code))
    let outcome = try await Command(
      program: "/usr/bin/zbarimg", arguments: ["--raw", "-q", "--nodbus", picture.path]
    ).run()
    #expect(outcome == Command.Outcome(output: address + "\n", errors: "", status: 0))
  }

  /// A plain portable bitmap, eight dots to a module.
  private static func picture(of code: QRCode) -> String {
    let side = -4..<(code.size + 4)
    let rows = side.map { y in
      side.map { String(repeating: code.isDark($0, y) ? "1" : "0", count: 8) }.joined() + "\n"
    }
    let dots = side.count * 8
    return "P1\n\(dots) \(dots)\n" + rows.map { String(repeating: $0, count: 8) }.joined()
  }
}
