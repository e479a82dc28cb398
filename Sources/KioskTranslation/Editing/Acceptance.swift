package import KioskContent
import KioskText
import KioskXML

/// Saying that an outdated translation is still right: today's source takes the place of the one it
/// was made from, and the target stays as it is.
package struct Acceptance: Sendable {
  /// Why a unit is not accepted.
  package enum Refusal: Error, Sendable, Equatable {
    case unknownUnit(nearest: String?)
    case notOutdated(TranslationStatus)
    /// The codes of today's source are others, so the translation must change.
    case codesDiffer
  }

  /// Who says so.
  package enum Judge: Sendable {
    /// Somebody who read the translation: what a reviewer signed was another source's translation.
    case translator
    /// Somebody who changed the source without changing its meaning: what was true of the
    /// translation before still is.
    case editor
  }

  private let texts: SourceTexts
  private let judge: Judge

  /// Takes today's texts of the locale.
  package init(texts: SourceTexts, judge: Judge) {
    self.texts = texts
    self.judge = judge
  }

  /// Accepts units in a locale's files.
  ///
  /// - Returns: the units that were not accepted, with the reason.
  package func apply(
    to units: [String], in trees: inout LocaleTrees
  ) -> [(unit: String, reason: Refusal)] {
    var refusals: [String: Refusal] = [:]
    let wanted = Set(units)
    let present = Set(trees.elements.keys)
    for unit in wanted where texts[unit] == nil {
      refusals[unit] = .unknownUnit(nearest: nearest(unit, among: texts.ids))
    }
    for unit in wanted.subtracting(present) where refusals[unit] == nil {
      refusals[unit] = .notOutdated(.missing)
    }
    trees.editUnits { element, id in
      guard wanted.contains(id), let text = texts[id] else { return }
      do throws(Refusal) {
        element = try accepted(element, text)
      } catch {
        refusals[id] = error
      }
    }
    return units.compactMap { unit in refusals[unit].map { (unit, $0) } }
  }

  /// The unit with today's source.
  private func accepted(
    _ element: XMLElement, _ text: SourceTexts.Text
  ) throws(Refusal) -> XMLElement {
    let stored = TranslationUnit(element, id: text.unit.id)
    let status = text.status(of: stored, in: texts.tag)
    guard status == .outdated else { throw .notOutdated(status) }
    var accepted = element.refreshed(to: text, tag: texts.tag)
    guard var target = accepted.first("target") else { throw .notOutdated(.missing) }
    let former = accepted.translatedVersion?.target
    settle(&target, as: former?.codedTarget == stored.target ? former : nil)
    accepted.replace("target", by: target)
    let result = text.status(
      of: TranslationUnit(accepted, id: text.unit.id), in: texts.tag)
    guard result.isUsable, result != .outdated else { throw .codesDiffer }
    return accepted
  }

  /// Gives the target the state that it had for its own source, as far as the judge can vouch.
  private func settle(_ target: inout XMLElement, as former: XMLElement?) {
    let state = former?.attribute("state").flatMap { TargetState(rawValue: $0.value) }
    let qualifier = former?.attribute("state-qualifier")?.value
    target.set("state-qualifier", qualifier)
    let isProgramText = qualifier != nil && state?.needsWork ?? true
    if state == .needsAdaptation || former == nil {
      target.set("state", TargetState.translated.rawValue)
    } else if judge == .editor || isProgramText {
      // A program's text stays one until a person signs it off.
      target.set("state", state?.rawValue)
    } else {
      target.set("state", TargetState.translated.rawValue)
      target.set("phase-name", nil)
    }
  }
}

extension XMLElement {
  /// The element's own content as a target.
  fileprivate var codedTarget: CodedText {
    var reader = CodedTextReader()
    return reader.read(self)
  }
}
