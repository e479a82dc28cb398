/// How a reader wants to see pages; carried by every link, kept nowhere.
package struct ViewSettings: Sendable, Hashable {
  /// Steps above the usual size of text.
  package enum TextSize: Int, CaseIterable, Sendable { case usual, large, largest }

  /// The size of text.
  package var textSize = TextSize.usual
  /// Whether colours are as far apart as can be.
  package var hasHighContrast = false
  /// Whether all controls lie in the lower third of the screen.
  package var hasLowControls = false

  /// What everybody sees who has chosen nothing.
  package init() {}

  /// Reads the settings of an address's query; what is not known counts as not chosen.
  package init(query: [String: String]) {
    textSize = query["size"].flatMap(Int.init).flatMap(TextSize.init) ?? .usual
    hasHighContrast = query["contrast"] == "high"
    hasLowControls = query["low"] == "on"
  }

  /// The settings as parameters, in a fixed order.
  var parameters: [(name: String, value: String)] {
    (textSize == .usual ? [] : [("size", String(textSize.rawValue))])
      + (hasHighContrast ? [("contrast", "high")] : [])
      + (hasLowControls ? [("low", "on")] : [])
  }

  /// The classes of the root element.
  var classes: [String] {
    (textSize == .usual ? [] : ["size-\(textSize.rawValue)"])
      + (hasHighContrast ? ["contrast"] : []) + (hasLowControls ? ["low"] : [])
  }
}
