import Foundation
import TestSupport
import Testing

extension AxeTests {
  /// Pictures for people to look at.
  @Suite struct Screenshots {
    private static let folder = URL(
      filePath: ProcessInfo.processInfo.environment["KIOSK_SCREENSHOTS"]
        ?? Repository.url(".build/screenshots").path)

    @Test(arguments: ["de", "ar", "ti", "zh-Hans", "uk"])
    func `every main page has a picture at every size`(tag: String) async throws {
      let browser = try browser
      try await browser.startAnew()
      try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
      for screen in [Screen.pocket, .upright, .wide] {
        try await browser.show(on: screen)
        for page in MainPage.allCases {
          let address = try screen.width < 400 ? service.own : service.screen
          try await browser.open(page, tag, at: address)
          let picture = try await browser.screenshot()
          #expect(picture.count > 5000, "\(page)")
          let name = "\(tag)-\(page)-\(screen.width)x\(screen.height).png"
          try picture.write(to: Self.folder.appending(path: name))
        }
      }
    }
  }
}
