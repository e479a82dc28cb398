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
      if let hours = line.hours { render(hours, of: .line, label: .lineHours, indent: 2) }
    }
    renderProvenance(line.provenance, standing: standing)
  }

  func isExpired(_ provenance: Provenance) -> Bool {
    provenance.standing(on: day) == .expired
  }

  /// What a value is the value of, unless the label in front of it says just that.
  private mutating func addUnlessSaid(_ text: LocalizedText, by phrase: Phrase) {
    guard text.plain != words[phrase] || !text.companions.isEmpty else { return }
    add(text, indent: 2)
  }
}
