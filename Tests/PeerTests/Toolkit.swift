import Foundation
import TestSupport

/// translate-toolkit (and lxml), the library below Weblate and many scripts of translators.
enum Toolkit {
  /// Runs lines of Python with `path` set to a file that holds the text.
  ///
  /// - Returns: the file afterwards and what the lines printed.
  static func run(_ lines: String, on text: String) async throws -> (file: String, output: String) {
    let folder = try TemporaryFolder()
    let file = try folder.write("uk.xliff", text)
    let output = try await Python.run(preamble + lines, file.path, folder: folder.path)
    return (try folder.text("uk.xliff"), output)
  }

  private static let preamble = """
    import sys
    from lxml import etree
    from translate.storage.xliff import xlifffile
    from translate.storage.placeables.strelem import StringElem
    from translate.storage.placeables.xliff import G, X
    path = sys.argv[1]
    namespace = "{urn:oasis:names:tc:xliff:document:1.2}"

    """
}
