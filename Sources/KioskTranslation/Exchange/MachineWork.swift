package import KioskContent
import KioskXML

/// What a program may translate: texts that nobody has translated, and outdated ones of a program.
/// A person's text is never among them, whatever has become of its source.
package struct MachineWork: Sendable {
  /// The texts, by the ids of their units.
  package let units: Set<String>
  /// How many texts were left out because a wrong word in them harms.
  package let critical: Int

  /// Chooses the texts.
  ///
  /// - Parameters:
  ///   - isWanted: whether a document is to be translated.
  ///   - allowsCritical: whether documents count in which a wrong word harms.
  package init(
    texts: SourceTexts, trees: LocaleTrees, library: Library, allowsCritical: Bool,
    isWanted: (DocumentID) -> Bool
  ) {
    let elements = trees.elements
    var units: Set<String> = []
    var critical = 0
    for id in texts.ids {
      guard let text = texts[id], isWanted(text.document) else { continue }
      guard MachineWork.isOpen(elements[id], text, in: texts.tag) else { continue }
      if !allowsCritical, MachineWork.isCritical(text.document, in: library) {
        critical += 1
      } else {
        units.insert(id)
      }
    }
    self.units = units
    self.critical = critical
  }

  private static func isOpen(
    _ element: XMLElement?, _ text: SourceTexts.Text, in tag: LanguageTag
  ) -> Bool {
    guard let element else { return true }
    let stored = TranslationUnit(element, id: text.unit.id)
    switch text.status(of: stored, in: tag) {
    case .missing: return stored.target?.isBlank ?? true || stored.target == stored.source
    case .outdated: return stored.qualifier != nil
    case .inTranslation, .machineTranslated, .upToDate, .reviewed: return false
    }
  }

  /// Emergency pages count as critical whether or not they say so.
  private static func isCritical(_ document: DocumentID, in library: Library) -> Bool {
    library.documents[document]?.isCritical ?? false
      || library.site.emergencies.contains { $0.contact.target == document }
  }
}
