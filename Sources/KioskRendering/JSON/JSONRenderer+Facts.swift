import KioskContent

extension JSONRenderer {
  /// Whether a fact's value may be shown: an expired one gives way to "please ask".
  func isShown(_ provenance: Provenance) -> Bool { provenance.standing(on: day) != .expired }

  func date(_ date: CalendarDate) -> JSONValue { .string(date.description) }

  func provenance(_ provenance: Provenance) -> JSONValue {
    .members([
      "verified": provenance.verified.map(date),
      "verifiedBy": provenance.verifiedBy.map(JSONValue.string),
      "source": provenance.source.map(JSONValue.string),
      "reviewBy": provenance.reviewBy.map(date), "validUntil": provenance.validUntil.map(date),
      "law": provenance.law.map(JSONValue.string), "standing": .string(standing(provenance)),
    ])
  }

  private func standing(_ provenance: Provenance) -> String {
    switch provenance.standing(on: day) {
    case .current: "current"
    case .reviewDue: "review-due"
    case .expired: "expired"
    }
  }

  func quantity(_ quantity: Quantity<LocalizedText>) -> JSONValue {
    let isShown = isShown(quantity.provenance)
    let words = ValueFormatter(words: page.words).quantity(quantity.value, bound: quantity.bound)
    return typed(
      quantity.value.elementName,
      [
        "id": .string(quantity.id), "value": isShown ? value(quantity.value) : nil,
        "bound": quantity.bound.map { .string($0.rawValue) },
        "words": isShown ? .string(words) : nil, "label": text(quantity.label),
        "provenance": provenance(quantity.provenance),
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

  func address(_ address: Address) -> JSONValue {
    guard isShown(address.provenance) else {
      return typed("address", ["provenance": provenance(address.provenance)])
    }
    return typed(
      "address",
      [
        "street": .string(address.street), "room": address.room.map(JSONValue.string),
        "postcode": address.postcode.map(JSONValue.string), "city": .string(address.city),
        "provenance": provenance(address.provenance),
      ])
  }

  func hours(_ hours: Hours<LocalizedText>) -> JSONValue {
    let formatter = ValueFormatter(words: page.words)
    var members: [String: JSONValue?] = ["provenance": provenance(hours.provenance)]
    if isShown(hours.provenance) {
      switch hours.state {
      case .unknown: members["state"] = .string("unknown")
      case .byAppointment: members["state"] = .string("by-appointment")
      case .times(let times, let byAppointment):
        members["state"] = .string("times")
        members["byAppointment"] = .bool(byAppointment)
        members["week"] = .array(formatter.hours(times).map(line))
      }
      members["exceptions"] = .array(
        hours.exceptions.filter { $0.to >= day }.map { exception in
          .members([
            "from": date(exception.from), "to": date(exception.to),
            "times": .array(formatter.hours(exception.hours).map(line)),
            "reason": exception.reason.map(text),
          ])
        })
    }
    return typed("hours", members)
  }

  private func line(_ line: HoursLine) -> JSONValue {
    .members(["days": .string(line.days), "times": .string(line.times)])
  }

  func line(_ line: ContactLine<LocalizedText>) -> JSONValue {
    let isShown = isShown(line.provenance) || page.isEmergencyContact
    return typed(
      "line",
      [
        "kind": .string(line.kind.rawValue), "value": isShown ? .string(line.value) : nil,
        "cost": line.tariff.map { .string($0.rawValue) },
        "languages": line.languages.isEmpty
          ? nil : .array(line.languages.map { .string($0.description) }),
        "label": line.label.map(text), "hours": line.hours.map(hours),
        "provenance": provenance(line.provenance),
      ])
  }
}
