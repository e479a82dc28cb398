import KioskContent

// What every rendering of a page shows on a day.

extension Page {
  /// How far a line can be trusted; one of an emergency contact never expires, for a number that may
  /// be old helps more than none.
  func standing(of line: ContactLine<LocalizedText>, on day: CalendarDate) -> FactStanding {
    let standing = line.provenance.standing(on: day)
    guard standing == .expired, isEmergencyContact else { return standing }
    return .reviewDue(lastChecked: line.provenance.verified)
  }

  /// Whether the page no longer holds: nobody should go there, open or not.
  var isWithdrawn: Bool {
    guard case .document(let document) = content, case .withdrawn = document.state else {
      return false
    }
    return true
  }

  /// The languages beside the reader's in which a program made words of this page.
  var machineTranslatedCompanions: [TextLanguage] {
    var languages: [TextLanguage] = []
    for companion in texts.flatMap(\.companions) where companion.origin.isMachineTranslated {
      if !languages.contains(companion.language) { languages.append(companion.language) }
    }
    return languages
  }

  private var texts: [LocalizedText] {
    switch content {
    case .document(let document):
      [title] + (document.summary.map { [$0] } ?? []) + document.blocks.flatMap(\.texts)
    case .listing(let listing):
      [title] + listing.introduction
        + listing.sections.flatMap { section in
          (section.title.map { [$0] } ?? []) + section.entries.flatMap(\.texts)
        }
    }
  }
}

extension LocalizedDocument {
  /// What is announced on a day.
  func alerts(on day: CalendarDate) -> [Alert] {
    alerts.filter { ($0.from...$0.to).contains(day) }
  }
}

extension Entry {
  /// The title and the summary.
  var texts: [LocalizedText] { [title] + (summary.map { [$0] } ?? []) }
}

extension Block<LocalizedText> {
  /// Every text of the block, in reading order.
  var texts: [LocalizedText] {
    switch self {
    case .section(let section): [section.title] + section.blocks.flatMap(\.texts)
    case .paragraph(let passage), .note(let passage), .warning(let passage),
      .directions(let passage):
      [passage.text]
    case .steps(let steps): steps.steps.map(\.passage.text)
    case .list(let list), .papers(let list): list.items.map(\.text)
    case .quantity(let quantity): [quantity.label]
    case .figure(let figure): figure.texts
    case .access(let access): access.remark.map { [$0] } ?? []
    case .hours(let hours): hours.texts
    case .line(let line): (line.label.map { [$0] } ?? []) + (line.hours?.texts ?? [])
    case .reference, .officialName, .operatedBy, .address, .spokenLanguages: []
    }
  }
}

extension Figure<LocalizedText> {
  /// The words that replace the picture, and its caption.
  var texts: [LocalizedText] { [alternative] + (caption.map { [$0] } ?? []) }
}

extension Hours<LocalizedText> {
  fileprivate var texts: [LocalizedText] { exceptions.compactMap(\.reason) }
}
