import KioskContent
import KioskXML

extension LocaleTrees {
  /// A locale file in a made-up language, for every text of a site.
  ///
  /// - Parameter names: words that every language writes alike, such as the city's name.
  package static func pseudo(
    _ language: PseudoLanguage, texts: SourceTexts, keeping names: Set<String>
  ) -> LocaleTrees {
    var trees = LocaleTrees(tag: texts.tag, trees: [])
    trees.update(with: texts.originals)
    trees.editUnits { unit, id in
      guard let text = texts[id]?.unit.text, var target = unit.first("target") else { return }
      target.children = language.translation(of: text.coded, keeping: names)
        .xliff(text.codes)
      target.set("state", TargetState.translated.rawValue)
      unit.replace("target", by: target)
    }
    return trees
  }
}
