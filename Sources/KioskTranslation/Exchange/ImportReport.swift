import KioskContent

/// What an import does, in words; the one place for the reasons of refusals.
package struct ImportReport: Sendable {
  private let plan: ImportPlan
  private let file: String

  /// - Parameter file: what the incoming file is called.
  package init(_ plan: ImportPlan, file: String) {
    self.plan = plan
    self.file = file
  }

  /// One line for each unit that is taken over or refused, and a summary.
  package var text: String {
    let accepted = plan.entries.compactMap(line(ofAccepted:))
    let refused = plan.refused.map { line(of: $0.entry, $0.reason) }
    return (accepted + refused + [summary]).map { $0 + "\n" }.joined()
  }

  private func line(ofAccepted entry: ImportPlan.Entry) -> String? {
    guard case .accepted(let before, let after) = entry.decision else { return nil }
    return "\(entry.unit): \(before.words) → \(after.words)"
  }

  private func line(of entry: ImportPlan.Entry, _ reason: ImportRefusal) -> String {
    "\(file):\(entry.line): \(entry.unit) refused: \(reason.words)\n  help: \(reason.help)"
  }

  /// How many units of each kind there are.
  package var summary: String {
    let unchanged = plan.entries.count { $0.decision == .unchanged }
    let untranslated = plan.entries.count { $0.decision == .untranslated }
    return "\(plan.accepted.count.counted("text")) taken over, \(plan.refused.count) refused, "
      + "\(unchanged) unchanged, \(untranslated) not translated"
  }
}

extension ImportRefusal {
  /// What is wrong.
  package var words: String {
    switch self {
    case .unknownUnit: "the site has no text of this id"
    case .repeatedUnit: "it stands in the file twice"
    case .noSource: "the file does not say what was translated"
    case .damagedCodes(let missing, let extra):
      "its inline codes are not the source's" + ImportRefusal.list("missing", missing)
        + ImportRefusal.list("not in the source", extra)
    case .conflict(let stored): "another translation stands here already: \(stored)"
    case .olderThanStored: "it translates an older source than the translation that stands here"
    case .unfinished: "a sentence of the source still stands in it, or its codes do not fit"
    }
  }

  private static func list(_ label: String, _ ids: [String]) -> String {
    ids.isEmpty ? "" : ", \(label): \(ids.joined(separator: ", "))"
  }

  /// What mends it.
  package var help: String {
    switch self {
    case .unknownUnit(let nearest):
      nearest.map { "did you mean '\($0)'?" } ?? "leave it out; the page may have been removed"
    case .repeatedUnit: "remove one of the two"
    case .noSource: "export the texts again and translate them there"
    case .damagedCodes: "put every code of the source into the translation, once each"
    case .conflict: "compare the two, then import again with --theirs or leave it"
    case .olderThanStored: "leave it, or import again with --theirs"
    case .unfinished: "finish the translation"
    }
  }
}

extension IncomingFile.Fault {
  /// What is wrong with the file.
  package var words: String {
    switch self {
    case .notXLIFF(let root): "root element <\(root)> is not <xliff>"
    case .otherXLIFF(let namespace): "“\(namespace)” is not XLIFF 1.2"
    case .notUTF8: "the file is not UTF-8"
    case .missingColumns(let names):
      "the first row does not name the columns 'id', the source language and the language "
        + "(it has: \(names.joined(separator: ", ")))"
    case .openQuote(let line): "the quoted cell of line \(line) never ends"
    }
  }

  /// What mends it.
  package var help: String {
    switch self {
    case .notXLIFF: "import an XLIFF 1.2 file or a table whose name ends in .csv"
    case .otherXLIFF: "save the file as XLIFF 1.2"
    case .notUTF8: "save the table as “CSV UTF-8”"
    case .missingColumns: "keep the first row as it was exported"
    case .openQuote: "close it with a quotation mark"
    }
  }
}
