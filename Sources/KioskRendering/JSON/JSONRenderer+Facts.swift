import KioskContent

extension JSONRenderer {
  func date(_ date: CalendarDate) -> JSONValue { .string(date.description) }

  /// A fact: what stands in the document, and how far it can be trusted; the value of an expired one
  /// gives way.
  private func fact(
    _ type: String, _ provenance: Provenance, standing: FactStanding? = nil,
    always: [String: JSONValue?] = [:], value: [String: JSONValue?]
  ) -> JSONValue {
    let standing = standing ?? provenance.standing(on: day)
    var members = always
    if standing != .expired { members.merge(value) { kept, _ in kept } }
    members["provenance"] = self.provenance(provenance, standing)
    return typed(type, members)
  }

  private func provenance(_ provenance: Provenance, _ standing: FactStanding) -> JSONValue {
    .members([
      "verified": provenance.verified.map(date),
      "verifiedBy": provenance.verifiedBy.map(JSONValue.string),
      "source": provenance.source.map(JSONValue.string),
      "reviewBy": provenance.reviewBy.map(date), "validUntil": provenance.validUntil.map(date),
      "law": provenance.law.map(JSONValue.string), "standing": .string(name(of: standing)),
    ])
  }

  private func name(of standing: FactStanding) -> String {
    switch standing {
    case .current: "current"
    case .reviewDue: "review-due"
    case .expired: "expired"
    }
  }

  func quantity(_ quantity: Quantity<LocalizedText>) -> JSONValue {
    fact(
      quantity.value.elementName, quantity.provenance,
      always: ["id": .string(quantity.id), "label": text(quantity.label)],
      value: [
        "value": value(quantity.value), "bound": quantity.bound.map { .string($0.rawValue) },
        "words": .string(formatter.quantity(quantity.value, bound: quantity.bound)),
      ])
  }

  private func value(_ value: QuantityValue) -> JSONValue {
    switch value {
    case .deadline(.span(let span)), .duration(let span):
      .members(["count": .number(span.count), "unit": .string(span.unit.rawValue)])
    case .deadline(.day(let day)), .date(let day): date(day)
    case .cost(let money):
      .members([
        "hundredths": .number(money.hundredths), "currency": .string(money.currency),
        "per": money.rhythm.map { .string($0.rawValue) },
      ])
    case .count(let count): .number(count)
    }
  }

  func named(_ type: String, _ fact: NamedFact) -> JSONValue {
    self.fact(type, fact.provenance, value: ["name": .string(fact.name)])
  }

  func address(_ address: Address) -> JSONValue {
    fact(
      "address", address.provenance,
      value: [
        "street": .string(address.street), "room": address.room.map(JSONValue.string),
        "postcode": address.postcode.map(JSONValue.string), "city": .string(address.city),
      ])
  }

  func access(_ access: Access<LocalizedText>) -> JSONValue {
    fact(
      "access", access.provenance,
      value: ["level": .string(access.level.rawValue), "remark": access.remark.map(text)])
  }

  func spokenLanguages(_ spoken: SpokenLanguages) -> JSONValue {
    fact("languages", spoken.provenance, value: ["languages": languages(spoken.languages)])
  }

  private func languages(_ tags: [LanguageTag]) -> JSONValue {
    .array(tags.map { .string($0.description) })
  }

  func line(_ line: ContactLine<LocalizedText>) -> JSONValue {
    fact(
      "line", line.provenance, standing: page.standing(of: line, on: day),
      always: ["kind": .string(line.kind.rawValue), "label": line.label.map(text)],
      value: [
        "value": .string(line.value), "cost": line.tariff.map { .string($0.rawValue) },
        "languages": line.languages.isEmpty ? nil : languages(line.languages),
        "hours": line.hours.map { hours($0, of: .line) },
      ])
  }

  func hours(_ hours: Hours<LocalizedText>, of subject: HoursSubject) -> JSONValue {
    let schedule = page.schedule(of: hours, for: subject)
    let special = SpecialDays.coming(hours, schedule, from: day)
    var value = state(hours.state)
    value["exceptions"] = .array(hours.exceptions.filter { $0.to >= day }.map(exception))
    value["holidays"] = holidays(special)
    if !page.isWithdrawn {
      value["now"] = status(schedule, of: subject)
      value["week"] = .array(schedule.week(from: day).map(scheduled))
    }
    return fact("hours", hours.provenance, value: value)
  }
}
