import Foundation
import PackagePlugin

/// Makes the program's own words a part of the program, so that a site needs none.
@main struct EmbedWords: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let locales = context.package.directoryURL.appending(path: "Locales")
    let names = try FileManager.default.contentsOfDirectory(atPath: locales.path)
    let inputs = names.filter { $0 == "interface.xml" || $0.hasSuffix(".xliff") }.sorted()
      .map { locales.appending(path: $0) }
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedWords.swift")
    return [
      .buildCommand(
        displayName: "Embedding the program's words",
        executable: try context.tool(named: "embed-words").url,
        arguments: [output.path] + inputs.map(\.path), inputFiles: inputs, outputFiles: [output])
    ]
  }
}
