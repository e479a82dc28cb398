import KioskContent
import KioskText

extension TextRenderer {
  mutating func render(_ fact: NamedFact, _ phrase: Phrase) {
    let isExpired = fact.provenance.standing(on: day) == .expired
    say(words.labelled(phrase, isExpired ? "" : fixed(fact.name)))
    renderProvenance(fact.provenance, indent: 2)
  }

  mutating func render(_ address: Address) {
    say(words.labelled(.address))
    if address.provenance.standing(on: day) != .expired {
      say(fixed(address.street), indent: 2)
      if let room = address.room { say(words[.room, ["room": fixed(room)]], indent: 2) }
      say(fixed([address.postcode, address.city].compactMap { $0 }.joined(separator: " ")), indent: 2)
    }
    renderProvenance(address.provenance, indent: 2)
  }

  mutating func render(_ access: Access<LocalizedText>) {
    let isExpired = access.provenance.standing(on: day) == .expired
    say(words.labelled(.access, isExpired ? "" : words[access.level.phrase]))
    if let remark = access.remark { add(remark, indent: 2) }
    renderProvenance(access.provenance, indent: 2)
  }

  mutating func render(_ languages: SpokenLanguages) {
    let isExpired = languages.provenance.standing(on: day) == .expired
    say(words.labelled(.spokenLanguages, isExpired ? "" : names(of: languages.languages)))
    renderProvenance(languages.provenance, indent: 2)
  }

  mutating func render(_ hours: Hours<LocalizedText>, heading: Phrase, indent: Int = 0) {
    say(words.labelled(heading), indent: indent)
    let inner = indent + 2
    if hours.provenance.standing(on: day) != .expired {
      switch hours.state {
      case .unknown: say(words[.hoursUnknown], indent: inner)
      case .byAppointment: say(words[.byAppointment], indent: inner)
      case .times(let times, let byAppointment):
        for line in formatter.hours(times) {
          let text =
              line.days.isEmpty
              ? line.times : words[.labelled, ["label": line.days, "value": line.times]]
            say(text, indent: inner)
        }
        if byAppointment { say(words[.byAppointment], indent: inner) }
      }
      for exception in hours.exceptions where exception.to >= day {
        let times = formatter.hours(exception.hours).map(\.times)
        let dates = formatter.dates(from: exception.from, to: exception.to)
        say(
          words[.labelled, ["label": dates, "value": formatter.list(times)]], indent: inner)
        if let reason = exception.reason { add(reason, indent: inner + 2) }
      }
    }
    renderProvenance(hours.provenance, indent: inner)
  }

  mutating func render(_ line: ContactLine<LocalizedText>) {
    // An emergency number is never suppressed, however old its last check is.
    let isExpired = line.provenance.standing(on: day) == .expired && !page.isEmergencyContact
    let value = line.kind.isDialled ? nonBreaking(line.value) : line.value
    say(words.labelled(line.kind.phrase, isExpired ? "" : fixed(value)))
    if let label = line.label { add(label, indent: 2) }
    if let tariff = line.tariff { say(words[tariff.phrase], indent: 2) }
    if !line.languages.isEmpty {
      say(words.labelled(.lineLanguages, names(of: line.languages)), indent: 2)
    }
    if let hours = line.hours { render(hours, heading: .lineHours, indent: 2) }
    renderProvenance(line.provenance, indent: 2)
  }

  private func names(of tags: [LanguageTag]) -> String {
    formatter.list(
      tags.map { tag in
        let name = page.locales.endonym(of: tag) ?? tag.description
        return embedded(name, TextLanguage(undeclared: tag))
      })
  }
}
