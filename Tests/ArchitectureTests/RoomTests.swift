import Foundation
import Testing

/// The import lines of every room against the table of rooms.
@Suite struct RoomTests {
  /// What each target may import, besides what comes with Swift.
  private static let allowed: [String: Set<String>] = [
    "KioskXML": ["CLibXML2"],
    "KioskText": ["CICU"],
    "KioskContent": ["KioskXML", "KioskText"],
    "KioskRendering": ["KioskContent", "KioskText", "CQREncode"],
    "KioskWeb": [
      "KioskContent", "KioskRendering", "KioskText", "CCrypt", "CZlib", "Hummingbird",
      "HummingbirdCore",
      "HTTPTypes", "Logging", "NIOCore", "NIOHTTP1", "NIOHTTPTypes", "NIOPosix", "ServiceLifecycle",
    ],
    "KioskTerminal": ["KioskContent", "KioskRendering", "KioskText"],
    "KioskTranslation": ["KioskContent", "KioskXML", "KioskText"],
    "KioskPrint": ["KioskContent", "KioskRendering", "KioskText"],
    "kiosk-paper": [
      "KioskRendering", "KioskText", "CPango", "CHarfBuzz", "CZlib",
    ],
    "kiosk": [
      "KioskContent", "KioskPrint", "KioskRendering", "KioskTranslation", "KioskWeb",
      "KioskTerminal",
      "KioskXML",
      "KioskText",
      "ArgumentParser", "Logging", "ServiceLifecycle",
    ],
    "kiosk-benchmark": [],
    "cldr-tables": [],
    "embed-words": ["KioskXML"],
    "EmbedWords": ["PackagePlugin"],
  ]

  /// Modules of the toolchain that any room may use.
  private static let toolchain: Set<String> = ["Glibc", "Synchronization", "Dispatch"]
  /// The two rooms of C libraries do without any Foundation.
  private static let withoutFoundation: Set<String> = ["KioskXML", "KioskText"]
  /// Programs that are not shipped may use the whole of Foundation. In what is shipped it would bring
  /// an ICU of its own, 40 MB, which says other things than Debian's.
  private static let withWholeFoundation: Set<String> = [
    "kiosk-benchmark", "cldr-tables", "embed-words", "EmbedWords",
  ]

  @Test(arguments: allowed.keys.sorted())
  func `a room imports only what its row in the table names`(room: String) throws {
    let imports = try Self.imports(of: room)
    #expect(!imports.isEmpty || room == "cldr-tables" || room == "kiosk-benchmark")
    var permitted = (Self.allowed[room] ?? []).union(Self.toolchain)
    if Self.withWholeFoundation.contains(room) {
      permitted.insert("Foundation")
    } else if !Self.withoutFoundation.contains(room) {
      permitted.insert("FoundationEssentials")
    }
    #expect(imports.subtracting(permitted) == [])
  }

  @Test func `every folder of Sources with Swift in it has a row`() throws {
    let sources = Self.root.appending(path: "Sources")
    let folders = try FileManager.default.contentsOfDirectory(atPath: sources.path)
      .filter { try !Self.swiftFiles(in: sources.appending(path: $0)).isEmpty }
    #expect(Set(folders) == Set(Self.allowed.keys))
  }

  @Test func `the top level holds exactly what belongs there`() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.root.path)
      .filter { !$0.hasPrefix(".") && $0 != "Package.resolved" }
    #expect(
      Set(names) == [
        "Package.swift", "Sources", "Tests", "Locales", "Content", "kiosk", "README.md",
      ])
  }

  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static func imports(of room: String) throws -> Set<String> {
    var modules: Set<String> = []
    for file in try swiftFiles(in: root.appending(path: "Sources/\(room)")) {
      let text = try String(contentsOf: file, encoding: .utf8)
      for line in text.split(separator: "\n") {
        let words = line.split(separator: " ").drop {
          $0.hasPrefix("@") || ["package", "internal", "private"].contains($0)
        }
        guard words.first == "import", let last = words.last else { continue }
        modules.insert(String(last.prefix { $0 != "." }))
      }
    }
    return modules
  }

  private static func swiftFiles(in folder: URL) throws -> [URL] {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    return paths.filter { $0.hasSuffix(".swift") }.map { folder.appending(path: $0) }
  }
}
