import KioskContent
import KioskText

extension TextRenderer {
  mutating func render(_ quantity: Quantity<LocalizedText>) {
    let phrase = quantity.value.phrase
    let value = formatter.quantity(quantity.value, bound: quantity.bound)
    say(words.labelled(phrase, isExpired(quantity.provenance) ? "" : value))
    addUnlessSaid(quantity.label, by: phrase)
    renderProvenance(quantity.provenance)
  }

  mutating func render(_ fact: NamedFact, _ phrase: Phrase) {
    say(words.labelled(phrase, isExpired(fact.provenance) ? "" : ordered(fact.name)))
    renderProvenance(fact.provenance)
  }

  mutating func render(_ address: Address) {
    say(words.labelled(.address))
    if !isExpired(address.provenance) {
      say(ordered(address.street), indent: 2)
      // People look for what stands on the door, so the room's own name is not split.
      if let room = address.room { say(words[.room, ["room": fixed(room)]], indent: 2) }
      let town = [address.postcode, address.city].compactMap { $0 }.joined(separator: " ")
      say(ordered(town), indent: 2)
    }
    renderProvenance(address.provenance)
  }

  mutating func render(_ access: Access<LocalizedText>) {
    if isExpired(access.provenance) {
      say(words.labelled(.access))
    } else {
      say(words.labelled(.access, words[access.level.phrase]))
      if let remark = access.remark { add(remark, indent: 2) }
    }
    renderProvenance(access.provenance)
  }

  mutating func render(_ languages: SpokenLanguages) {
    let names = names(of: languages.languages)
    say(words.labelled(.spokenLanguages, isExpired(languages.provenance) ? "" : names))
    renderProvenance(languages.provenance)
  }

  mutating func render(_ hours: Hours<LocalizedText>, label: Phrase, indent: Int = 0) {
    if isExpired(hours.provenance) {
      say(words.labelled(label), indent: indent)
    } else {
      renderTimes(hours, label: label, indent: indent)
    }
    renderProvenance(hours.provenance, indent: indent + 2)
  }

  private mutating func renderTimes(_ hours: Hours<LocalizedText>, label: Phrase, indent: Int) {
    let lines = lines(of: hours.state)
    let exceptions = hours.exceptions(from: day)
    if let only = lines.first, lines.count == 1, only.days.isEmpty, exceptions.isEmpty {
      say(words.labelled(label, only.times), indent: indent)
      return
    }
    say(words.labelled(label), indent: indent)
    for line in lines { say(text(of: line), indent: indent + 2) }
    for exception in exceptions { render(exception, indent: indent + 2) }
  }

  private func lines(of state: HoursState) -> [HoursLine] {
    switch state {
    case .unknown: [HoursLine(days: "", times: words[.hoursUnknown])]
    case .byAppointment: [HoursLine(days: "", times: words[.byAppointment])]
    case .times(let times, byAppointment: false): formatter.hours(times)
    case .times(let times, byAppointment: true):
      formatter.hours(times) + [HoursLine(days: "", times: words[.byAppointment])]
    }
  }

  private func text(of line: HoursLine) -> String {
    line.days.isEmpty
      ? line.times : words[.labelled, ["label": line.days, "value": line.times]]
  }

  private mutating func render(_ exception: HoursException<LocalizedText>, indent: Int) {
    let dates = formatter.dates(from: exception.from, to: exception.to)
    let times = formatter.list(formatter.hours(of: exception).map(text))
    say(words[.labelled, ["label": dates, "value": times]], indent: indent)
    if let reason = exception.reason { add(reason, indent: indent + 2) }
  }

  mutating func render(_ line: ContactLine<LocalizedText>) {
    let standing = page.standing(of: line, on: day)
    let phrase = line.kind.phrase
    say(words.labelled(phrase, standing == .expired ? "" : fixed(line.value)))
    if let label = line.label { addUnlessSaid(label, by: phrase) }
    if standing != .expired {
      if let tariff = line.tariff { say(words[tariff.phrase], indent: 2) }
      if !line.languages.isEmpty {
        say(words.labelled(.lineLanguages, names(of: line.languages)), indent: 2)
      }
      if let hours = line.hours { render(hours, label: .lineHours, indent: 2) }
    }
    renderProvenance(line.provenance, standing: standing)
  }

  private func isExpired(_ provenance: Provenance) -> Bool {
    provenance.standing(on: day) == .expired
  }

  /// What a value is the value of, unless the label in front of it says just that.
  private mutating func addUnlessSaid(_ text: LocalizedText, by phrase: Phrase) {
    guard text.plain != words[phrase] || !text.companions.isEmpty else { return }
    add(text, indent: 2)
  }
}
