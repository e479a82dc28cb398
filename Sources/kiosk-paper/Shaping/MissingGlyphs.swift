import KioskRendering

/// Characters that no font can show, of the first language in which any was met.
struct MissingGlyphs {
  /// The most that are told apart.
  private static let most = 100

  private(set) var language: PrintLanguage?
  private(set) var characters: [Unicode.Scalar] = []

  /// Adds characters, each once.
  mutating func note(_ scalars: [Unicode.Scalar], in language: PrintLanguage) {
    guard !scalars.isEmpty, self.language ?? language == language else { return }
    self.language = language
    for scalar in scalars where characters.count < Self.most && !characters.contains(scalar) {
      characters.append(scalar)
    }
  }
}
