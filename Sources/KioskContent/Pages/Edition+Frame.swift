extension Edition {
  /// Adds what stands on every page. Its languages count, too: a reader is told of all of them.
  func make(
    _ address: PageAddress, _ title: LocalizedText, _ content: PageContent,
    _ localizer: Localizer, references: [DocumentID] = []
  ) -> Page {
    let reader = localizer.reader
    var frame = siteLocalizer(reader)
    let emergencies = library.site.emergencies.map { line in
      EmergencyLine(number: line.number, contact: line.contact, label: frame.single(line.label))
    }
    let counter = library.site.counter.flatMap { entry(for: $0.target, &frame) }
    let titles = references.compactMap { id in self.title(of: id, for: reader).map { (id, $0) } }
    var whole = localizer
    whole.add(frame)
    return Page(
      address: address, reader: reader, words: words(for: reader.locale), title: title,
      content: content, coverage: whole.coverage, emergencies: emergencies, counter: counter,
      counterLines: counterLines, siteTitle: siteText(library.site.title, reader),
      firstSteps: firstStepsRole(of: address), besideWords: reader.beside.map { words(for: $0) },
      locales: library.locales,
      titles: Dictionary(titles, uniquingKeysWith: { first, _ in first }),
      calendar: calendar(reader), edition: hash)
  }

  /// How to reach the counter without coming: their values are the same in every language.
  private var counterLines: [PlainLine] {
    let counter = library.site.counter.flatMap { library.documents[$0.target] }
    return (counter?.blocks ?? []).compactMap { block in
      guard case .line(let line) = block, line.kind == .phone || line.kind == .mail else {
        return nil
      }
      return PlainLine(kind: line.kind, value: line.value, provenance: line.provenance)
    }
  }

  private func firstStepsRole(of address: PageAddress) -> FirstStepsRole {
    guard let path = library.firstStepsPath else { return .none }
    return address == .page(path.id) ? .path : .elsewhere
  }

  /// The names of the site's own holidays have a localizer of their own: most pages show none.
  private func calendar(_ reader: Reader) -> CityCalendar {
    let named = library.site.holidays.compactMap { change in change.name.map { (change.date, $0) } }
    return CityCalendar(
      clock: library.clock, holidays: library.holidays,
      localNames: Dictionary(
        named.map { ($0, siteText($1, reader)) }, uniquingKeysWith: { $1 }))
  }
}
