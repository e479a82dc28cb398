import KioskContent
import KioskText

extension PrintRenderer {
  /// What a reader must know before the first word of a document.
  func notices(of document: LocalizedDocument) -> [PrintBlock] {
    changes(of: document) + (document.isExample ? [notice([tell(.example)])] : [])
      + coverageNotices
  }

  /// That the document no longer holds, and what is different on these days.
  func changes(of document: LocalizedDocument) -> [PrintBlock] {
    var blocks: [PrintBlock] = []
    if case .withdrawn(let successor) = document.state {
      let next = successor.map { id in
        let title = page.titles[id]?.plain ?? id.rawValue
        return [paragraph(told("\(words[.replacedBy]) \(title.isolated(.firstStrong))"))]
      }
      blocks.append(.frame(.warning, [.paragraph(say(.withdrawn), .body)] + (next ?? [])))
    }
    for alert in document.alerts(on: day) {
      let dates = formatter.dates(from: alert.from, to: alert.to)
      blocks.append(
        .frame(.warning, [paragraph(tell(alert.phrase.phrase, ["dates": dates]))]))
    }
    return blocks
  }

  private func notice(_ texts: [PrintText]) -> PrintBlock {
    .frame(.notice, texts.map { paragraph($0, .small) })
  }

  /// What is not in the reader's language and what a program translated, in the reader's language.
  var coverageNotices: [PrintBlock] {
    let coverage = page.coverage
    var blocks = coverage.missing > 0 ? [notice(missing(coverage))] : []
    if coverage.isAllMachineTranslated { blocks.append(notice([tell(.machineTranslated)])) }
    for language in page.machineTranslatedCompanions {
      let value = words[.machineTranslatedPart]
      blocks.append(
        notice([
          told(words[.labelled, ["label": names(of: [language]), "value": value]])
        ]))
    }
    return blocks
  }

  private func missing(_ coverage: Coverage) -> [PrintText] {
    let own = page.reader.locale
    let others = coverage.shares.map(\.language).filter { $0.tag != own.tag }
    let complete =
      coverage.completeIn.isEmpty
      ? [] : [tell(.completeIn, ["languages": names(of: coverage.completeIn)])]
    return [
      tell(
        .notComplete,
        [
          "language": own.endonym, "missing": formatter.number(coverage.missing),
          "total": formatter.number(coverage.total),
        ]), tell(.shownIn, ["languages": names(of: others)]),
    ] + complete + [tell(.askAtCounter)]
  }

  /// How far one can trust the words of a block group, said once for the whole group.
  func trustNotes(on texts: [LocalizedText]) -> [PrintBlock] {
    var notes: [PrintBlock] = []
    if texts.contains(where: \.origin.isOutdated) {
      let original = names(of: [page.locales.defaultTag])
      notes.append(paragraph(tell(.outdated, ["language": original]), .small))
    }
    if !page.coverage.isAllMachineTranslated, texts.contains(where: \.origin.isMachineTranslated) {
      notes.append(paragraph(tell(.machineTranslatedPart), .small))
    }
    return notes
  }

  func audience(_ audience: [Audience]) -> [PrintBlock] {
    if let only = audience.first, audience.count == 1 {
      return [paragraph(told(words.labelled(.appliesTo, words[only.phrase])), .small)]
    }
    guard !audience.isEmpty else { return [] }
    return [
      paragraph(told(words.labelled(.appliesTo)), .small),
      .list(audience.map { PrintItem(.bullet, [paragraph(tell($0.phrase), .small)]) }),
    ]
  }

  /// The law behind a fact, and what to do where it may no longer hold.
  func provenance(_ provenance: Provenance, standing: FactStanding? = nil) -> [PrintBlock] {
    let law = provenance.law.map { law in
      [
        paragraph(labelled(.law, [self.law(law)]), .small)
      ]
    }
    switch standing ?? provenance.standing(on: day) {
    case .current: return law ?? []
    case .expired: return (law ?? []) + [.paragraph(say(.expired), .body)] + counter
    case .reviewDue(let checked?):
      return (law ?? []) + [
        paragraph(tell(.checkedPleaseAsk, ["date": formatter.date(checked)]))
      ]
    case .reviewDue(nil): return (law ?? []) + [paragraph(tell(.pleaseCheck))]
    }
  }

  /// Where people can ask.
  private var counter: [PrintBlock] {
    page.counter.map { counter in
      [paragraph(told(words.labelled(.counter, counter.title.plain.isolated(.firstStrong))))]
    } ?? []
  }
}
