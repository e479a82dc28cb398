import KioskRendering

/// How words of one kind look and how much white is around them, in points.
struct TextStyle {
  let letters: Lettering
  let colour: PaperColour
  /// White above and below the paragraph; of two neighbours the larger counts.
  var before, after: Double
  /// A column of fewer letters' heights than this breaks German words.
  var narrow = 32.0
  /// Whether the next lines stay on its page.
  var leads = false

  /// From baseline to baseline, the same for every script (measured: 1.45 em holds all of them).
  var lineHeight: Double { letters.size * 1.45 }
  /// The part of it above the baseline.
  var above: Double { letters.size * 1.113 }
  /// The part of it below the baseline.
  var below: Double { lineHeight - above }
}

/// The styles of a document.
struct TypeScale {
  static let ink = PaperColour(red: 0.07, green: 0.07, blue: 0.07)
  static let accent = PaperColour(red: 0.04, green: 0.32, blue: 0.38)
  /// Dark enough to read: more than 7 to 1 on white.
  static let grey = PaperColour(red: 0.33, green: 0.33, blue: 0.33)
  static let rule = PaperColour(red: 0.72, green: 0.72, blue: 0.72)

  let size: PrintSize

  /// The size of running text.
  var body: Double {
    switch size {
    case .usual: 11
    case .large: 18
    }
  }

  func style(_ style: PrintStyle) -> TextStyle {
    switch style {
    case .body: text(body)
    case .summary: text(size == .usual ? 13 : 20, before: 0.2, after: 0.7)
    case .label:
      text(body, isBold: true, Self.accent, before: 0.6, after: 0.15, leads: true)
    case .value: text(size == .usual ? 13 : 20, isBold: true, before: 0.2, after: 0.2)
    case .small: text(size == .usual ? 9 : 15, Self.grey, before: 0.35, after: 0.35)
    }
  }

  func heading(_ level: Int) -> TextStyle {
    switch (level, size) {
    case (1, .usual): title(24, before: 0, after: 0.4)
    case (1, .large): title(32, before: 0, after: 0.4)
    case (2, .usual): title(16, before: 1.1, after: 0.35)
    case (2, .large): title(24, before: 1.1, after: 0.35)
    case (3, .usual): title(13, before: 0.9, after: 0.25)
    case (3, .large): title(20, before: 0.9, after: 0.25)
    default: title(body, before: 0.8, after: 0.2)
    }
  }

  /// The title of a booklet.
  var cover: TextStyle { title(size == .usual ? 36 : 42, before: 0, after: 0.5) }

  /// What stands below each page.
  var footer: TextStyle { text(size == .usual ? 9 : 13, Self.grey, before: 0, after: 0) }

  private func text(
    _ size: Double, isBold: Bool = false, _ colour: PaperColour = ink, before: Double = 0.45,
    after: Double = 0.45, leads: Bool = false
  ) -> TextStyle {
    TextStyle(
      letters: Lettering(size: size, isBold: isBold), colour: colour, before: before * body,
      after: after * body, leads: leads)
  }

  private func title(_ size: Double, before: Double, after: Double) -> TextStyle {
    TextStyle(
      letters: Lettering(size: size, isBold: true), colour: Self.accent, before: before * size,
      after: after * size, narrow: 7, leads: true)
  }
}
