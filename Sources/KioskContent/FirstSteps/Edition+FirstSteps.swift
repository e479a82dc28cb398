extension Edition {
  /// The steps that concern a person, in order; `nil` where the site has no path of first steps.
  package func firstSteps(_ answers: FirstStepsAnswers, for reader: Reader) -> FirstStepsPlan? {
    var localizer = siteLocalizer(reader)
    return plan(answers.groups, &localizer)
  }

  /// The answer of "my first steps"; `nil` where the site has no path of first steps.
  package func firstStepsPage(
    _ answers: FirstStepsAnswers, for reader: Reader
  ) -> FirstStepsPage? {
    var localizer = siteLocalizer(reader)
    guard let plan = plan(answers.groups, &localizer) else { return nil }
    let counselling = library.site.counselling.flatMap { entry(for: $0.target, &localizer) }
    let papers = plan.parts.flatMap(\.steps).flatMap(\.papers)
    let page = make(
      .mySteps, words(for: reader.locale).text(.mySteps),
      .listing(Listing(introduction: [], sections: [])), localizer,
      references: papers.flatMap(\.references).map(\.target))
    return FirstStepsPage(page: page, plan: plan, counselling: counselling)
  }

  private func plan(_ groups: Set<Audience>, _ localizer: inout Localizer) -> FirstStepsPlan? {
    guard let path = library.firstStepsPath else { return nil }
    var parts: [FirstStepsPart] = []
    var met: Set<DocumentID> = []
    var unconcerned: [DocumentID] = []
    for part in path.partsInTime {
      var steps: [FirstStep] = []
      for id in part.entries.map(\.target) where met.insert(id).inserted {
        if !groups.areConcerned(by: library.documents[id]?.audience ?? []) {
          unconcerned.append(id)
        } else if let step = step(id, groups, &localizer) {
          steps.append(step)
        }
      }
      guard !steps.isEmpty else { continue }
      let title = part.title.map { localizer.single($0) }
      parts.append(FirstStepsPart(period: part.period, title: title, steps: steps))
    }
    let beside = library.pages(for: groups).filter { !met.contains($0) }
    return FirstStepsPlan(parts: parts, others: entries(for: unconcerned + beside, &localizer))
  }

  private func step(
    _ id: DocumentID, _ groups: Set<Audience>, _ localizer: inout Localizer
  ) -> FirstStep? {
    guard let entry = entry(for: id, &localizer) else { return nil }
    guard let document = library.documents[id] else {
      return FirstStep(id: id, entry: entry, deadlines: [], papers: [])
    }
    var own = Localizer(library: library, reader: localizer.reader, document: document)
    let blocks = own.blocks(document.blocks.flatMap { $0.preparations(for: groups) })
    localizer.add(own)
    return FirstStep(
      id: id, entry: entry, deadlines: blocks.compactMap(\.asQuantity),
      papers: blocks.flatMap(\.asPapers).filter { groups.areConcerned(by: $0.audience) })
  }
}

extension Library {
  /// The topic that is the path of the first steps.
  package var firstStepsPath: Topic? { site.firstSteps.flatMap { topic($0.target) } }

  /// The documents that name one of these groups as their readers, by their ids.
  fileprivate func pages(for groups: Set<Audience>) -> [DocumentID] {
    documents.values.filter { document in
      document.isPublished && document.audience.contains { groups.contains($0) }
    }.map(\.id).sorted()
  }
}

extension Topic {
  /// The parts in the order of their periods, those of any time last; otherwise in the topic's.
  fileprivate var partsInTime: [TopicPart] {
    let periods: [Period?] = Period.allCases + [nil]
    return periods.flatMap { period in parts.filter { $0.period == period } }
  }
}

extension Block {
  /// The deadlines and the papers in the block that concern these groups. Papers stay whole: their
  /// language is chosen for all of them, as on the document's own page.
  fileprivate func preparations(for groups: Set<Audience>) -> [Block] {
    switch self {
    case .section(let section):
      groups.areConcerned(by: section.audience)
        ? section.blocks.flatMap { $0.preparations(for: groups) } : []
    case .quantity(let quantity): if case .deadline = quantity.value { [self] } else { [] }
    case .papers(let list):
      list.items.contains { groups.areConcerned(by: $0.audience) } ? [self] : []
    case .paragraph, .steps, .list, .note, .warning, .figure, .reference, .officialName,
      .operatedBy, .address, .directions, .access, .spokenLanguages, .hours, .line:
      []
    }
  }

  fileprivate var asQuantity: Quantity<Text>? {
    if case .quantity(let quantity) = self { quantity } else { nil }
  }

  fileprivate var asPapers: [Passage<Text>] {
    if case .papers(let list) = self { list.items } else { [] }
  }
}
