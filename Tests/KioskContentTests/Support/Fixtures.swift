import Foundation
import KioskContent
import KioskXML

/// The files of the repository that tests read.
enum Fixtures {
  /// The repository's folder.
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  static let goldens = root.appending(path: "Tests/KioskContentTests/Goldens")
  static let invalid = root.appending(path: "Tests/Fixtures/invalid")
  static let everything = root.appending(path: "Tests/Fixtures/site-everything")

  /// The XML files below a folder of the repository, as paths below it, sorted.
  static func xmlFiles(below folder: URL) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.resolvingSymlinksInPath().path)
      .filter { $0.hasSuffix(".xml") || $0.hasSuffix(".xliff") }.sorted()
  }

  static func bytes(_ path: String, below folder: URL) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appending(path: path)))
  }
}

/// A content file decoded as what its root element says that it is.
struct DecodedFile {
  let value: Any?
  let diagnostics: [Diagnostic]

  init(_ bytes: [UInt8], path: String) {
    do {
      let tree = try XMLTree(parsing: bytes, path: path, limits: .localeFile)
      let name = path.split(separator: "/").last?.split(separator: ".").first ?? ""
      (value, diagnostics) = DecodedFile.decode(tree, name: String(name))
    } catch {
      value = nil
      diagnostics = error.faults.map {
        Diagnostic(
          .syntax($0), path: path, position: $0.position,
          excerpt: error.source.lineText($0.position.line))
      }
    }
  }

  init(_ text: String, path: String = "a.xml") { self.init(Array(text.utf8), path: path) }

  var errors: [Diagnostic] { diagnostics.filter { $0.severity == .error } }

  /// The faults as `line:column rule`.
  var places: [String] {
    diagnostics.map { fault in
      "\(fault.position?.line ?? 0):\(fault.position?.column ?? 0) \(fault.fault.rule)"
    }
  }

  private static func decode(_ tree: XMLTree, name: String) -> (Any?, [Diagnostic]) {
    switch tree.root.name.local {
    case "site": Site.decode(tree)
    case "locales": LocaleList.decode(tree)
    case "interface": InterfaceSource.decode(tree)
    case "xliff": LocaleFile.decode(tree, tag: LanguageTag(name) ?? .ukrainian)
    case let root:
      Document.decode(
        tree, id: DocumentID(name) ?? .site, kind: DocumentKind(rawValue: root) ?? .guide)
    }
  }
}

extension LanguageTag {
  static let german = tag("de")
  static let ukrainian = tag("uk")
  static let english = tag("en")

  /// A tag that a test writes down; a slip of the pen is another language.
  static func tag(_ text: String) -> LanguageTag { LanguageTag(text) ?? LanguageTag("zxx")! }
}
