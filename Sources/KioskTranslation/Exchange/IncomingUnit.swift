package import KioskContent
package import KioskXML

/// One unit as it comes back from a translator.
package struct IncomingUnit: Sendable {
  /// `documentId.elementId` as the file has it.
  package let id: String
  /// The source that the translator saw; `nil` where the file does not say.
  package let source: CodedText?
  /// The translation.
  package let target: CodedText
  /// The target's state; `nil` where it has none, or the file has no states.
  package let state: TargetState?
  /// `state-qualifier` as written.
  package let qualifier: String?
  /// What the unit was when it was handed out, where the file still says so.
  package let mark: ExportMark?
  /// What the translator remarks.
  package let notes: [String]
  /// The line of the file, from 1.
  package let line: Int
}

/// A file that comes back from a translator.
package struct IncomingFile: Sendable {
  /// The languages that it says it translates into, as written, each once.
  package let languages: [String]
  /// In the order of the file.
  package let units: [IncomingUnit]

  /// Why a file cannot be imported.
  package enum Fault: Error, Sendable, Equatable {
    case notXLIFF(root: String)
    case otherXLIFF(namespace: String)
    case notUTF8
    /// The names of the columns that a table has.
    case missingColumns([String])
    /// A quoted cell that never ends, with the line where it begins.
    case openQuote(line: Int)
  }
}

extension IncomingFile {
  /// Reads an XLIFF 1.2 file, whatever a tool has done to its order, its indentation and its notes.
  package init(xliff tree: XMLTree) throws(Fault) {
    guard tree.root.name.local == "xliff" else { throw .notXLIFF(root: tree.root.name.local) }
    guard tree.root.name.namespace == XLIFF.namespace else {
      throw .otherXLIFF(namespace: tree.root.name.namespace)
    }
    let files = tree.root.elements.filter { XLIFF.isNamed($0, "file") }
    var seen: Set<String> = []
    languages = files.compactMap { $0.attribute("target-language")?.value }
      .filter { seen.insert($0).inserted }
    units = tree.transUnits.map { IncomingUnit($0.element, id: $0.id, in: tree.source) }
  }
}

extension IncomingUnit {
  fileprivate init(_ element: XMLElement, id: String, in source: XMLSource) {
    let target = element.first("target")
    let mark = element.attribute(
      ExportMark.attributeName.local, namespace: ExportMark.attributeName.namespace)
    self.init(
      id: id, source: element.codedText("source"),
      target: element.codedText("target") ?? CodedText([]),
      state: target?.attribute("state").flatMap { TargetState(rawValue: $0.value) },
      qualifier: target?.attribute("state-qualifier")?.value,
      mark: mark.flatMap { ExportMark($0.value) }, notes: element.translatorNotes,
      line: source.position(at: element.offset).line)
  }
}

extension XMLElement {
  /// The notes that somebody signed: those of the program name nobody.
  var translatorNotes: [String] {
    elements.filter { note in
      guard XLIFF.isNamed(note, "note"), let author = note.attribute("from")?.value else {
        return false
      }
      return !author.isEmpty && author != "developer" && author != "kiosk"
    }.map(\.text)
  }
}
