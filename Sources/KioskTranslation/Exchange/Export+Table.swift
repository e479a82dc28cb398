package import KioskContent

extension Export {
  /// A table for a spreadsheet: the id, the source, the pivot where there is one, the translation,
  /// and what the translation was when it was handed out.
  ///
  /// - Parameter source: the language that the header names for the sources.
  package func table(source: LanguageTag) -> Table {
    let stored = trees.stored
    var header = ["id", source.description]
    if let pivot { header.append(pivot.tag.description) }
    header += [texts.tag.description, TableColumns.markName]
    let rows = originals.flatMap(\.units).map { unit in
      var cells = [unit.id, unit.text.coded.tagged]
      if let pivot { cells.append(pivot.translation(of: unit.id)?.tagged ?? "") }
      return cells + [target(of: stored[unit.id]), ExportMark(of: stored[unit.id]).description]
    }
    return Table(rows: [header] + rows)
  }

  /// The translation, without a copy of the source that nobody has touched.
  private func target(of stored: TranslationUnit?) -> String {
    guard let stored, let target = stored.target else { return "" }
    return target == stored.source && stored.state?.needsWork ?? true ? "" : target.tagged
  }
}
