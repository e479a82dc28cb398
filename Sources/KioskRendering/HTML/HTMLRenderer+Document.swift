import KioskContent

extension HTMLRenderer {
  @HTMLBuilder func document(_ document: LocalizedDocument) -> HTML {
    notices(of: document)
    document.summary.map { unit($0, id: "summary", classes: ["summary"]) }
    document.summary.map { trustNotes(on: [$0]) }
    audience(document.audience)
    blocks(document.blocks, level: 2)
  }

  /// Blocks in order; neighbouring facts are one list of labels and values.
  @HTMLBuilder private func blocks(_ blocks: [Block<LocalizedText>], level: Int) -> HTML {
    for run in blocks.runsOfFacts {
      if run[0].isFact {
        HTML.element("dl", [.classes(["facts"])]) {
          for block in run { self.block(block, level: level) }
        }
      } else {
        for block in run { self.block(block, level: level) }
      }
    }
  }

  @HTMLBuilder private func block(_ block: Block<LocalizedText>, level: Int) -> HTML {
    switch block {
    case .section(let section): self.section(section, level: level)
    case .paragraph(let passage): self.passage(passage)
    case .steps(let steps): self.steps(steps, level: level)
    case .list(let list): items(list, classes: ["list"])
    case .papers(let list):
      heading(.papers, level: level)
      items(list, classes: ["papers"])
    case .note(let passage): labelled(passage, "note", .note, .note)
    case .warning(let passage): labelled(passage, "warning", .warning, .warning)
    case .quantity(let quantity): self.quantity(quantity)
    case .figure(let figure): self.figure(figure)
    case .reference(let reference): pointer(reference)
    case .officialName(let fact): named(fact, .officialName, .door)
    case .operatedBy(let fact): named(fact, .operatedBy, .office)
    case .address(let address): self.address(address)
    case .directions(let passage): directions(passage)
    case .access(let access): self.access(access)
    case .spokenLanguages(let languages): spokenLanguages(languages)
    case .hours(let hours): placeHours(hours)
    case .line(let line): self.line(line)
    }
  }

  func heading(_ phrase: Phrase, level: Int) -> HTML {
    level == 2 ? HTML.element("h2") { say(phrase) } : HTML.element("h3") { say(phrase) }
  }

  private func section(_ section: Section<LocalizedText>, level: Int) -> HTML {
    HTML.element("section", [.id("u-\(section.id)")]) {
      level == 2 ? unit(section.title, "h2") : unit(section.title, "h3")
      trustNotes(on: [section.title])
      audience(section.audience)
      blocks(section.blocks, level: level + 1)
    }
  }

  @HTMLBuilder private func passage(_ passage: Passage<LocalizedText>) -> HTML {
    unit(passage.text, id: passage.id)
    after(passage)
    trustNotes(on: [passage.text])
  }

  /// What belongs to a passage besides its words.
  @HTMLBuilder private func after(_ passage: Passage<LocalizedText>) -> HTML {
    audience(passage.audience)
    pointers(passage.references)
  }

  private func labelled(
    _ passage: Passage<LocalizedText>, _ kind: String, _ label: Phrase, _ icon: Icon
  ) -> HTML {
    box(kind, icon) {
      HTML.element("p", [.classes(["label"])]) { say(label) }
      self.passage(passage)
    }
  }

  @HTMLBuilder private func items(_ list: ItemList<LocalizedText>, classes: [String]) -> HTML {
    HTML.element("ul", [.id("u-\(list.id)"), .classes(classes)]) {
      for item in list.items {
        HTML.element("li") {
          unit(item.text, id: item.id)
          after(item)
        }
      }
    }
    trustNotes(on: list.items.map(\.text))
  }

  @HTMLBuilder private func steps(_ steps: Steps<LocalizedText>, level: Int) -> HTML {
    if let period = steps.period { heading(period.phrase, level: level) }
    HTML.element("ol", [.id("u-\(steps.id)"), .classes(["steps"])]) {
      for joined in steps.numbered {
        HTML.element("li") {
          for step in joined {
            if let join = step.join {
              HTML.element("p", [.classes(["join"])]) { say(join.phrase) }
            }
            unit(step.passage.text, id: step.passage.id)
            after(step.passage)
          }
        }
      }
    }
    trustNotes(on: steps.steps.map(\.passage.text))
  }

  private func figure(_ figure: Figure<LocalizedText>) -> HTML {
    HTML.element("figure", [.id("u-\(figure.id)")]) {
      HTML.void(
        "img",
        [
          Attribute("src", "/media/\(figure.source)"),
          Attribute("alt", figure.alternative.plain), Attribute("loading", "lazy"),
        ] + attributes(figure.alternative.language))
      figure.caption.map { unit($0, "figcaption") }
      trustNotes(on: figure.texts)
    }
  }
}

extension [Block<LocalizedText>] {
  /// The blocks in runs that are all facts or none.
  fileprivate var runsOfFacts: [[Block<LocalizedText>]] {
    reduce(into: []) { runs, block in
      if let last = runs.last?.last, last.isFact == block.isFact {
        runs[runs.count - 1].append(block)
      } else {
        runs.append([block])
      }
    }
  }
}
