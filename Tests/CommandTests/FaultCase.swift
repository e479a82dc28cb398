import Foundation
import TestSupport
import Testing

/// One damage to a copy of the site that holds everything, and what `check` says of it.
struct FaultCase: CustomTestStringConvertible, Sendable {
  /// How the copy is damaged; paths are below the site's folder.
  enum Damage: Sendable {
    case replace(in: String, String, by: String)
    case bytes(in: String, String, by: [UInt8])
    case write(String, String)
    case remove(String)
    case link(String, to: String)
  }

  /// The copy as it is before the damage.
  enum Base: Sendable {
    /// Without any translation.
    case everything
    /// With a locale file of one unit.
    case withTranslation
  }

  let testDescription: String
  let damage: Damage
  let base: Base
  /// The reports that the damage adds.
  let report: String
  let status: Int32

  init(_ name: String, _ damage: Damage, on base: Base = .everything, finds: String, status: Int32)
  {
    self.testDescription = name
    self.damage = damage
    self.base = base
    self.report = finds
    self.status = status
  }

  /// The copy before the damage.
  func site() throws -> SiteCopy {
    let site = try SiteCopy.ofEverything()
    switch base {
    case .everything: break
    case .withTranslation: try site.folder.write("Locales/uk.xliff", FaultCase.translation)
    }
    return site
  }

  func apply(to folder: TemporaryFolder) throws {
    switch damage {
    case .replace(let file, let old, let new): try folder.replace(old, by: new, in: file)
    case .bytes(let file, let old, let new):
      let parts = try folder.text(file).components(separatedBy: old)
      try #require(parts.count == 2)
      try folder.write(file, Data(parts[0].utf8) + Data(new) + Data(parts[1].utf8))
    case .write(let file, let text): try folder.write(file, text)
    case .remove(let file): try folder.remove(file)
    case .link(let file, let target):
      try FileManager.default.createSymbolicLink(
        atPath: folder.url(file).path, withDestinationPath: target)
    }
  }

  private static let translation = """
    <?xml version="1.0" encoding="UTF-8"?>
    <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
    <file original="withdrawn" source-language="de" target-language="uk" datatype="xml"><body>
    <trans-unit id="withdrawn.text"><source>Dieser Text gilt nicht mehr.</source>\
    <target>Зразок.</target></trans-unit>
    </body></file>
    </xliff>

    """
}
