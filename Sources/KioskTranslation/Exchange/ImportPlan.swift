import KioskContent
import KioskText
import KioskXML

/// What an import would do, and the files as they would be: a pure function of both sides.
package struct ImportPlan: Sendable {
  /// One incoming unit.
  package struct Entry: Sendable, Equatable {
    /// `documentId.elementId` as the file has it.
    package let unit: String
    /// The line of the incoming file, from 1.
    package let line: Int
    /// What becomes of it.
    package let decision: ImportDecision
  }

  /// In the order of the incoming file.
  package let entries: [Entry]
  /// The locale's files with everything that is accepted.
  package let trees: LocaleTrees

  /// Compares the incoming units with what is stored and with today's sources.
  package init(
    _ incoming: [IncomingUnit], into trees: LocaleTrees, texts: SourceTexts, policy: ImportPolicy
  ) {
    var trees = trees
    let stored = trees.stored
    let judge = ImportJudge(texts: texts, policy: policy)
    var seen: Set<String> = []
    var accepted: [String: IncomingUnit] = [:]
    entries = incoming.map { unit in
      let isFirst = seen.insert(unit.id).inserted
      let decision =
        isFirst
        ? judge.decision(on: unit, stored: stored[unit.id]) : .refused(.repeatedUnit)
      if case .accepted = decision { accepted[unit.id] = unit }
      return Entry(unit: unit.id, line: unit.line, decision: decision)
    }
    if !accepted.isEmpty {
      let absent = Set(accepted.keys).subtracting(trees.elements.keys)
      if !absent.isEmpty { trees.update(with: texts.originals { absent.contains($0) }) }
      trees.editUnits { element, id in
        guard let unit = accepted[id], let text = texts[id] else { return }
        element = judge.merged(unit, into: element, text)
      }
      if let signOff = policy.signOff {
        signOff.sign(trees.fresh(among: accepted.keys, of: texts), in: &trees)
      }
    }
    self.trees = trees
  }

  /// The units that are taken over.
  package var accepted: [Entry] {
    entries.filter { if case .accepted = $0.decision { true } else { false } }
  }

  /// The units that are not, each with its reason.
  package var refused: [(entry: Entry, reason: ImportRefusal)] {
    entries.compactMap { entry in
      guard case .refused(let reason) = entry.decision else { return nil }
      return (entry, reason)
    }
  }
}

extension LocaleTrees {
  /// The units that translate today's source, so that somebody can vouch for them.
  fileprivate func fresh(among ids: some Sequence<String>, of texts: SourceTexts) -> Set<String> {
    let elements = elements
    return Set(
      ids.filter { id in
        guard let element = elements[id], let text = texts[id] else { return false }
        let status = text.status(of: TranslationUnit(element, id: id), in: texts.tag)
        return status.isUsable && status != .outdated
      })
  }
}
