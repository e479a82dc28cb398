import ArgumentParser
import FoundationEssentials
import KioskContent
import KioskTranslation

/// Reads a translator's file from disk.
struct IncomingFileReader {
  private let path: String
  private let library: Library
  private let locale: LanguageTag?

  init(_ path: String, _ library: Library, locale: String?) {
    self.path = path
    self.library = library
    self.locale = locale.flatMap { LanguageTag($0) }
  }

  /// - Throws: an exit code after the reason is printed.
  func file() throws -> IncomingFile {
    do {
      return try isTable ? table() : xliff()
    } catch let fault as IncomingFile.Fault {
      throw Console.refusal(
        "\(path) cannot be imported: \(fault.words)", help: fault.help, code: .contentErrors)
    }
  }

  private var isTable: Bool {
    ["csv", "tsv", "txt"].contains(path.split(separator: ".").last?.lowercased() ?? "")
  }

  private func xliff() throws -> IncomingFile {
    guard let tree = try LocaleDesk.tree(at: path) else { throw missing }
    return try IncomingFile(xliff: tree)
  }

  private func table() throws -> IncomingFile {
    guard let data = try? Data(contentsOf: URL(filePath: path)) else { throw missing }
    return try IncomingFile(
      table: Table(parsing: [UInt8](data)), source: library.site.sourceLanguage,
      locales: library.locales.locales.map(\.tag), tag: locale
    ) { SourceTexts(library: library, tag: $0) }
  }

  private var missing: ExitCode {
    Console.refusal("\(path) cannot be read", code: .inputOutput)
  }
}
