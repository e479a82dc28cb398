import KioskContent
import KioskText

extension PrintRenderer {
  private func fact(_ phrase: Phrase, _ value: [PrintBlock]) -> PrintBlock {
    .facts([PrintFact(label: label(phrase), value: value)])
  }

  func fact(_ quantity: Quantity<LocalizedText>) -> PrintBlock { .facts([labelled(quantity)]) }

  func labelled(_ quantity: Quantity<LocalizedText>) -> PrintFact {
    let phrase = quantity.value.phrase
    let value = told(formatter.quantity(quantity.value, bound: quantity.bound), isStrong: true)
    return PrintFact(
      label: label(phrase),
      value: (isExpired(quantity.provenance) ? [] : [paragraph(value, .value)])
        + unlessSaid(quantity.label, by: phrase) + provenance(quantity.provenance))
  }

  func named(_ named: NamedFact, _ phrase: Phrase) -> PrintBlock {
    fact(
      phrase,
      (isExpired(named.provenance) ? [] : [paragraph(german(named.name), .value)])
        + provenance(named.provenance))
  }

  func fact(_ address: Address) -> PrintBlock {
    let town = [address.postcode, address.city].compactMap { $0 }.joined(separator: " ")
    let room = address.room.map { [told(words[.room, ["room": fixed($0)]])] } ?? []
    let lines = [german(address.street)] + room + [german(town)]
    return fact(
      .address,
      (isExpired(address.provenance) ? [] : lines.map { paragraph($0, .value) })
        + provenance(address.provenance))
  }

  func directions(_ passage: Passage<LocalizedText>) -> PrintBlock {
    fact(
      .directions,
      [.paragraph(self.passage(passage.text), .body)] + passage.references.map(pointer)
        + trustNotes(on: [passage.text]))
  }

  func fact(_ access: Access<LocalizedText>) -> PrintBlock {
    let remark = access.remark.map { [.paragraph(passage($0), .body)] + trustNotes(on: [$0]) } ?? []
    return fact(
      .access,
      (isExpired(access.provenance)
        ? [] : [.paragraph(say(access.level.phrase), .body)] + remark)
        + provenance(access.provenance))
  }

  func fact(_ languages: SpokenLanguages) -> PrintBlock {
    fact(
      .spokenLanguages,
      (isExpired(languages.provenance) ? [] : [paragraph(told(names(of: languages.languages)))])
        + provenance(languages.provenance))
  }

  func fact(_ line: ContactLine<LocalizedText>) -> PrintBlock {
    let standing = page.standing(of: line, on: day)
    var value: [PrintBlock] = []
    if standing != .expired {
      value.append(paragraph(self.value(of: line.kind, line.value), .value))
    }
    value += line.label.map { unlessSaid($0, by: line.kind.phrase) } ?? []
    if standing != .expired { value += conditions(of: line) }
    return fact(line.kind.phrase, value + provenance(line.provenance, standing: standing))
  }

  /// What a call costs, in which languages and when somebody answers.
  private func conditions(of line: ContactLine<LocalizedText>) -> [PrintBlock] {
    let tariff = line.tariff.map { [PrintBlock.paragraph(say($0.phrase), .body)] } ?? []
    let languages =
      line.languages.isEmpty
      ? []
      : [paragraph(told(words.labelled(.lineLanguages, names(of: line.languages))))]
    return tariff + languages + (line.hours.map(lineHours) ?? [])
  }

  /// What is dialled or opened.
  func value(of kind: LineKind, _ value: String) -> PrintText {
    let target = kind.isDialled ? value.filter { !$0.isWhitespace } : value
    return PrintText(
      language: reader.forPaper,
      runs: [
        PrintRun(shown(value, as: kind), isStrong: true, link: kind.scheme.map { $0 + target })
      ])
  }

  /// Numbers stay in one piece; long addresses of the web may end a line.
  private func shown(_ value: String, as kind: LineKind) -> String {
    kind.isDialled ? fixed(value) : value.isolated(.leftToRight)
  }

  func isExpired(_ provenance: Provenance) -> Bool {
    provenance.standing(on: day) == .expired
  }

  /// What a value is the value of, unless the label in front of it says just that.
  private func unlessSaid(_ text: LocalizedText, by phrase: Phrase) -> [PrintBlock] {
    guard text.plain != words[phrase] || !text.companions.isEmpty else { return [] }
    return [.paragraph(passage(text), .body)] + trustNotes(on: [text])
  }
}
