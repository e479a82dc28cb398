import CPango

/// Which fonts of the machine print: the Noto families by name and nothing else, so that the same
/// document looks the same wherever it is printed, and a missing family is noticed.
enum FontConfiguration {
  /// The folders in which fonts are looked for, with those below them.
  static let folders = ["/usr/share/fonts", "/usr/local/share/fonts"]

  /// Makes it the configuration of this process; without a usable one, Fontconfig's own stays.
  static func install() {
    guard let configuration = FcConfigCreate() else { return }
    let parsed = text.withCString { characters in
      characters.withMemoryRebound(to: FcChar8.self, capacity: text.utf8.count + 1) {
        FcConfigParseAndLoadFromMemory(configuration, $0, 0)
      }
    }
    if parsed != 0 { FcConfigSetCurrent(configuration) }
    FcConfigDestroy(configuration)
  }

  /// Accepted patterns win over rejected ones (fonts.conf(5), `selectfont`). Variable fonts are left
  /// out: a font file is embedded as it stands.
  private static let text = """
    <?xml version="1.0"?><fontconfig>
    \(folders.map { "<dir>\($0)</dir>" }.joined())
    <cachedir>/var/cache/fontconfig</cachedir><cachedir prefix="xdg">fontconfig</cachedir>
    <selectfont><rejectfont><pattern/></rejectfont><acceptfont>
    \(FontFamilies.all.map(pattern(of:)).joined())
    </acceptfont></selectfont></fontconfig>
    """

  private static func pattern(of family: String) -> String {
    "<pattern><patelt name=\"family\"><string>\(family)</string></patelt>"
      + "<patelt name=\"variable\"><bool>false</bool></patelt></pattern>"
  }
}
