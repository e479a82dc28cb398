import KioskContent

extension Block<LocalizedText> {
  /// Whether the block is a label with a value.
  var isFact: Bool {
    switch self {
    case .quantity, .officialName, .operatedBy, .address, .directions, .access, .spokenLanguages,
      .hours, .line:
      true
    case .section, .paragraph, .steps, .list, .papers, .note, .warning, .figure, .reference: false
    }
  }
}
