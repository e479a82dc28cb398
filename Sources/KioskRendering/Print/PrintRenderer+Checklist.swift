package import KioskContent
import KioskText

extension PrintRenderer {
  /// The answers of "my first steps" as a list to tick off; it holds the answers nowhere.
  package static func checklist(
    _ steps: FirstStepsPage, at time: CityTime, options: PrintOptions
  ) -> PrintDocument {
    let renderer = PrintRenderer(steps.page, at: time, options)
    return renderer.document(steps.page.title.plain, [renderer.sheet(of: steps)])
  }

  private func sheet(of steps: FirstStepsPage) -> PrintSheet {
    let facts = steps.plan.parts.flatMap(\.steps).flatMap(\.deadlines).map(\.provenance)
    return PrintSheet(
      kind: .page, language: reader.forPaper, title: first(of: page.title),
      footer: footer(facts: facts),
      blocks: [.heading(passage(page.title, namesLanguages: true), level: 1)] + coverageNotices
        + (steps.plan.parts.isEmpty ? [.paragraph(say(.myStepsNothing), .body)] : [])
        + steps.plan.parts.flatMap(part) + others(steps.plan.others)
        + advice(steps.counselling) + emergencies + mistake)
  }

  private func part(_ part: FirstStepsPart) -> [PrintBlock] {
    let heading = part.title.map { passage($0) } ?? part.period.map { say($0.phrase) }
    return (heading.map { [.heading($0, level: 2)] } ?? [])
      + [.list(part.steps.map { PrintItem(.box, step($0)) })]
  }

  private func step(_ step: FirstStep) -> [PrintBlock] {
    var blocks = entry(step.entry)
    if !step.deadlines.isEmpty { blocks.append(.facts(step.deadlines.map(labelled))) }
    guard !step.papers.isEmpty else { return blocks }
    return blocks + [.paragraph(say(.papers), .label)]
      + [.list(step.papers.map { PrintItem(.box, [.paragraph(passage($0.text), .body)]) })]
      + trustNotes(on: step.papers.map(\.text))
  }

  /// A page by its title, its summary and its number.
  private func entry(_ entry: Entry) -> [PrintBlock] {
    let title = passage(entry.title)
    let strong = PrintPassage(
      title.texts.map { text in
        PrintText(
          language: text.language,
          runs: text.runs.map {
            PrintRun($0.text, isStrong: true, link: $0.link, language: $0.language)
          })
      })
    return [.paragraph(strong, .body)]
      + (entry.summary.map { [.paragraph(passage($0), .body)] } ?? [])
      + (number(of: entry).map { [paragraph(told($0), .small)] } ?? [])
  }

  private func number(of entry: Entry) -> String? {
    guard case .page(let id) = entry.address else { return nil }
    return words[.pageNumber, ["number": fixed(PageNumber(id).description)]]
  }

  private func others(_ entries: [Entry]) -> [PrintBlock] {
    guard !entries.isEmpty else { return [] }
    return [
      .heading(say(.myStepsOther), level: 2),
      .list(entries.map { PrintItem(.bullet, [.paragraph(passage($0.title), .body)]) }),
    ]
  }

  private func advice(_ counselling: Entry?) -> [PrintBlock] {
    let office = counselling.map { [.paragraph(say(.myStepsCounselling), .label)] + entry($0) }
    return [.frame(.note, [.paragraph(say(.myStepsNoAdvice), .body)] + (office ?? []))]
  }
}
