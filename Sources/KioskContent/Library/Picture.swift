/// A picture of a document, as it lies below `Content/`.
package struct Picture: Sendable {
  /// The media type.
  package let mediaType: String
  /// The file.
  package let bytes: [UInt8]

  /// The largest picture, in bytes.
  package static let limit = 4 << 20

  /// Reads the picture of a figure; `nil` where no document shows it, or the file is missing, too
  /// large or of a kind that browsers do not show.
  package init?(_ source: String, in library: Library, _ folder: SiteFolder) {
    guard let mediaType = Picture.mediaType(of: source),
      folder.holdsPicture(source),
      library.documents.values.contains(where: { $0.isShown && $0.blocks.showFigure(source) }),
      let bytes = try? SiteFolder.read(
        "\(folder.path)/Content/\(source)", limit: Picture.limit + 1),
      bytes.count <= Picture.limit
    else { return nil }
    self.mediaType = mediaType
    self.bytes = bytes
  }

  private static func mediaType(of source: String) -> String? {
    switch source.split(separator: ".").last {
    case "png": "image/png"
    case "jpg", "jpeg": "image/jpeg"
    case "webp": "image/webp"
    case "svg": "image/svg+xml"
    default: nil
    }
  }
}

extension Document {
  fileprivate var isShown: Bool { state != .draft }
}

extension [Block<TextUnit>] {
  /// Whether one of the blocks, or of their parts, shows a file.
  fileprivate func showFigure(_ source: String) -> Bool {
    contains { block in
      switch block {
      case .section(let section): section.blocks.showFigure(source)
      case .figure(let figure): figure.source == source
      case .paragraph, .steps, .list, .papers, .note, .warning, .quantity, .reference,
        .officialName, .operatedBy, .address, .directions, .access, .spokenLanguages, .hours, .line:
        false
      }
    }
  }
}
