import FoundationEssentials
import KioskContent
import KioskXML

extension [Diagnostic] {
  /// The same faults, each with the line it lies in: faults between files are found when the texts
  /// of the files are no longer at hand.
  func withLines(from folder: SiteFolder) -> [Diagnostic] {
    let paths = Set(filter { $0.position != nil && $0.excerpt == nil }.map(\.path))
    let sources = paths.reduce(into: [String: XMLSource]()) { sources, path in
      let url = URL(filePath: folder.path).appending(path: path)
      guard let data = try? Data(contentsOf: url) else { return }
      sources[path] = XMLSource(path: path, bytes: [UInt8](data))
    }
    return map { fault in
      guard fault.excerpt == nil, let position = fault.position else { return fault }
      return Diagnostic(
        fault.fault, path: fault.path, position: position,
        excerpt: sources[fault.path]?.lineText(position.line))
    }
  }
}
