import KioskContent
import KioskText

extension PrintRenderer {
  func document(_ document: LocalizedDocument) -> [PrintBlock] {
    notices(of: document)
      + (document.summary.map { [.paragraph(passage($0), .summary)] + trustNotes(on: [$0]) } ?? [])
      + audience(document.audience) + blocks(document.blocks, level: 2)
  }

  /// Blocks in order; neighbouring facts are one list of labels and values.
  func blocks(_ blocks: [Block<LocalizedText>], level: Int) -> [PrintBlock] {
    blocks.reduce(into: [PrintBlock]()) { printed, block in
      for new in self.block(block, level: level) {
        if case .facts(let facts) = new, case .facts(let others)? = printed.last {
          printed[printed.count - 1] = .facts(others + facts)
        } else {
          printed.append(new)
        }
      }
    }
  }

  private func block(_ block: Block<LocalizedText>, level: Int) -> [PrintBlock] {
    switch block {
    case .section(let section): self.section(section, level: level)
    case .paragraph(let passage): self.passage(passage)
    case .steps(let steps): self.steps(steps, level: level)
    case .list(let list): items(list, .bullet)
    case .papers(let list): [.heading(say(.papers), level: level)] + items(list, .box)
    case .note(let passage): [.frame(.note, labelled(passage, .note))]
    case .warning(let passage): [.frame(.warning, labelled(passage, .warning))]
    case .quantity(let quantity): [fact(quantity)]
    case .figure(let figure): self.figure(figure)
    case .reference(let reference): [pointer(reference)]
    case .officialName(let fact): [named(fact, .officialName)]
    case .operatedBy(let fact): [named(fact, .operatedBy)]
    case .address(let address): [fact(address)]
    case .directions(let passage): [directions(passage)]
    case .access(let access): [fact(access)]
    case .spokenLanguages(let languages): [fact(languages)]
    case .hours(let hours): [placeHours(hours)]
    case .line(let line): [fact(line)]
    }
  }

  private func section(_ section: Section<LocalizedText>, level: Int) -> [PrintBlock] {
    [.heading(passage(section.title), level: level)] + trustNotes(on: [section.title])
      + audience(section.audience) + blocks(section.blocks, level: min(level + 1, 4))
  }

  private func passage(_ passage: Passage<LocalizedText>) -> [PrintBlock] {
    [.paragraph(self.passage(passage.text), .body)] + after(passage)
      + trustNotes(on: [passage.text])
  }

  /// What belongs to a passage besides its words.
  private func after(_ passage: Passage<LocalizedText>) -> [PrintBlock] {
    audience(passage.audience) + passage.references.map(pointer)
  }

  private func labelled(_ passage: Passage<LocalizedText>, _ label: Phrase) -> [PrintBlock] {
    [.paragraph(say(label), .label)] + self.passage(passage)
  }

  private func items(
    _ list: ItemList<LocalizedText>, _ marker: PrintItem.Marker
  ) -> [PrintBlock] {
    [
      .list(
        list.items.map { item in
          PrintItem(marker, [.paragraph(self.passage(item.text), .body)] + after(item))
        })
    ] + trustNotes(on: list.items.map(\.text))
  }

  private func steps(_ steps: Steps<LocalizedText>, level: Int) -> [PrintBlock] {
    let heading = steps.period.map { [PrintBlock.heading(say($0.phrase), level: level)] } ?? []
    let items = steps.numbered.enumerated().map { index, joined in
      PrintItem(.text("\(formatter.number(index + 1))."), joined.flatMap(self.step))
    }
    return heading + [.list(items)] + trustNotes(on: steps.steps.map(\.passage.text))
  }

  private func step(_ step: Step<LocalizedText>) -> [PrintBlock] {
    (step.join.map { [.paragraph(say($0.phrase), .label)] } ?? [])
      + [.paragraph(passage(step.passage.text), .body)] + after(step.passage)
  }

  /// A picture, or the words that replace it where its file cannot be printed.
  private func figure(_ figure: Figure<LocalizedText>) -> [PrintBlock] {
    let caption = figure.caption.map { passage($0) }
    let notes = trustNotes(on: figure.texts)
    guard let file = options.picture(figure.source) else {
      return [
        .paragraph(say(.picture), .label), .paragraph(passage(figure.alternative), .body),
      ] + (caption.map { [.paragraph($0, .small)] } ?? []) + notes
    }
    return [
      .picture(
        PrintPicture(file: file, alternative: first(of: figure.alternative), caption: caption))
    ] + notes
  }

  /// A pointer to another page: its title and its number, for paper has nothing to touch.
  func pointer(_ reference: Reference) -> PrintBlock {
    let number = fixed(words[.pageNumber, ["number": PageNumber(reference.target).description]])
    guard let found = page.titles[reference.target] else {
      return paragraph(told("→ \(fixed(reference.target.rawValue))"), .small)
    }
    let own = first(of: found)
    let title = own.runs.map {
      PrintRun(
        $0.text.isolated(.firstStrong), isStrong: true, language: $0.language ?? own.language)
    }
    return paragraph(labelled(.see, title + [PrintRun(" (\(number))")]), .small)
  }
}
