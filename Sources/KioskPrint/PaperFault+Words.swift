import KioskText

extension PaperFault {
  /// The Debian packages that making paper needs on a machine that has the program.
  package static let packages = [
    "libpango-1.0-0", "libpangoft2-1.0-0", "libharfbuzz-subset0", "libhyphen0", "hyphen-de",
    "fonts-noto-core", "fonts-noto-cjk",
  ]

  /// One line for clerks and operators.
  package var words: String {
    switch self {
    case .notInstalled(let program): "nothing can be printed: there is no program \(program)"
    case .libraryMissing(let name): "nothing can be printed: the library \(name) is missing"
    case .missingGlyphs(let characters, let language):
      "no installed font shows \(characters.count.counted("character")) of '\(language)': "
        + samples(of: characters)
    case .tooManyPages(let limit): "this has more than \(limit.counted("page"))"
    case .tooLarge(let bytes): "the PDF has more than \((bytes >> 20).counted("mebibyte"))"
    case .tookTooLong(let limit):
      "making the PDF was stopped after \(Int(limit.components.seconds).counted("second"))"
    case .busy: "too many others are printing"
    case .failed(let status, let reason):
      "kiosk-paper ended with \(status)" + (reason.isEmpty ? "" : ": \(reason)")
    }
  }

  /// What mends it, where something does.
  ///
  /// - Parameter hasCore: whether `fonts-noto-core` is installed.
  package func help(hasCore: Bool) -> String? {
    switch self {
    case .notInstalled:
      "./kiosk print builds it and installs what it needs, or: "
        + "sudo apt-get install \(PaperFault.packages.joined(separator: " "))"
    case .libraryMissing:
      "sudo apt-get install \(PaperFault.packages.joined(separator: " "))"
    case .missingGlyphs(let characters, _):
      "sudo apt-get install "
        + Set(characters.map { fontPackage(for: $0, hasCore: hasCore) }).sorted()
        .joined(separator: " ")
    case .tooManyPages: "print fewer pages at a time"
    case .busy: "try again in a moment"
    case .tooLarge, .tookTooLong, .failed: nil
    }
  }

  private func samples(of characters: [Unicode.Scalar]) -> String {
    let samples = characters.prefix(8).map { "\($0) (\($0.codePoint))" }
    return samples.joined(separator: " ") + (characters.count > samples.count ? " …" : "")
  }
}

extension Int {
  /// `1 page`, `2 pages`.
  fileprivate func counted(_ noun: String) -> String { "\(self) \(noun)\(self == 1 ? "" : "s")" }
}
