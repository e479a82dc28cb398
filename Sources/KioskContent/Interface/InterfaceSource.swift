package import KioskXML

/// The words of the program itself in their source language, as `interface.xml` holds them.
package struct InterfaceSource: Sendable, Equatable {
  /// The path of the file below the site's folder.
  package let path: String
  /// The language it is written in.
  package let sourceLanguage: LanguageTag
  /// A unit per phrase, `interface.<phrase>`.
  package let units: [TextUnit]

  /// Decodes `interface.xml`.
  package static func decode(
    _ tree: XMLTree
  ) -> (source: InterfaceSource?, diagnostics: [Diagnostic]) {
    var decoder = Decoder(source: tree.source, document: .interface)
    let source = decoder.interface(tree.root)
    return (source, decoder.diagnostics)
  }
}

extension Decoder {
  fileprivate mutating func interface(_ root: XMLElement) -> InterfaceSource? {
    guard isRoot(root, named: "interface") else { return nil }
    allowAttributes(["xml:lang"], on: root)
    let language = sourceLanguage(of: root)
    for element in elements(in: root) {
      guard isNamed(element, "phrase") else {
        reject(element, in: root, expected: ["phrase"])
        continue
      }
      _ = unit(element, allowing: ["note"])
    }
    if units.isEmpty, diagnostics.isEmpty {
      report(.missingElement(name: "phrase", parent: "interface"), at: root.offset)
    }
    return language.map {
      InterfaceSource(path: source.path, sourceLanguage: $0, units: units)
    }
  }
}
