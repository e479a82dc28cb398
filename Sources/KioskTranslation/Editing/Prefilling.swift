import KioskContent
import KioskXML

extension LocaleTrees {
  /// Copies the source into every empty target, as untouched: some tools offer only units with a
  /// target (OmegaT 3.6). A target that equals its source and is `new` counts as missing.
  package mutating func prefillSources() {
    editUnits { unit, _ in
      guard let source = unit.first("source"), unit.codedText("target")?.isBlank ?? true else {
        return
      }
      var target = unit.first("target") ?? XMLElement(XLIFF.name("target"))
      target.children = source.children
      target.set("state", TargetState.new.rawValue)
      target.set("state-qualifier", nil)
      unit.setTarget(target)
    }
  }
}
