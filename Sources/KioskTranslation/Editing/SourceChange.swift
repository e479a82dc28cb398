import KioskContent
import KioskXML

/// What has changed in the source of an outdated translation since it was made.
package struct SourceChange: Sendable, Equatable {
  /// `documentId.elementId`.
  package let unit: String
  /// The source that the translation was made from; `nil` where the file does not have it any more.
  package let old: String?
  /// Today's source.
  package let new: String
  /// The translation as it stands.
  package let translation: String

  /// The changes of every outdated unit, in the order in which a translator sees them.
  package static func all(in trees: LocaleTrees, of texts: SourceTexts) -> [SourceChange] {
    let elements = trees.elements
    return texts.originals.flatMap(\.units).compactMap { unit in
      guard let element = elements[unit.id], let text = texts[unit.id] else { return nil }
      let stored = TranslationUnit(element, id: unit.id)
      guard text.status(of: stored, in: texts.tag) == .outdated else { return nil }
      let today = unit.text.coded
      let old = stored.source == today ? element.translatedVersion?.source : stored.source
      return SourceChange(
        unit: unit.id, old: old?.tagged, new: today.tagged, translation: stored.target?.tagged ?? ""
      )
    }
  }

  /// The change for people: the sentence with changed words marked, and the translation.
  package var text: String {
    let change = old.map { WordDifference(from: $0, to: new).marked } ?? new
    return "\(unit)\n  \(change)\n  = \(translation)\n"
  }
}

/// A former version of a unit, as `update` keeps it in an `<alt-trans>`.
struct FormerVersion {
  let source: CodedText?
  let target: XMLElement?
}

extension XMLElement {
  /// The version that the present target was written for: the newest one that was no leftover of an
  /// older version itself.
  var translatedVersion: FormerVersion? {
    let versions = elements.filter {
      XLIFF.isNamed($0, "alt-trans") && $0.attribute("origin")?.value == "previous-version"
    }
    let adapted = TargetState.needsAdaptation.rawValue
    let version =
      versions.first { $0.first("target")?.attribute("state")?.value != adapted } ?? versions.last
    return version.map {
      FormerVersion(source: $0.codedText("source"), target: $0.first("target"))
    }
  }
}
