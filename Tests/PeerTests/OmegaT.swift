import Foundation
import TestSupport
import Testing

/// OmegaT without its window: a project of locale files and a memory of what a translator typed.
///
/// Its filter edits the targets of a bilingual file, so that the "source" of a segment is the
/// content of `<target>`, and codes in the memory are named by their first letter and counted
/// from 0.
struct OmegaT {
  /// What a translator typed over a segment.
  let edits: [(segment: String, text: String)]

  /// Opens the files in a project, lets the edits take effect and gives the files it creates.
  func translated(_ files: [String: String]) async throws -> [String: String] {
    let folder = try TemporaryFolder()
    for part in ["source", "target", "tm", "glossary", "dictionary", "omegat"] {
      try folder.write("project/\(part)/.keep", "")
    }
    try folder.write("project/omegat.project", Self.project)
    try folder.write("project/omegat/project_save.tmx", memory)
    for (name, text) in files { try folder.write("project/source/\(name)", text) }
    let outcome = try await Command(
      program: "/usr/bin/env",
      arguments: [
        "omegat", folder.url("project").path, "--mode=console-translate",
        "--config-dir=\(folder.url("settings").path)",
      ], folder: folder.path
    ).run(within: .seconds(180))
    try #require(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
    return try files.keys.reduce(into: [:]) { translated, name in
      translated[name] = try folder.text("project/target/\(name)")
    }
  }

  /// One element per line: OmegaT reads its settings line by line.
  private static let project = """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <omegat>
    <project version="1.0">
    <source_dir>__DEFAULT__</source_dir>
    <target_dir>__DEFAULT__</target_dir>
    <tm_dir>__DEFAULT__</tm_dir>
    <glossary_dir>__DEFAULT__</glossary_dir>
    <glossary_file>__DEFAULT__</glossary_file>
    <dictionary_dir>__DEFAULT__</dictionary_dir>
    <source_lang>DE</source_lang>
    <target_lang>UK</target_lang>
    <sentence_seg>false</sentence_seg>
    <support_default_translations>true</support_default_translations>
    <remove_tags>false</remove_tags>
    </project>
    </omegat>

    """

  /// The memory that OmegaT keeps beside a project (TMX 1.1).
  private var memory: String {
    let units = edits.map { edit in
      """
      <tu><tuv lang="DE"><seg>\(edit.segment.escaped)</seg></tuv>\
      <tuv lang="UK"><seg>\(edit.text.escaped)</seg></tuv></tu>

      """
    }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE tmx SYSTEM "tmx11.dtd">
      <tmx version="1.1">
      <header creationtool="OmegaT" creationtoolversion="3.6" segtype="paragraph" \
      o-tmf="OmegaT TMX" adminlang="EN-US" srclang="DE" datatype="plaintext"></header>
      <body>
      \(units.joined())</body>
      </tmx>

      """
  }
}

extension String {
  fileprivate var escaped: String {
    replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }
}
