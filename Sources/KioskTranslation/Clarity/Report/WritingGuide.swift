/// The rules for clear German, on one page, in German.
package enum WritingGuide {
  /// Markdown; each heading ends with the anchor that findings name: `{#kurze-saetze}`.
  package static let text = String(decoding: PackageResources.Schreibregeln_md, as: UTF8.self)
}
