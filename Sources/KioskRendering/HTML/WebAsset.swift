import KioskContent

/// A file that pages as HTML need; its address holds its hash, so that it may be kept for ever.
package struct WebAsset: Sendable {
  /// The address.
  package let path: String
  /// The media type with its character set.
  package let mediaType: String
  /// The file.
  package let bytes: [UInt8]

  private init(_ bytes: [UInt8], ending: String, mediaType: String) {
    var hash = ContentHash()
    hash.combine(bytes)
    path = "/assets/\(hash.hexadecimal).\(ending)"
    self.mediaType = mediaType
    self.bytes = bytes
  }

  /// What pages look like.
  static let styles = WebAsset(
    PackageResources.kiosk_css, ending: "css", mediaType: "text/css; charset=utf-8")
  /// What saves steps, and keeps watch over a room's screen.
  static let script = WebAsset(
    PackageResources.kiosk_js, ending: "js", mediaType: "text/javascript; charset=utf-8")
  /// The site's mark in a browser's tabs.
  static let icon = WebAsset(
    PackageResources.icon_svg, ending: "svg", mediaType: "image/svg+xml")

  /// Every file.
  package static let all = [styles, script, icon]
}
