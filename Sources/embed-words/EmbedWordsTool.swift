import Foundation
import KioskXML

/// `embed-words OUTPUT INTERFACE.xml [LOCALE.xliff …]` writes the Swift source that holds the
/// program's own words: `interface.xml` whole, and of each locale file its part about it.
@main struct EmbedWordsTool {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let output = arguments.first else { return }
    let words = arguments.dropFirst().compactMap(embedded)
    let interface = words.first { $0.name == "interface.xml" }?.text ?? ""
    let translations = words.filter { $0.name.hasSuffix(".xliff") }
      .map { "    (\"\($0.name.dropLast(6))\", \(literal($0.text))),\n" }
    let source = """
      // Made by embed-words from Locales/.
      enum EmbeddedWords {
        static let interface = \(literal(interface))
        static let translations: [(tag: String, text: String)] = [
      \(translations.joined())  ]
      }

      """
    // Unchanged output keeps its date, so that an edited page does not rebuild the program.
    guard source != (try? String(contentsOfFile: output, encoding: .utf8)) else { return }
    try source.write(toFile: output, atomically: true, encoding: .utf8)
  }

  /// The part of a file that the program needs; a broken file must not stop a build.
  private static func embedded(_ path: String) -> (name: String, text: String)? {
    let name = URL(fileURLWithPath: path).lastPathComponent
    guard let data = FileManager.default.contents(atPath: path) else { return nil }
    do {
      var tree = try XMLTree(parsing: Array(data), path: path, limits: .localeFile)
      tree.root.children = tree.root.children.filter(isAboutInterface)
      let text = String(decoding: tree.serialized(), as: UTF8.self)
      return (name, name == "interface.xml" ? String(decoding: data, as: UTF8.self) : text)
    } catch {
      print("warning: \(name) is not embedded: \(error)")
      return nil
    }
  }

  private static func isAboutInterface(_ node: XMLNode) -> Bool {
    guard case .element(let element) = node, element.name.local == "file" else { return false }
    return element.attribute("original")?.value == "interface"
  }

  private static func literal(_ text: String) -> String {
    "##\"\"\"\n" + text + "\n\"\"\"##"
  }
}
