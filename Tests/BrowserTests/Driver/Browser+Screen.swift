import Foundation
import Testing

/// A screen by its width and height in CSS pixels.
struct Screen: Sendable, CustomTestStringConvertible {
  let width: Int
  let height: Int

  static let phone = Screen(width: 320, height: 640)
  static let pocket = Screen(width: 390, height: 844)
  static let upright = Screen(width: 1080, height: 1920)
  static let wide = Screen(width: 1920, height: 1080)

  var testDescription: String { "\(width)×\(height)" }
}

extension Browser {
  func show(on screen: Screen) async throws {
    try await command(
      "Emulation.setDeviceMetricsOverride",
      [
        "width": .integer(screen.width), "height": .integer(screen.height),
        "deviceScaleFactor": 1, "mobile": false,
      ])
  }

  func switchScripts(on isOn: Bool) async throws {
    try await command("Emulation.setScriptExecutionDisabled", ["value": .bool(!isOn)])
  }

  func preferReducedMotion() async throws {
    try await command(
      "Emulation.setEmulatedMedia",
      ["features": [["name": "prefers-reduced-motion", "value": "reduce"]]])
  }

  private struct File: Decodable { let data: String }

  /// The page as paper, with its headings as the outline.
  func pdf() async throws -> Data {
    let file = try await command(
      "Page.printToPDF",
      ["preferCSSPageSize": true, "generateTaggedPDF": true, "generateDocumentOutline": true],
      as: File.self)
    return try #require(Data(base64Encoded: file.data))
  }

  /// The page as far as the screen shows it, as PNG.
  func screenshot() async throws -> Data {
    let data = try await session.get("/screenshot", as: String.self)
    return try #require(Data(base64Encoded: data))
  }
}
