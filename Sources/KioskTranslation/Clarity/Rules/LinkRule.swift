import KioskContent

/// Link words must say where the link leads: many people hear or see only the links of a page.
enum LinkRule {
  static func faults(in text: InlineText) -> [ClarityFault] {
    links(in: text.nodes).filter(isVague).map { .vagueLink($0) }
  }

  private static func links(in nodes: [InlineNode]) -> [String] {
    nodes.flatMap { node -> [String] in
      guard case .span(let code, let inner) = node else { return [] }
      guard case .link = code.kind else { return links(in: inner) }
      return [InlineText(inner).plain]
    }
  }

  /// Whether every word points and none names.
  private static func isVague(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter }.map(String.init)
    return words.allSatisfy(pointing.contains) || text.contains("://") || text.hasPrefix("www.")
  }

  private static let pointing: Set<String> = [
    "hier", "dort", "da", "mehr", "weiter", "weitere", "weiteres", "weiterlesen", "weiteren",
    "klicken", "klick", "klicke", "sie", "bitte", "lesen", "link", "links", "dieser", "diesem",
    "diesen", "diese", "dieses", "der", "die", "das", "den", "zu", "zum", "zur", "zu", "auf",
    "unter",
    "im", "in", "und", "infos", "info", "information", "informationen", "erfahren", "details",
    "seite",
    "webseite", "website", "internetseite", "adresse", "folgen", "folgende", "folgenden", "artikel",
    "download", "herunterladen", "öffnen", "anzeigen", "es", "geht", "finden", "los", "ansehen",
    "url",
    "internet",
  ]
}
